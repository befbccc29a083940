import { createHash } from 'node:crypto';
import type { Row } from './portable.ts';
import type { Store } from './stores.ts';

/** A number for the content of rows in any order, so that what was written can be held against what was to be. */
export function startDigest({ kind }: Pick<Store, 'kind'>): Digest {
  let sum = 0n;
  return {
    add(row) {
      // Nothing names a version by its id.
      const { id, ...own } = row;
      const text = JSON.stringify(sorted(kind === 'rows' ? { ...own, id } : withLatest(own)));
      sum = (sum + BigInt(`0x${createHash('sha256').update(text).digest('hex')}`)) % size;
    },
    get value() {
      return sum.toString(16);
    },
  };
}

/** One database says of a version that it is not the latest, the other says nothing. */
function withLatest(row: Row): Row {
  return { ...row, latest: row['latest'] === true, autosave: row['autosave'] === true };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

const size = 2n ** 256n;

export interface Digest {
  add: (row: Row) => void;
  readonly value: string;
}
