import { APIError, type CollectionBeforeValidateHook } from 'payload';
import { key as keySchema } from '../../content/model/schemas/common.ts';
import type { EntrySlug } from '../collections/slugs.ts';
import { say } from '../i18n/admin-words.ts';

/** An entry has its key from the first save, draft or not, and keeps it: translations and links name it. */
export function keepKey(slug: EntrySlug): CollectionBeforeValidateHook {
  return ({ data = {}, operation, originalDoc, req }) => {
    const before = (originalDoc as { key?: string } | undefined)?.key;
    if (operation === 'update') return { ...data, key: before };
    if (!keySchema.safeParse(data['key']).success)
      throw new APIError(say(req.i18n.language, 'problem.key'), 400, { collection: slug }, true);
    return data;
  };
}
