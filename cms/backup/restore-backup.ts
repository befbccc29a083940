import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { buildConfig, type Payload } from 'payload';
import { PortalError } from '../../content/model/portal-error.ts';
import { portalConfig } from '../config.ts';
import { checkMongo } from '../database/check-mongo.ts';
import { isMongo } from '../database.ts';
import type { Settings } from '../settings.ts';
import { openPayload } from '../setup/open-payload.ts';
import { checkParts } from './check-backup.ts';
import { startDigest } from './digest.ts';
import { emptyMongo, refuseFilled } from './empty-target.ts';
import { restoredNames } from './files.ts';
import { closeDatabase, sqliteFile } from './frozen.ts';
import { startRenaming, type Renaming } from './ids.ts';
import { readLines } from './lines.ts';
import type { Manifest } from './manifest.ts';
import { restoringFolder } from './places.ts';
import { withoutDangling } from './portable.ts';
import { syncFile } from './raw-copy.ts';
import { readRows } from './read-rows.ts';
import { partName, storesOf, type Store } from './stores.ts';
import { unpack } from './unpack.ts';
import { writeRows } from './write-rows.ts';

/**
 * Fills an empty data folder and an empty database from a backup. Everything is checked before anything is written,
 * made ready beside its place, read again and compared; only then it gets its name. Fails it, all is empty as before.
 */
