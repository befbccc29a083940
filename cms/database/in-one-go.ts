import type { Payload } from 'payload';

/**
 * Does many writes as one where the database is a file of ours, so that the disk is not waited for after each. Only
 * for times when nobody else writes: what others write in between would be part of it.
 */
export async function inOneGo(payload: Payload, work: () => Promise<void>): Promise<void> {
  const { client } = payload.db as { client?: { execute?: (sql: string) => Promise<unknown> } };
  if (payload.db.name !== 'sqlite' || !client?.execute) {
    await work();
    return;
  }
  await client.execute('BEGIN');
  try {
    await work();
  } catch (error) {
    await client.execute('ROLLBACK');
    throw error;
  }
  await client.execute('COMMIT');
}
