import { isDeepStrictEqual } from 'node:util';
import type { CollectionBeforeChangeHook } from 'payload';
import type { EntrySlug } from '../collections/slugs.ts';
import { sourceOf } from '../entry/document.ts';
import { todayInCity } from '../publish/today.ts';

/** Dates an entry by its last change of content; publishing it as it is, or importing it, is none. */
export function noteChange(slug: EntrySlug): CollectionBeforeChangeHook {
  return async ({ data, originalDoc, req }) => {
    if (req.context['imported'] === true) return data;
    const before = originalDoc as Record<string, unknown> | undefined;
    if (before && isDeepStrictEqual(contentOf(slug, before), contentOf(slug, data)))
      return { ...data, updated: before['updated'] };
    return { ...data, updated: await todayInCity(req.payload) };
  };
}

/** What an entry says, without its state and its date. */
function contentOf(slug: EntrySlug, document: Record<string, unknown>) {
  return sourceOf(slug, { ...document, _status: 'draft', updated: '' });
}
