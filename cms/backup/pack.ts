import { chmodSync, createWriteStream, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { create } from 'tar';
import { manifestName, type Manifest } from './manifest.ts';
import { syncFile } from './raw-copy.ts';

/** Makes one file of a folder's parts: written beside, for this account alone, and renamed when it is whole. */
export async function pack(folder: string, manifest: Manifest, target: string): Promise<void> {
  writeFileSync(path.join(folder, manifestName), JSON.stringify(manifest), { mode: 0o600 });
  const beside = `${target}.${process.pid}.part`;
  try {
    const tar = create(
      {
        cwd: folder,
        // No names of accounts and no times of files: what matters is in the manifest.
        portable: true,
        noMtime: true,
        noDirRecurse: true,
        strict: true,
        mode: 0o600,
        maxReadSize: 64 * 1024,
      },
      [manifestName, ...manifest.parts.map(({ name }) => name)],
    );
    // Not tar's own gzip, which keeps the whole process waiting while it works.
    await pipeline(
      tar as AsyncIterable<Buffer>,
      createGzip(),
      createWriteStream(beside, { mode: 0o600, flags: 'w' }),
    );
    chmodSync(beside, 0o600);
    syncFile(beside);
    renameSync(beside, target);
  } finally {
    if (existsSync(beside)) rmSync(beside, { force: true });
  }
}
