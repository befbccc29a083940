import { setImmediate } from 'node:timers/promises';
import type { Payload, Where } from 'payload';
import { toPortable, type Row } from './portable.ts';
import type { Store } from './stores.ts';

/**
 * Every row of a store, a page at a time: past the fields' access rules and hooks, with what is hidden. Pages go on
 * behind the last row seen, so that a row which comes or goes meanwhile shifts no other out of sight.
 */
export async function* readRows(payload: Payload, store: Store): AsyncGenerator<Row> {
  if (store.kind === 'globals') {
    const found = (await payload.db.findGlobal({ slug: store.slug })) as Row | undefined;
    if (!found || Object.keys(found).length === 0) return;
    const { id: _, ...own } = toPortable(store.fields, found);
    yield own;
    return;
  }
  let last: Row | undefined;
  for (;;) {
    const docs = await readPage(payload, store, last);
    for (const document of docs) yield toPortable(store.fields, document);
    last = docs.at(-1);
    if (docs.length < pageSize) return;
    // SQLite answers at once: without a pause everybody else would wait for the last page.
    await setImmediate();
  }
}

/** How many rows a store has and when the newest was written: if neither changed, nothing did. */
export async function fingerprint(payload: Payload, store: Store): Promise<string> {
  if (store.kind === 'globals')
    return String(((await payload.db.findGlobal({ slug: store.slug })) as Row | undefined)?.['updatedAt']);
  const { totalDocs } = await count(payload, store);
  const [newest] = await find(payload, store, { sort: ['-updatedAt'], limit: 1, where: {} });
  return `${totalDocs} ${String(newest?.['updatedAt'])}`;
}

async function count(payload: Payload, store: Store): Promise<{ totalDocs: number }> {
  switch (store.kind) {
    case 'rows':
      return payload.db.count({ collection: store.slug, where: {} });
    case 'versions':
      return payload.db.countVersions({ collection: store.slug, where: {} });
    default:
      return payload.db.countGlobalVersions({ global: store.slug, where: {} });
  }
}

async function readPage(payload: Payload, store: Store, last: Row | undefined): Promise<Row[]> {
  // Versions come oldest first: that is how they are written again.
  if (store.kind === 'rows')
    return find(payload, store, {
      sort: ['id'],
      limit: pageSize,
      where: last ? { id: { greater_than: last['id'] } } : {},
    });
  const [updatedAt, id] = [last?.['updatedAt'], last?.['id']];
  return find(payload, store, {
    sort: ['updatedAt', 'id'],
    limit: pageSize,
    where: last
      ? {
          or: [
            { updatedAt: { greater_than: updatedAt } },
            { and: [{ updatedAt: { equals: updatedAt } }, { id: { greater_than: id } }] },
          ],
        }
      : {},
  });
}

async function find(
  payload: Payload,
  store: Store,
  { sort, limit, where }: { sort: string[]; limit: number; where: Where },
): Promise<Row[]> {
  const { docs } = await found(payload, store, { sort, limit, where, pagination: false });
  return docs as Row[];
}

async function found(
  payload: Payload,
  store: Store,
  wanted: { sort: string[]; limit: number; where: Where; pagination: false },
): Promise<{ docs: unknown[] }> {
  switch (store.kind) {
    case 'rows':
      return payload.db.find({ collection: store.slug, ...wanted });
    case 'versions':
      return payload.db.findVersions({ collection: store.slug, ...wanted });
    default:
      return payload.db.findGlobalVersions({ global: store.slug, ...wanted });
  }
}

const pageSize = 200;
