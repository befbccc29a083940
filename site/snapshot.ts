import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { PortalError } from '../content/model/portal-error.ts';
import { parseSnapshot, type Snapshot } from '../content/model/snapshot.ts';
import { oncePer } from './once.ts';

/** The snapshot to show, and the hash that every page carries. A build reads it once; `npm run dev` follows the file. */
export function currentSnapshot(): CurrentSnapshot {
  const path = resolve(process.env['PORTAL_SNAPSHOT'] ?? '.cache/snapshot.json');
  const isBuild = process.env['NODE_ENV'] === 'production';
  const changed = isBuild ? undefined : statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return readSnapshot(`${path}#${changed ?? 0}`);
}

const readSnapshot = oncePer((version: string): CurrentSnapshot => {
  const bytes = readBytes(version.replace(/#[\d.]+$/, ''));
  return {
    snapshot: parseSnapshot(JSON.parse(bytes.toString('utf8'))),
    snapshotHash: createHash('sha256').update(bytes).digest('hex'),
  };
});

function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new PortalError(
      `There is no snapshot at ${path}.`,
      'Make one with npm run build, or name another in PORTAL_SNAPSHOT.',
      { cause },
    );
  }
}

export interface CurrentSnapshot {
  snapshot: Snapshot;
  snapshotHash: string;
}
