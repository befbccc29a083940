import type { CollectionSlug } from 'payload';
import type { Account, Json, RestAnswer, TestCms } from '../../helpers/cms.ts';
import { fixtureOf } from './fixtures.ts';

/** What anybody may try over the network on a document of a collection; each says whether it worked. */
export const attempts: Record<string, Attempt> = {
  create: async (it) => isDone(await it.ask('POST', '', body(it))),
  list: async (it) => holds(await it.ask('GET', '?limit=200&sort=-createdAt'), it.id),
  count: async (it) => (await it.ask('GET', `/count?where[id][equals]=${it.id}`)).json.totalDocs === 1,
  read: async (it) => (await it.ask('GET', `/${it.id}`)).json.id === it.id,
  update: (it) => isChanged(it, `/${it.id}`),
  publish: async (it) => isDone(await it.ask('PATCH', `/${it.id}`, { _status: 'published' })),
  unpublish: async (it) => isDone(await it.ask('PATCH', `/${it.id}`, { _status: 'draft' })),
  delete: async (it) => isDone(await it.ask('DELETE', `/${it.id}`)),
  duplicate: async (it) => isDone(await it.ask('POST', `/${it.id}/duplicate`, {})),
  'bulk update': (it) => isChanged(it, `?where[id][equals]=${it.id}`),
  'bulk delete': async (it) => holds(await it.ask('DELETE', `?where[id][equals]=${it.id}`), it.id),
  'list versions': async (it) => (await versionsOf(it, it.as)).length > 0,
  'read version': async (it) => {
    const version = await someVersion(it);
    return isDone(await it.ask('GET', `/versions/${version}`)) && version !== 'none';
  },
  'restore version': async (it) => isDone(await it.ask('POST', `/versions/${await someVersion(it)}`, {})),
  'restore as draft': async (it) =>
    isDone(await it.ask('POST', `/versions/${await someVersion(it)}?draft=true`, {})),
  // Payload's preferences have routes of their own, by key.
  'read by key': async (it) => (await it.ask('GET', `/${await keyOf(it)}`)).json.id === it.id,
  'write by key': async (it) =>
    (await it.ask('POST', `/${await keyOf(it)}`, { value: { a: 2 } })).json.doc?.id === it.id,
  'delete by key': async (it) => isDone(await it.ask('DELETE', `/${await keyOf(it)}`)),
};

/** Those that write; each has to leave everything as it was where it is refused. */
export const writing = new Set(Object.keys(attempts).filter((name) => !/^(?:list|count|read)/u.test(name)));

/** What every collection has to have decided. */
export const standard = ['create', 'list', 'count', 'read', 'update', 'delete', 'duplicate'].concat(
  'bulk update',
  'bulk delete',
);

/** What those with versions have to have decided besides. */
export const ofVersions = ['publish', 'unpublish', 'list versions', 'read version', 'restore version'].concat(
  'restore as draft',
);

/** One document, and how to ask for something about it as somebody. */
export function tryOn(
  cms: TestCms,
  { slug, id, variant, as }: Pick<Try, 'slug' | 'id' | 'variant' | 'as'>,
): Try {
  const ask: Try['ask'] = (method, rest, sent) =>
    cms.rest({ method, path: `/api/${slug}${rest}`, as, ...(sent !== undefined && { body: sent }) });
  return { cms, slug, id, variant, as, ask };
}

function body({ slug, variant, as }: Try): object {
  return fixtureOf(slug).body(variant, as);
}

function isDone({ status }: RestAnswer): boolean {
  return status >= 200 && status < 300;
}

function holds({ json }: RestAnswer, id: string): boolean {
  return ((json.docs ?? []) as { id: string }[]).some((row) => row.id === id);
}

/** An answer of 200 is not enough: a field may have been left as it was. */
async function isChanged({ cms, slug, id, variant, ask }: Try, path: string): Promise<boolean> {
  const change = fixtureOf(slug).change(variant);
  const { status } = await ask('PATCH', path, change);
  const now = await cms.payload.db.findOne<Json>({
    collection: slug,
    where: { id: { equals: id } },
  });
  const isStored = Object.entries(change).every(
    ([field, value]) => JSON.stringify(now[field]) === JSON.stringify(value),
  );
  return status < 300 && isStored;
}

async function versionsOf({ cms, slug, id }: Try, as: Account | undefined) {
  const answer = await cms.rest({ path: `/api/${slug}/versions?where[parent][equals]=${id}`, as });
  return (answer.json.docs ?? []) as { id: string }[];
}

async function someVersion({ cms, slug, id }: Try): Promise<string> {
  const { docs } = await cms.payload.db.findVersions({ collection: slug, where: { parent: { equals: id } } });
  return docs[0]?.id ?? 'none';
}

async function keyOf({ cms, slug, id }: Try): Promise<string> {
  const row = await cms.payload.db.findOne<Json>({
    collection: slug,
    where: { id: { equals: id } },
  });
  return String(row.key);
}

type Attempt = (it: Try) => Promise<boolean>;

/** A document of a collection and somebody who wants something with it. */
export interface Try {
  cms: TestCms;
  slug: CollectionSlug;
  id: string;
  variant: string;
  as: Account | undefined;
  ask: (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', rest: string, sent?: unknown) => Promise<RestAnswer>;
}
