import { isDeepStrictEqual } from 'node:util';

/** The names of the fields in which two documents differ, without those that the CMS itself keeps. */
export function changedFields(before: Document | undefined, after: Document): string[] {
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after)]);
  return [...names].filter(
    (name) => !ofTheCms.has(name) && !isDeepStrictEqual(plain(before?.[name]), plain(after[name])),
  );
}

/** Both sides as JSON has them: nothing and null are one, and so are a date and its text. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null)) as unknown;
}

const ofTheCms = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'updated',
  '_status',
  'sessions',
  'collection',
  '_sid',
]);

type Document = Record<string, unknown>;
