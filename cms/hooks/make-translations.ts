import type { CollectionAfterChangeHook } from 'payload';
import { targetLocales } from '../../locales/registry.ts';
import type { EntrySlug } from '../collections/slugs.ts';
import { keepRecords } from '../desk/record.ts';

/** What is published can be assigned to a translator in every language, before anybody has written a word of it. */
export function makeTranslations(slug: EntrySlug): CollectionAfterChangeHook {
  return async ({ doc, req }) => {
    const { key, _status } = doc as { key: string; _status?: string };
    if (_status === 'published' && req.context['imported'] !== true)
      await keepRecords(req, `${slug}/${key}`, targetLocales);
  };
}
