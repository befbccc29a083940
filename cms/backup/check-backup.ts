import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildConfig, type SanitizedConfig } from 'payload';
import { PortalError } from '../../content/model/portal-error.ts';
import { portalConfig } from '../config.ts';
import type { Settings } from '../settings.ts';
import { isOurFile } from './files.ts';
import { readLines } from './lines.ts';
import type { Manifest } from './manifest.ts';
import { misfits } from './portable.ts';
import { partName, storesOf } from './stores.ts';
import { unpack } from './unpack.ts';

/** Checks a backup from end to end without restoring it: whole, undamaged, and all of it known to this portal. */
export async function checkBackup(settings: Settings, file: string): Promise<Manifest> {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-check-'));
  try {
    const manifest = await unpack(file, folder);
    // What this portal knows, for no database and no one to sign in.
    const config = await buildConfig(
      portalConfig({ ...settings, databaseUrl: `file:${folder}/none.db`, secret: 'none'.repeat(8) }),
    );
    await checkParts(config, { folder, manifest });
    return manifest;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Refuses parts that this portal does not know how to keep; says all that is wrong, as far as it is of use. */
export async function checkParts(
  config: SanitizedConfig,
  { folder, manifest }: { folder: string; manifest: Manifest },
): Promise<void> {
  const stores = new Map(storesOf({ config }).map((store) => [partName(store), store]));
  const problems: string[] = [];
  for (const { name } of manifest.parts) {
    if (problems.length >= mostProblems) break;
    if (name.startsWith('files/')) {
      if (!isOurFile(name.slice('files/'.length))) problems.push(`${name} is no file of this portal`);
      continue;
    }
    const store = stores.get(name);
    if (!store) {
      problems.push(`${name} is no collection of this portal`);
      continue;
    }
    let number = 0;
    const ids = new Set<string>();
    for await (const row of readLines(path.join(folder, name))) {
      number++;
      const id = row['id'];
      if (store.kind !== 'globals') {
        if (typeof id !== 'string' || id === '') problems.push(`${name}, row ${number} has no id`);
        else if (ids.has(id)) problems.push(`${name}, row ${number} has the id of an earlier one`);
        else ids.add(id);
      }
      problems.push(...misfits(store.fields, row).map((what) => `${name}, row ${number}: ${what}`));
      if (problems.length >= mostProblems) break;
    }
    const told = manifest.collections[store.slug];
    const wanted = store.kind === 'rows' || store.kind === 'globals' ? told?.rows : told?.versions;
    if (problems.length === 0 && wanted !== number)
      problems.push(`${name} has ${number} rows, its list of contents says ${wanted ?? 0}`);
  }
  if (problems.length > 0)
    throw new PortalError(
      `This portal does not know everything in the backup, which portal ${manifest.portal} made:\n${problems
        .slice(0, mostProblems)
        .map((line) => `  ${line}`)
        .join('\n')}`,
      'Restore it with the version of the portal that made it, or a newer one. Nothing was changed.',
    );
}

const mostProblems = 20;
