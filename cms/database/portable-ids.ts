import { ObjectId } from 'mongodb';
import type { DatabaseAdapterObj } from 'payload';

/**
 * Gives new rows of SQLite the same kind of id that MongoDB gives, so that a database can move to the other and back
 * without one id changing: whatever names a row, in whichever field, still finds it.
 */
export function withPortableIds(adapter: DatabaseAdapterObj): DatabaseAdapterObj {
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args);
      const create = database.create.bind(database);
      database.create = (request) => create({ ...request, customID: request.customID ?? newId() });
      return database;
    },
  };
}

/** `newId() // => '6741c0f2a3b4c5d6e7f80912'` */
export function newId(): string {
  return new ObjectId().toHexString();
}
