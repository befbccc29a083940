import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Payload } from 'payload';
import { PortalError } from '../../content/model/portal-error.ts';
import { settingsOf } from '../settings-of.ts';
import { sqliteFile } from './frozen.ts';
import { backupsFolder, stamp } from './places.ts';
import { rawCopy } from './raw-copy.ts';

/**
 * Copies the database as it is before migrations change its tables: what is in the old tables can be read by the old
 * code alone, so this is the way back. A new database needs none.
 */
export async function copyBeforeMigration(
  payload: Payload,
  names: readonly string[],
  now: Date = new Date(),
): Promise<string | undefined> {
  const { data, databaseUrl } = settingsOf(payload);
  const done = await migrationsDone(payload);
  const next = names.find((name) => !done.includes(name));
  if (done.length === 0 || next === undefined) return undefined;
  const folder = backupsFolder(data);
  const file = path.join(folder, `before-${next}-${stamp(now)}.db`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!existsSync(file)) await rawCopy(sqliteFile(databaseUrl), file);
  } catch (cause) {
    throw new PortalError(
      `The database must change for this version, and no copy of it could be made first: ${cause instanceof Error ? cause.message : String(cause)}`,
      `Make room in ${folder} and start again; nothing was changed.`,
      { cause },
    );
  }
  return file;
}

/** The migrations that this database has behind it, oldest first. */
async function migrationsDone(payload: Payload): Promise<string[]> {
  const { client } = payload.db as unknown as {
    client: { execute: (sql: string) => Promise<{ rows: Named[] }> };
  };
  const tables = await client.execute(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'payload_migrations'",
  );
  if (tables.rows.length === 0) return [];
  const { rows } = await client.execute('SELECT name FROM payload_migrations ORDER BY name');
  return rows.map(({ name }) => String(name));
}

interface Named {
  name?: unknown;
}
