import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { queuedSnapshots } from '../../cms/publish/queue.ts';
import { releasesFolder } from '../../cms/publish/release-places.ts';
import type { Journal } from './journal.ts';

/** Makes the folder of releases and removes what killed builds left in it; the caller holds the builder's lock. */
export function prepareReleases(data: string): void {
  const folder = releasesFolder(data);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder))
    if (name.startsWith('.')) rmSync(path.join(folder, name), { recursive: true, force: true });
}

/** Takes a snapshot out of the queue whose bytes are not what its name says; the CMS then makes another. */
export function dropDamaged({ data, journal, now }: { data: string; journal: Journal; now: Date }): void {
  const newest = queuedSnapshots({ data }).at(-1);
  if (!newest || newest.sha === journal.taken()?.sha) return;
  const found = createHash('sha256').update(readFileSync(newest.file)).digest('hex');
  if (found === newest.sha) return;
  rmSync(newest.file, { force: true });
  journal.end({
    at: now.toISOString(),
    reason: newest.reason,
    outcome: 'failed',
    snapshot: newest.sha,
    message: `The snapshot ${path.basename(newest.file)} was damaged on the way.`,
    hint: 'It was taken out of the queue; the CMS makes another by itself. If it comes again, look at the disk.',
  });
}
