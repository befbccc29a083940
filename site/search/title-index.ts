import MiniSearch, { type SearchResult as Match } from 'minisearch';

import type { Locale } from '../../locales/registry.ts';
import { withoutMarks } from './fold.ts';
import type { KeyRow } from './keys.ts';
import { contentWords } from './stop-words.ts';
import { tokens } from './tokens.ts';
import { anyLanguageKeys, wordKeys } from './word-keys.ts';

/** Makes the instant part of the search: titles and search words, tolerant of typos, endings and scripts. */
export function createTitleIndex(rows: readonly KeyRow[], locale: Locale): TitleIndex {
  const index = new MiniSearch<TitleDocument>({
    fields: ['title', 'aliases'],
    tokenize: (text) => contentWords(tokens(text, locale), locale),
    processTerm: (word) => wordKeys(word, locale),
  });
  index.addAll(rows.map(toDocument));
  const wordsIn = rows.map((row) => wordsAsWritten(row, locale));
  const keysElsewhere = rows.map((row) => row[8].split(' '));

  // Three Arabic consonants are a whole word, and begin many Polish ones: "btz" is a pizza, not "potrzebuję".
  const shortestPrefix = locale === 'ar' ? 4 : 3;
  const isKnown = (word: string) =>
    index.search(word, { fuzzy: false, prefix: (key) => key.length >= shortestPrefix }).length > 0;

  return (words) => {
    const unknown = words.filter((word) => !isKnown(word));
    const elsewhere = keysElsewhere.map((keys) => shareOf(unknown, keys) / words.length);
    // A look-alike of a word that is ours as typed, in whatever language, is another word: побили is no побыт.
    const mistyped = unknown.filter((word) => keysElsewhere.every((keys) => shareOf([word], keys) === 0));
    const doubtful = new Set(mistyped.flatMap((word) => wordKeys(word, locale)));
    const asked = words.flatMap((word) => wordKeys(word, locale));
    const found = index.search(words.join(' '), {
      boost: { title: 3, aliases: 2 },
      fuzzy: (key) => doubtful.has(key) && key.length > 3 && !/\d/.test(key) && 0.2,
      maxFuzzy: 3,
      // Two letters begin thousands of words; they are looked up only while they are all there is.
      prefix: (key, _place, keys) => key.length >= shortestPrefix || (keys.length === 1 && key.length === 2),
      boostDocument: (id: number, key) =>
        asked.some((word) => mayMean(word, key))
          ? (rows[id]?.[3] ?? 1) * literalness(words, wordsIn[id] ?? NO_WORDS)
          : 0,
    });
    const hits = found.map((match) => ({
      id: Number(match.id),
      score: match.score,
      certain: isCertain(match, asked),
      meant: isMostlyMeant(match, words),
    }));
    const sure: RankedRow[] = hits.filter(({ certain }) => certain);
    const sureIds = new Set(sure.map(({ id }) => id));
    const foreign: RankedRow[] = below(
      sure,
      elsewhere.flatMap((share, id) =>
        share >= 0.5 && !sureIds.has(id) ? [{ id, score: share * (rows[id]?.[3] ?? 1), certain: true }] : [],
      ),
    );
    const safe = [...sure, ...foreign];
    const safeIds = new Set(safe.map(({ id }) => id));
    const guesses: RankedRow[] = hits.filter(
      ({ id, certain, meant }) => !certain && meant && !safeIds.has(id),
    );
    return [...safe, ...below(safe, guesses)].flatMap(({ id, score, certain }) => {
      const row = rows[id];
      return row === undefined ? [] : [{ row, score, certain }];
    });
  };
}

/** The hits in their order, with scores under all of `better`. */
function below(better: readonly RankedRow[], hits: readonly RankedRow[]): RankedRow[] {
  const sorted = [...hits].sort((one, other) => other.score - one.score);
  const least = Math.min(...better.map(({ score }) => score));
  const top = sorted[0]?.score ?? 1;
  const scale = Number.isFinite(least) ? (JUST_BELOW * least) / top : 1;
  return sorted.map((hit) => ({ ...hit, score: hit.score * scale }));
}

/** How many of the words are among the keys of other languages; half for one that is only begun. */
function shareOf(words: readonly string[], keys: readonly string[]): number {
  const shares = words.map((word) => {
    const asked = anyLanguageKeys(word);
    if (asked.some((key) => keys.includes(key))) return 1;
    return asked.some((one) => one.length > 4 && keys.some((key) => key.startsWith(one))) ? 0.5 : 0;
  });
  return shares.reduce((sum: number, share) => sum + share, 0);
}

/** Stems meet by chance: побиття (a beating) and pobyt (a stay) have one. What is written as typed comes first. */
function literalness(words: readonly string[], { single, whole }: WordsAsWritten): number {
  const typed = words.map(withoutMarks);
  if (whole.has(typed.join(' '))) return 6;
  return typed.some((word) => single.has(word)) ? 2 : 1;
}

function wordsAsWritten([, title, , , aliases, officialTitle]: KeyRow, locale: Locale): WordsAsWritten {
  const names = [title, officialTitle, ...aliases.split('; ')].map((name) =>
    contentWords(tokens(name, locale), locale).map(withoutMarks),
  );
  return { single: new Set(names.flat()), whole: new Set(names.map((name) => name.join(' '))) };
}

/** A row by its place, with what is known of its fitness. */
interface RankedRow {
  id: number;
  score: number;
  certain: boolean;
}

const JUST_BELOW = 0.9;
const NO_WORDS: WordsAsWritten = { single: new Set(), whole: new Set() };

/** The words of a row as its reader writes them, one by one and name by name. */
interface WordsAsWritten {
  single: ReadonlySet<string>;
  whole: ReadonlySet<string>;
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