export async function restoreBackup({
  file,
  settings,
  onProgress = () => undefined,
}: Wish): Promise<Restored> {
  const { data } = settings;
  const folder = restoringFolder(data);
  if (isMongo(settings.databaseUrl)) await checkMongo(settings.databaseUrl);
  await clearInterrupted(settings);
  await refuseFilled(settings);
  const parts = path.join(folder, 'parts');
  try {
    mkdirSync(parts, { recursive: true, mode: 0o700 });
    onProgress('Checking the file');
    const manifest = await unpack(file, parts);
    const secret = secretOf(settings, parts);
    const target: Settings = { ...settings, secret, databaseUrl: stagedUrl(settings) };
    await checkParts(await buildConfig(portalConfig(target)), { folder: parts, manifest });
    if (isMongo(settings.databaseUrl))
      writeFileSync(path.join(folder, filling), fingerprintOf(settings.databaseUrl));
    const renamed = await fillDatabase(target, { parts, manifest, onProgress });
    putInPlace(settings, parts);
    return { manifest, renamed };
  } catch (error) {
    await clearInterrupted(settings);
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fillDatabase(
  target: Settings,
  { parts, manifest, onProgress }: { parts: string; manifest: Manifest; onProgress: (text: string) => void },
): Promise<number> {
  const payload = await openPayload(target, { key: `restore-${target.data}-${Date.now()}` });
  try {
    const { client } = payload.db as { client?: { execute?: (sql: string) => Promise<unknown> } };
    const isSqlite = payload.db.name === 'sqlite';
    // Until it has its name nobody misses it; it is written to the disk whole at the end.
    if (isSqlite) await client?.execute?.('PRAGMA synchronous = OFF');
    const named = new Set(manifest.parts.map(({ name }) => name));
    // Rows before the versions of them, which name them; accounts first of all.
    const stores = storesOf(payload)
      .toReversed()
      .filter((store) => named.has(partName(store)));
    const known = await readIds(payload, { parts, stores });
    for (const store of stores) {
      onProgress(`Restoring ${store.slug}`);
      const wanted = startDigest(store);
      const source = path.join(parts, partName(store));
      await writeRows(payload, store, preparedRows(source, { store, known, wanted }));
      await refuseDifferent(payload, store, wanted.value);
    }
    if (isSqlite) await client?.execute?.('PRAGMA wal_checkpoint(TRUNCATE)');
    return known.renaming.size;
  } finally {
    await closeDatabase(payload);
  }
}

/** Rows of a part as the target can keep them: with its kind of ids, and without references into nothing. */
async function* preparedRows(
  source: string,
  { store, known, wanted }: { store: Store; known: KnownIds; wanted: ReturnType<typeof startDigest> },
) {
  const isThere = (slug: string, id: unknown) => known.bySlug.get(slug)?.has(String(id)) ?? false;
  for await (const line of readLines(source)) {
    const row = known.renaming.rename(withoutDangling(store.fields, line, isThere));
    // A version of a row that was deleted while the backup was made: nobody could ever see it.
    if (store.kind === 'versions' && row['parent'] === undefined) continue;
    if (store.kind === 'rows') row['id'] = known.renaming.idOf(String(line['id']));
    wanted.add(row);
    yield row;
  }
}

/** What was written is read again and must say the same. */
async function refuseDifferent(payload: Payload, store: Store, wanted: string): Promise<void> {
  const found = startDigest(store);
  for await (const row of readRows(payload, store)) found.add(row);
  if (found.value !== wanted)
    throw new PortalError(
      `What was written into ${partName(store)} does not read as it should; the restore was undone.`,
      'Keep the backup, and report this together with what `npm run backup -- --check FILE` says of it.',
    );
}

/** The ids of all rows, by their collection, and what becomes of those that the target cannot keep. */
async function readIds(
  payload: Payload,
  { parts, stores }: { parts: string; stores: readonly Store[] },
): Promise<KnownIds> {
  const renaming = startRenaming();
  const bySlug = new Map<string, Set<string>>();
  for (const store of stores.filter(({ kind }) => kind === 'rows')) {
    const ids = new Set<string>();
    for await (const { id } of readLines(path.join(parts, partName(store)))) {
      ids.add(String(id));
      if (payload.db.name !== 'sqlite') renaming.add(String(id));
    }
    bySlug.set(store.slug, ids);
  }
  return { renaming, bySlug };
}

/** The moment in which the restored becomes the real; nothing uses the folder before the staging folder is gone. */
function putInPlace(settings: Settings, parts: string): void {
  const { data, databaseUrl } = settings;
  writeFileSync(path.join(restoringFolder(data), moving), '');
  const files = path.join(parts, 'files');
  chmodSync(path.join(files, 'secret'), 0o600);
  for (const name of readdirSync(files)) {
    if (name === 'secret') syncFile(path.join(files, name));
    renameSync(path.join(files, name), path.join(data, name));
  }
  if (isMongo(databaseUrl)) return;
  const staged = sqliteFile(stagedUrl(settings));
  syncFile(staged);
  renameSync(staged, sqliteFile(databaseUrl));
  for (const end of ['-wal', '-shm']) rmSync(`${staged}${end}`, { force: true });
}

/** Takes away what an unfinished restore has left: it began with everything empty, so all of it is its own. */
async function clearInterrupted(settings: Settings): Promise<void> {
  const { data, databaseUrl } = settings;
  const folder = restoringFolder(data);
  if (!existsSync(folder)) return;
  const database = isMongo(databaseUrl) ? undefined : sqliteFile(databaseUrl);
  if (existsSync(path.join(folder, moving))) {
    for (const name of restoredNames) rmSync(path.join(data, name), { recursive: true, force: true });
    if (database !== undefined) rmSync(database, { force: true });
  }
  if (database !== undefined)
    for (const end of ['', '-wal', '-shm', '-journal'])
      rmSync(`${sqliteFile(stagedUrl(settings))}${end}`, { force: true });
  const note = path.join(folder, filling);
  if (isMongo(databaseUrl) && existsSync(note) && readFileSync(note, 'utf8') === fingerprintOf(databaseUrl))
    await emptyMongo(databaseUrl);
  rmSync(folder, { recursive: true, force: true });
}

/** Two-step sign-in is encrypted with the secret, so another one would lock those accounts out. */
function secretOf({ data, secret }: Settings, parts: string): string {
  const file = path.join(parts, 'files', 'secret');
  const restored = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (restored.length < 32)
    throw new PortalError('The backup holds no secret.', 'Use another backup. Nothing was changed.');
  if (secret !== undefined && secret !== restored)
    throw new PortalError(
      'PAYLOAD_SECRET is not the secret of the backup, with which two-step sign-in is encrypted.',
      `Leave PAYLOAD_SECRET out: the restore writes the right one to ${path.join(data, 'secret')}. Nothing was changed.`,
    );
  return restored;
}

/** Tells a database again without keeping its password. */
function fingerprintOf(url: string): string {
  return createHash('sha256').update(url).digest('hex');
}

function stagedUrl({ databaseUrl }: Settings): string {
  return isMongo(databaseUrl) ? databaseUrl : `file:${sqliteFile(databaseUrl)}.restoring`;
}

// Notes in the staging folder: that what is ready is being put in its place, and which database is being filled.
const moving = 'moving';
const filling = 'filling';

interface Wish {
  file: string;
  settings: Settings;
  onProgress?: (text: string) => void;
}

interface KnownIds {
  renaming: Renaming;
  bySlug: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Restored {
  manifest: Manifest;
  /** How many ids had to become others, because the database has another kind. */
  renamed: number;
}
