import { APIError, type CollectionBeforeDeleteHook } from 'payload';
import type { EntrySlug } from '../collections/slugs.ts';
import { say } from '../i18n/admin-words.ts';

/** What readers see is unpublished first, which its versions can undo, and only then deleted. */
export function refusePublished(slug: EntrySlug): CollectionBeforeDeleteHook {
  return async ({ id, req }) => {
    const entry = await req.payload.findByID({ collection: slug, id, depth: 0, overrideAccess: true, req });
    if (entry._status === 'published')
      throw new APIError(say(req.i18n.language, 'problem.delete-published'), 400, null, true);
  };
}
