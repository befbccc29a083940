import { buildConfig, getPayload, type Migration, type Payload } from 'payload';
import { tightened } from '../access/tightened.ts';
import { copyBeforeMigration } from '../backup/before-migration.ts';
import { portalConfig } from '../config.ts';
import { checkMongo } from '../database/check-mongo.ts';
import { isMongo } from '../database.ts';
import { migrations as ours } from '../migrations/sqlite/index.ts';
import type { Settings } from '../settings.ts';

/** Opens the database of the settings, brought up to date; `key` keeps several apart in one process. */
export async function openPayload(
  settings: Settings,
  { key, migrations = ours }: { key?: string; migrations?: SqliteMigrations } = {},
): Promise<Payload> {
  const mongo = isMongo(settings.databaseUrl);
  const standing = mongo ? await checkMongo(settings.databaseUrl) : undefined;
  const config = tightened(await buildConfig(portalConfig(settings)));
  const payload = await getPayload({ config, ...(key !== undefined && { key }) });
  // Each adapter has its own type of migration; these are run on the adapter that they were made for.
  if (!mongo) {
    await copyBeforeMigration(
      payload,
      migrations.map(({ name }) => name),
    );
    await payload.db.migrate({ migrations: migrations as unknown as Migration[] });
  }
  if (standing?.replicaSet === false)
    payload.logger.warn(
      'This MongoDB is no replica set, so it has no transactions. Nothing of ours needs more than one write to be whole, but a replica set also survives the loss of a server.',
    );
  if (settings.serverUrl !== undefined && settings.proxies === undefined)
    payload.logger.warn(
      'SERVER_URL is set and TRUST_PROXY is not: if a reverse proxy stands in front of the CMS, everybody comes from its address, and one who guesses passwords holds up all. Set TRUST_PROXY=1, or 0 if there is none.',
    );
  return payload;
}

/** The migrations of SQLite, oldest first; tests bring some of their own. */
export type SqliteMigrations = Pick<(typeof ours)[number], 'name' | 'up' | 'down'>[];
