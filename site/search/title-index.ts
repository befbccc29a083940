import MiniSearch, { type SearchResult as Match } from 'minisearch';

import type { Locale } from '../../locales/registry.ts';
import type { KeyRow } from './keys.ts';
import { contentWords } from './stop-words.ts';
import { tokens } from './tokens.ts';
import { wordKeys } from './word-keys.ts';

/** Makes the instant part of the search: titles and search words, tolerant of typos, endings and scripts. */
export function createTitleIndex(rows: readonly KeyRow[], locale: Locale): TitleIndex {
  const index = new MiniSearch<TitleDocument>({
    fields: ['title', 'aliases'],
    tokenize: (text) => contentWords(tokens(text, locale), locale),
    processTerm: (word) => wordKeys(word, locale),
  });
  index.addAll(rows.map(toDocument));
  return (words) => {
    const asked = words.flatMap((word) => wordKeys(word, locale));
    const found = index.search(words.join(' '), {
      boost: { title: 3, aliases: 2 },
      fuzzy: (key) => key.length > 3 && !/\d/.test(key) && 0.2,
      maxFuzzy: 3,
      // Two letters begin thousands of words; they are looked up only while they are all there is.
      prefix: (key, _place, keys) => key.length > 2 || (keys.length === 1 && key.length === 2),
      boostDocument: (id: number, key) =>
        asked.some((word) => mayMean(word, key)) ? (rows[id]?.[3] ?? 1) : 0,
    });
    return found.flatMap((match) => {
      const row = rows[Number(match.id)];
      const certain = isCertain(match, asked);
      return row !== undefined && (certain || isMostlyMeant(match, words))
        ? [{ row, score: match.score, certain }]
        : [];
    });
  };
}

function toDocument(row: KeyRow, id: number): TitleDocument {
  const [, title, , , aliases, officialTitle] = row;
  return { id, title, aliases: `${officialTitle} ; ${aliases}` };
}

/** People seldom mistype the first letter of a short word, and one letter makes a pizza of a wiza. */
function mayMean(asked: string, key: string): boolean {
  return asked.length > 5 || key.startsWith(asked.charAt(0));
}

/** Whether a word was found as typed, at least its beginning, and not only one that looks like it. */
function isCertain({ terms }: Match, asked: readonly string[]): boolean {
  return terms.some((key) => asked.some((word) => key.startsWith(word)));
}

/** One look-alike among several words is chance: "фильмы онлайн" is not about a "firma". */
function isMostlyMeant({ queryTerms }: Match, words: readonly string[]): boolean {
  return queryTerms.length > words.length / 2;
}

/** Rows that the words may mean, best first; `certain` if they contain a word as typed. */
export type TitleIndex = (words: readonly string[]) => TitleHit[];

/** A row that the words may mean. */
export interface TitleHit {
  row: KeyRow;
  score: number;
  certain: boolean;
}

interface TitleDocument {
  id: number;
  title: string;
  aliases: string;
}
