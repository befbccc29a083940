import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes what `GET /api/health` answers as long as a release is served: a file of the release, so that every web
 * server gives the same answer.
 */
export function writeHealth({
  folder,
  release,
  day,
}: {
  folder: string;
  /** The hash of the snapshot. */
  release: string;
  /** The day for which the pages say what is in force. */
  day: string;
}): void {
  mkdirSync(path.join(folder, 'api'), { recursive: true });
  const health = { status: 'ok', release, builtAt: new Date().toISOString(), day };
  writeFileSync(path.join(folder, 'api', 'health.json'), `${JSON.stringify(health)}\n`);
}
