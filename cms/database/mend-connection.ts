import type { Payload } from 'payload';

/**
 * Keeps one busy moment from spoiling SQLite for good. After SQLITE_BUSY, libsql leaves the failed statement open on
 * its connection: later writes look done but are never on disk (tursodatabase/libsql-client-ts#352). So the
 * connection is exchanged at once, and the caller still gets the error.
 */
export async function mendConnections(payload: Payload): Promise<void> {
  const client = sqliteClient(payload.db);
  if (!client) return;
  const execute = client.execute.bind(client);
  client.execute = async (statement) => {
    try {
      return await execute(statement);
    } catch (error) {
      if (isBusy(error)) {
        await exchangeConnection(client, execute);
        payload.logger.warn('The database was busy for too long; its connection was replaced.');
      }
      throw error;
    }
  };
  await prepareConnection(execute);
}

/** Asking for a transaction takes the connection out of the client, which then opens a new one for itself. */
async function exchangeConnection(client: Client, execute: Execute): Promise<void> {
  const transaction = await client.transaction('deferred');
  try {
    await transaction.rollback();
  } catch {
    // The connection is thrown away in any case.
  }
  transaction.close();
  await prepareConnection(execute);
}

async function prepareConnection(execute: Execute): Promise<void> {
  await execute(`PRAGMA busy_timeout = ${busyMilliseconds};`);
  await execute('PRAGMA synchronous = FULL;');
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
}

function sqliteClient(database: object): Client | undefined {
  return 'client' in database &&
    typeof (database.client as Partial<Client> | undefined)?.execute === 'function'
    ? (database.client as Client)
    : undefined;
}

const busyMilliseconds = 10_000;

type Execute = (statement: unknown) => Promise<unknown>;

interface Client {
  execute: Execute;
  transaction: (mode: 'deferred') => Promise<{ rollback: () => Promise<void>; close: () => void }>;
}
