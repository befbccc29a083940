import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { computeCoverage } from '../../content/model/coverage.ts';
import type { Release } from '../../content/model/release.ts';
import { serializeSnapshot, type Snapshot } from '../../content/model/snapshot.ts';
import { releaseFolder } from '../../cms/publish/release-places.ts';

/** Writes what the builder leaves of a release made at noon of a day; gives its folder and what it says of itself. */
export function aWrittenRelease({ data, snapshot, day, time = '120000000' }: Wish): {
  folder: string;
  release: Release;
} {
  const bytes = serializeSnapshot(snapshot);
  const sha = createHash('sha256').update(bytes).digest('hex');
  const coverage = computeCoverage(snapshot, { asOf: day });
  const release: Release = {
    formatVersion: 1,
    id: `${day.replaceAll('-', '')}T${time}Z-${sha.slice(0, 12)}`,
    snapshot: sha,
    asOf: snapshot.asOf,
    day,
    builtAt: `${day}T12:00:00.000Z`,
    seconds: 1,
    reason: 'change',
    pages: 1,
    bytes: 1,
    counted: { before: null, after: coverage.indicator.counted },
    warnings: [],
  };
  const folder = releaseFolder(data, release.id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'snapshot.json'), bytes);
  writeFileSync(path.join(folder, 'coverage.json'), JSON.stringify(coverage));
  writeFileSync(path.join(folder, 'release.json'), JSON.stringify(release));
  return { folder, release };
}

interface Wish {
  data: string;
  snapshot: Snapshot;
  day: string;
  /** `HHMMSSmmm` */
  time?: string;
}
