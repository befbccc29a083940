import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { releaseFolder } from '../../cms/publish/release-places.ts';
import type { Release } from '../../content/model/release.ts';

/** What is kept of a release, with what a test cares about. */
export function aRelease(wish: Partial<Release> = {}): Release {
  const snapshot = wish.snapshot ?? '0123456789ab'.padEnd(64, '0');
  return {
    formatVersion: 1,
    id: `20261122T193000123Z-${snapshot.slice(0, 12)}`,
    snapshot,
    asOf: '2026-11-22',
    day: '2026-11-22',
    builtAt: '2026-11-22T19:30:00.123Z',
    seconds: 5,
    reason: 'change',
    pages: 1,
    bytes: 1000,
    counted: { before: null, after: 0 },
    warnings: [],
    ...wish,
  };
}

/** Puts what is kept of a release where a builder would have put it. */
export function keepRelease(data: string, release: Release): void {
  const folder = releaseFolder(data, release.id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'release.json'), JSON.stringify(release));
}
