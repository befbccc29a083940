import type { Locale } from '../../locales/registry.ts';
import { type Pagefind, searchFullText } from './full-text.ts';
import { type KeyRow, pageName } from './keys.ts';
import { type Reading, readingsOf } from './readings.ts';
import { bestOf, fromFullText, fromTitles, type SearchResult } from './results.ts';
import { createTitleIndex } from './title-index.ts';

/**
 * Makes the search of one locale. `suggest` answers at once from titles and search words; `search` adds Pagefind's
 * full text. Neither throws, whatever is typed; without Pagefind, `search` answers from the titles and says so.
 */
export function createSearch({ pagefind, keys, locale }: SearchOptions): Search {
  const findTitles = createTitleIndex(keys, locale);
  const rows = new Map(keys.map((row) => [pageName(row[0], locale), row]));
  const rowOf = (url: string) => rows.get(pageName(url, locale));

  const searchFor = async ({ words, titles }: Reading): Promise<SearchAnswer> => {
    const found = fromTitles(titles);
    const hits = await searchFullText({ pagefind: pagefind ?? MISSING, words, locale }).catch(
      () => undefined,
    );
    if (hits === undefined) return { results: bestOf(found, locale), scope: 'titles' };
    return { results: bestOf([...found, ...fromFullText(hits, rowOf)], locale), scope: 'full-text' };
  };

  return {
    suggest: (query) => {
      const reading = readingsOf(query, locale, findTitles).find(({ titles }) => titles.length > 0);
      return bestOf(fromTitles(reading?.titles ?? []), locale);
    },
    search: async (query) => {
      let answer: SearchAnswer = { results: [], scope: 'full-text' };
      for (const reading of readingsOf(query, locale, findTitles)) {
        answer = await searchFor(reading);
        if (answer.results.length > 0) break;
      }
      return answer;
    },
  };
}

const MISSING: Pagefind = { search: () => Promise.reject(new Error('Pagefind is not loaded.')) };

/** The search of one locale. */
export interface Search {
  suggest: (query: string) => SearchResult[];
  search: (query: string) => Promise<SearchAnswer>;
}

/** Results, and how far the search could look: `titles` when Pagefind could not be asked. */
export interface SearchAnswer {
  results: SearchResult[];
  scope: 'full-text' | 'titles';
}

interface SearchOptions {
  /** Pagefind of this locale; undefined or failing when it could not be loaded. */
  pagefind?: Pagefind | undefined;
  keys: readonly KeyRow[];
  locale: Locale;
}
