import { existsSync, readdirSync } from 'node:fs';
import { MongoClient } from 'mongodb';
import { PortalError } from '../../content/model/portal-error.ts';
import { isMongo } from '../database.ts';
import type { Settings } from '../settings.ts';
import { sqliteFile } from './frozen.ts';

/** Refuses to restore over anything: what is there might be what somebody still needs. */
export async function refuseFilled(settings: Settings): Promise<void> {
  const { data, databaseUrl } = settings;
  const found = existsSync(data) ? readdirSync(data).filter((name) => !harmless.test(name)) : [];
  if (found.length > 0)
    throw new PortalError(
      `${data} is not empty: it holds ${found.slice(0, 5).join(', ')}${found.length > 5 ? ' …' : ''}.`,
      `Restore into an empty folder. To replace this one, stop the portal and move it aside first: mv ${data} ${data}.old`,
    );
  if (!isMongo(databaseUrl)) {
    const file = sqliteFile(databaseUrl);
    if (existsSync(file))
      throw new PortalError(
        `There is a database already: ${file}.`,
        'Stop the portal and move it aside, or name another in DATABASE_URL.',
      );
    return;
  }
  const filled = await withMongo(databaseUrl, async (client) => {
    const names: string[] = [];
    for (const collection of await client.db().collections())
      if (await collection.findOne({})) names.push(collection.collectionName);
    return names.sort();
  });
  if (filled.length > 0)
    throw new PortalError(
      `The database of DATABASE_URL is not empty: it holds ${filled.slice(0, 5).join(', ')}${filled.length > 5 ? ' …' : ''}.`,
      'Name an empty database in DATABASE_URL, such as …/portal-restored, and use that one from then on.',
    );
}

/** Takes everything out of a MongoDB database that a restore has begun to fill. */
export async function emptyMongo(url: string): Promise<void> {
  await withMongo(url, async (client) => {
    for (const collection of await client.db().collections()) await collection.drop();
  });
}

async function withMongo<T>(url: string, work: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 10_000 });
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}

// A backup to restore from may be there, a disk's own folder, and the lock that the restore itself holds.
const harmless = /^(?:backups|lost\+found|cms\.lock.*|\.restoring)$/;
