import { createHash } from 'node:crypto';
import type { Row } from './portable.ts';

/**
 * New ids for rows whose id the database to restore into cannot keep: MongoDB's are 24 hexadecimal digits, and rows
 * of a SQLite database begun before both used those have UUIDs. The same id always gets the same new one.
 */
export function startRenaming(): Renaming {
  const renamed = new Map<string, string>();
  return {
    add(id) {
      if (!isObjectId(id)) renamed.set(id, createHash('sha256').update(id).digest('hex').slice(0, 24));
    },
    // A UUID is nothing else by accident: wherever one of these stands, in whichever field or text, it names that row.
    rename: (row) =>
      renamed.size === 0
        ? row
        : (JSON.parse(JSON.stringify(row).replace(uuid, (found) => renamed.get(found) ?? found)) as Row),
    idOf: (id) => renamed.get(id) ?? id,
    get size() {
      return renamed.size;
    },
  };
}

export function isObjectId(id: string): boolean {
  return /^[0-9a-f]{24}$/.test(id);
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

export interface Renaming {
  add: (id: string) => void;
  rename: (row: Row) => Row;
  idOf: (id: string) => string;
  /** How many ids become others. */
  readonly size: number;
}
