import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { PortalError } from '../content/model/portal-error.ts';
import { portableIds } from './database/portable-ids.ts';
import type { Settings } from './settings.ts';

/** The database that a URL names: the same collections and the same tests on each. */
export function databaseAdapter({ databaseUrl: url, root }: Pick<Settings, 'databaseUrl' | 'root'>) {
  if (isMongo(url)) {
    // Without its unique indexes two writers could both win: they are built before anything is written.
    return mongooseAdapter({ url, ensureIndexes: true });
  }
  if (!url.startsWith('file:')) {
    throw new PortalError(
      `DATABASE_URL is “${url.split(':')[0] ?? ''}:…”, which the CMS does not know.`,
      'Use file:/path/to/cms.db for SQLite, or mongodb://… for MongoDB.',
    );
  }
  mkdirSync(path.dirname(url.slice('file:'.length)), { recursive: true });
  return sqliteAdapter({
    client: { url },
    idType: 'uuid',
    afterSchemaInit: [portableIds],
    // One entry is one row: repeated things are JSON in it, so a save is one statement and is never half done.
    blocksAsJSON: true,
    wal: true,
    busyTimeout: 10_000,
    // The schema changes by migrations only: pushing it would drop columns with what is in them.
    push: false,
    migrationDir: path.join(root, 'cms', 'migrations', 'sqlite'),
  });
}

export function isMongo(url: string): boolean {
  return /^mongodb(?:\+srv)?:\/\//.test(url);
}
