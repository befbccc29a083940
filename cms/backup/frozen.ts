import { rmSync } from 'node:fs';
import path from 'node:path';
import { BasePayload, type Payload } from 'payload';
import { databaseAdapter, isMongo } from '../database.ts';
import { settingsOf } from '../settings-of.ts';
import { copyApart } from './copy-apart.ts';

/**
 * Gives the work a database that stands still, if there can be one: of SQLite a copy of this moment in the folder,
 * opened like the real one. MongoDB is read as it is.
 */
export async function withFrozen<T>(
  payload: Payload,
  folder: string,
  work: (frozen: Payload, isFrozen: boolean) => Promise<T>,
): Promise<T> {
  const settings = settingsOf(payload);
  if (isMongo(settings.databaseUrl)) return work(payload, false);
  const copy = path.join(folder, 'frozen.db');
  await copyApart(settings.root, { database: sqliteFile(settings.databaseUrl), target: copy });
  const config = {
    ...payload.config,
    db: databaseAdapter({ ...settings, databaseUrl: `file:${copy}` }) as Payload['config']['db'],
  };
  // Not getPayload, which would remember it for as long as the process lives.
  const frozen = await new BasePayload().init({ config });
  try {
    return await work(frozen, true);
  } finally {
    await closeDatabase(frozen);
    for (const file of [copy, `${copy}-wal`, `${copy}-shm`]) rmSync(file, { force: true });
  }
}

/** `sqliteFile('file:/data/cms.db') // => '/data/cms.db'` */
export function sqliteFile(url: string): string {
  return path.resolve(url.slice('file:'.length));
}

/** Ends a CMS and, what Payload leaves out, its connection to a file of SQLite, which is about to go. */
export async function closeDatabase(payload: Payload): Promise<void> {
  const { client } = payload.db as { client?: { close?: () => void } };
  await payload.destroy();
  if (typeof client?.close === 'function' && !isMongo(settingsOf(payload).databaseUrl)) client.close();
}
