import { localeCodes, sourceLocale } from '../../../locales/registry.ts';
import { normal, unitId } from '../normal.ts';
import { problem, type Problem } from '../problems.ts';
import { fileOf, type CheckedTexts } from './every-text.ts';
import type { Entry } from '../collections.ts';

/** Pages of one kind with the same title in a language: readers and search could not tell them apart. */
export function checkTitles({ entries }: CheckedTexts): Problem[] {
  return localeCodes.flatMap((locale) => {
    const seen = new Map<string, Entry>();
    return entries.flatMap((entry) => {
      const title = titleOf(entry, locale);
      if (!title) return [];
      const id = `${entry.collection} ${normal(title).toLowerCase()}`;
      const first = seen.get(id);
      seen.set(id, first ?? entry);
      return first
        ? [
            problem(
              'duplicate-title',
              { file: fileOf(entry, locale) },
              `“${title}” is the title of ${first.key} too`,
            ),
          ]
        : [];
    });
  });
}

function titleOf(entry: Entry, locale: (typeof localeCodes)[number]): string | undefined {
  if (locale === sourceLocale) return entry.texts.title;
  const id = unitId('title', entry.texts.title);
  return entry.translations[locale]?.targets.find(({ unit }) => unit === id)?.target;
}
