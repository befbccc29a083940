import { chmodSync, closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { createClient, type Client } from '@libsql/client';
import { PortalError } from '../../content/model/portal-error.ts';

/**
 * Copies a SQLite database as it is at one moment, also while it is written to: beside the target first, readable by
 * this account alone, checked, then renamed. On a connection of its own, because one that ran out of disk or time is
 * not to be trusted with another save.
 */
export async function rawCopy(database: string, target: string): Promise<void> {
  const part = `${target}.part`;
  rmSync(part, { force: true });
  try {
    await withDatabase(database, async (client) => {
      await client.execute('PRAGMA busy_timeout = 10000');
      // SQLite writes into an empty file that is there already, so its permissions are right from the start.
      closeSync(openSync(part, 'wx', 0o600));
      await client.execute({ sql: 'VACUUM INTO ?', args: [part] });
    });
    await checkIntegrity(part);
    chmodSync(part, 0o600);
    syncFile(part);
    renameSync(part, target);
  } finally {
    for (const file of [part, `${part}-journal`, `${part}-wal`, `${part}-shm`]) rmSync(file, { force: true });
  }
}

/** Writes what is still in memory to the disk. */
export function syncFile(file: string): void {
  const handle = openSync(file, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

async function checkIntegrity(file: string): Promise<void> {
  const said = await withDatabase(file, async (client) => {
    const { rows } = await client.execute('PRAGMA integrity_check');
    return rows.map((row) => row['integrity_check'] as string).join('; ');
  });
  if (said !== 'ok')
    throw new PortalError(
      `The copy of the database is damaged: ${said.slice(0, 500)}`,
      'The database itself may be damaged too: make no change, keep a copy of the data folder and look at the disk.',
    );
}

async function withDatabase<T>(file: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = createClient({ url: `file:${file}` });
  try {
    return await work(client);
  } finally {
    client.close();
  }
}
