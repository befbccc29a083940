import { createHash } from 'node:crypto';
import type { Payload } from 'payload';
import type { Entry } from '../../content/model/collections.ts';
import { isEntrySlug, type EntrySlug } from '../collections/slugs.ts';
import { sourceOf } from '../entry/document.ts';
import { entryOf } from '../publish/read-content.ts';

/** The newest version of an entry, draft or published, and whether readers see any version of it. */
export async function newestVersion(payload: Payload, entry: string): Promise<NewestVersion | undefined> {
  const [slug = '', key = ''] = entry.split('/');
  if (!isEntrySlug(slug)) return undefined;
  const find = { collection: slug, where: { key: { equals: key } }, limit: 1, depth: 0 } as const;
  const [newest, live] = await Promise.all([
    payload.find({ ...find, draft: true, overrideAccess: true }),
    payload.find({ ...find, overrideAccess: true }),
  ]);
  const document = newest.docs[0] as unknown as Record<string, unknown> | undefined;
  if (!document) return undefined;
  return {
    slug,
    id: String(document['id']),
    document,
    isDraft: document['_status'] !== 'published',
    isPublished: live.docs[0]?._status === 'published',
    updatedAt: String(document['updatedAt']),
    digest: sourceDigest(slug, document),
    entry: entryOf(slug, { ...document, _status: 'published' }),
  };
}

/** 64 hex digits over all that an entry says; its state and the day of its last change are no part of that. */
function sourceDigest(slug: EntrySlug, document: Record<string, unknown>): string {
  const source = sourceOf(slug, { ...document, _status: 'draft', updated: '' });
  return createHash('sha256')
    .update(JSON.stringify(inOrder(source)))
    .digest('hex');
}

/** A value with its members in one order and without those that are not there: databases give them in another. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined && member !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, inOrder(member)]),
  );
}

export interface NewestVersion {
  slug: EntrySlug;
  id: string;
  document: Record<string, unknown>;
  /** Whether it is not what readers see. */
  isDraft: boolean;
  /** Whether readers see this or an earlier version. */
  isPublished: boolean;
  updatedAt: string;
  digest: string;
  /** As it would be published; nothing if it is not complete. */
  entry: Entry | undefined;
}
