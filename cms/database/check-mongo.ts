import { MongoClient } from 'mongodb';
import { PortalError } from '../../content/model/portal-error.ts';

/** Asks a MongoDB what it is before anything depends on it, and says in a sentence if it does not answer. */
export async function checkMongo(url: string): Promise<{ replicaSet: boolean }> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 10_000 });
  try {
    await client.connect();
    const hello = await client.db().command({ hello: 1 });
    return { replicaSet: typeof hello['setName'] === 'string' || hello['msg'] === 'isdbgrid' };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PortalError(
      `The database of DATABASE_URL does not answer: ${withoutPassword(reason, url)}`,
      'Start it, check the address and password, or leave DATABASE_URL out to keep everything in data/.',
      { cause },
    );
  } finally {
    await client.close();
  }
}

function withoutPassword(text: string, url: string): string {
  const password = URL.canParse(url) ? new URL(url).password : '';
  return password === '' ? text : text.replaceAll(password, '…');
}
