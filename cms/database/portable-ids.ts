import { ObjectId } from 'mongodb';
import type { sqliteAdapter } from '@payloadcms/db-sqlite';

/**
 * Gives new rows of SQLite the same kind of id that MongoDB gives, so that a database can move to the other and back
 * without one id changing: whatever names a row, in whichever field, still finds it. Rows that have a UUID keep it.
 */
export const portableIds: SQLiteSchemaHook = ({ schema }) => {
  for (const table of Object.values(schema.tables) as WithId[])
    if (table.id?.defaultFn) table.id.defaultFn = newId;
  return schema;
};

/** `newId() // => '6741c0f2a3b4c5d6e7f80912'` */
function newId(): string {
  return new ObjectId().toHexString();
}

type SQLiteSchemaHook = NonNullable<Parameters<typeof sqliteAdapter>[0]['afterSchemaInit']>[number];

interface WithId {
  id?: { defaultFn?: () => unknown };
}
