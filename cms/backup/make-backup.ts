import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Payload } from 'payload';
import { PortalError } from '../../content/model/portal-error.ts';
import { settingsOf } from '../settings-of.ts';
import { isMongo } from '../database.ts';
import { gatherFiles } from './files.ts';
import { withFrozen } from './frozen.ts';
import { writeLines } from './lines.ts';
import { backupFormat, type Manifest, type Part } from './manifest.ts';
import { pack } from './pack.ts';
import { backupsFolder } from './places.ts';
import { fingerprint, readRows } from './read-rows.ts';
import { partName, storesOf, type Store } from './stores.ts';

/**
 * Makes one file of everything that must not be lost, while people go on working. It appears under its name only when
 * it is whole; whatever goes wrong, nothing of it stays behind.
 */
export async function makeBackup(payload: Payload, { target, now = new Date() }: Wish): Promise<MadeBackup> {
  const settings = settingsOf(payload);
  const began = performance.now();
  const folder = backupsFolder(settings.data);
  let work: string | undefined;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    mkdirSync(path.dirname(target), { recursive: true });
    removeForgotten(folder);
    work = mkdtempSync(path.join(folder, workPrefix));
    // What the files say of releases may be older than the database, never the other way round.
    const files = gatherFiles(settings, path.join(work, 'files')).map((name) => `files/${name}`);
    const { rows, consistency } = await gatherRows(payload, work);
    const parts = [...[...rows.values()].map(({ part }) => part), ...(await describe(work, files))];
    const manifest: Manifest = {
      formatVersion: backupFormat,
      portal: portalVersion(settings.root),
      madeAt: now.toISOString(),
      database: isMongo(settings.databaseUrl) ? 'mongodb' : 'sqlite',
      consistency,
      collections: countsOf(rows.values()),
      parts,
    };
    await pack(work, manifest, target);
    return {
      file: target,
      bytes: statSync(target).size,
      seconds: (performance.now() - began) / 1000,
      consistency,
      collections: manifest.collections,
    };
  } catch (error) {
    throw isDiskFull(error)
      ? new PortalError(
          `The backup was not made: the disk is full (${target}).`,
          'Make room, or name another disk with --out. Earlier backups are unchanged.',
          { cause: error },
        )
      : error;
  } finally {
    if (work !== undefined) rmSync(work, { recursive: true, force: true });
  }
}

/** The version of this portal. */
export function portalVersion(root: string): string {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}

/**
 * Reads the whole database. Where it cannot be made to stand still, what changed while it was read is read again,
 * until nothing did.
 */
async function gatherRows(payload: Payload, work: string): Promise<Gathered> {
  return withFrozen(payload, work, async (frozen, isFrozen) => {
    const rows = new Map<string, ReadStore>();
    const stores = storesOf(frozen);
    for (let round = 0; round < (isFrozen ? 1 : mostRounds); round++) {
      let changed = 0;
      for (const store of stores) {
        const mark = isFrozen ? '' : await fingerprint(frozen, store);
        if (rows.get(partName(store))?.mark === mark) continue;
        changed++;
        rows.set(partName(store), { store, mark, ...(await writeStore(frozen, store, work)) });
      }
      if (isFrozen) return { rows, consistency: 'frozen' };
      if (changed === 0) return { rows, consistency: 'unchanged' };
    }
    return { rows, consistency: 'ordered' };
  });
}

async function writeStore(
  payload: Payload,
  store: Store,
  work: string,
): Promise<{ part: Part; count: number }> {
  const name = partName(store);
  const file = path.join(work, name);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const { rows, bytes, sha256 } = await writeLines(file, readRows(payload, store));
  return { part: { name, bytes, sha256 }, count: rows };
}

async function describe(work: string, names: readonly string[]): Promise<Part[]> {
  return Promise.all(
    names.map(async (name) => {
      const hash = createHash('sha256');
      await pipeline(createReadStream(path.join(work, name)), hash);
      return { name, bytes: statSync(path.join(work, name)).size, sha256: hash.digest('hex') };
    }),
  );
}

function countsOf(stores: Iterable<ReadStore>): Manifest['collections'] {
  const counts: Manifest['collections'] = {};
  for (const { store, count } of stores) {
    const known = (counts[store.slug] ??= { rows: 0, versions: 0 });
    if (store.kind === 'rows' || store.kind === 'globals') known.rows = count;
    else known.versions = count;
  }
  return counts;
}

/** What a killed backup left behind; one at work writes all the time. */
function removeForgotten(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(workPrefix) && !name.endsWith('.part')) continue;
    const file = path.join(folder, name);
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > oneHour && existsSync(file)) rmSync(file, { recursive: true, force: true });
  }
}

function isDiskFull(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_WRITE';
}

const workPrefix = '.work-';
const mostRounds = 10;
// Milliseconds.
const oneHour = 60 * 60 * 1000;

interface Wish {
  /** The file to make. */
  target: string;
  now?: Date;
}

export interface MadeBackup {
  file: string;
  bytes: number;
  seconds: number;
  consistency: Manifest['consistency'];
  collections: Manifest['collections'];
}

interface Gathered {
  rows: Map<string, ReadStore>;
  consistency: Manifest['consistency'];
}

interface ReadStore {
  store: Store;
  part: Part;
  count: number;
  /** What the store looked like before it was read. */
  mark: string;
}
