import type { Payload, PayloadRequest } from 'payload';
import { entrySlugs, type EntrySlug } from '../collections/slugs.ts';

/** The entries whose newest version is a draft, however unfinished, the last saved first. */
export async function readDrafts(
  payload: Payload,
  user: PayloadRequest['user'],
): Promise<UnpublishedDraft[]> {
  const found = await Promise.all(
    entrySlugs.map(async (collection) => {
      const { docs } = await payload.find({
        collection,
        draft: true,
        where: { _status: { equals: 'draft' } },
        select: { key: true, title: true, updatedAt: true },
        depth: 0,
        pagination: false,
        overrideAccess: false,
        user,
      });
      return docs.map(({ id, key, title, updatedAt }) => ({
        id,
        collection,
        key,
        title: title || key,
        updatedAt,
      }));
    }),
  );
  return found.flat().sort((a, b) => (a.updatedAt > b.updatedAt ? -1 : 1));
}

/** An entry with changes that readers do not see. */
export interface UnpublishedDraft {
  id: string;
  collection: EntrySlug;
  key: string;
  title: string;
  updatedAt: string;
}
