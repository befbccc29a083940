import type { Locale } from '../../locales/registry.ts';
import { type Excerpt, markedText, parseExcerpt } from './excerpt.ts';
import { fold } from './fold.ts';
import { isWrittenWithoutSpaces, tokens } from './tokens.ts';
import { wordKeys } from './word-keys.ts';

/**
 * Asks Pagefind once and returns what really answers, with scores relative to the best. A word it does not have is
 * replaced by Pagefind with the longest indexed word that begins it, often two letters long; such guesses are left out.
 */
export async function searchFullText({ pagefind, words, locale }: FullTextQuestion): Promise<FullTextHit[]> {
  const answer = await pagefind.search(words.join(' '));
  const best = (answer?.results ?? []).slice(0, MOST_FRAGMENTS);
  // One fragment that cannot be loaded is one result less, not a failed search.
  const loaded = await Promise.allSettled(best.map((result) => result.data()));
  const top = best[0]?.score ?? 1;
  return loaded.flatMap((outcome, place) => {
    if (outcome.status === 'rejected') return [];
    const { url, excerpt, meta, filters } = outcome.value;
    const hit = {
      url,
      title: meta['title'] ?? url,
      type: filters?.['type']?.[0],
      excerpt: parseExcerpt(excerpt),
      score: (best[place]?.score ?? 0) / (top || 1),
    };
    return answers(hit, words, locale) ? [hit] : [];
  });
}

function answers(hit: FullTextHit, words: readonly string[], locale: Locale): boolean {
  if (isWrittenWithoutSpaces(locale)) return true;
  const seen = tokens(`${markedText(hit.excerpt)} ${hit.title}`, locale);
  return seen.some((word) => words.some((asked) => isAlike(word, asked, locale)));
}

function isAlike(word: string, other: string, locale: Locale): boolean {
  // Folding makes one letter of "zzzz": a single letter answers only to itself.
  if (word.length < 2) return word === other;
  const keys = wordKeys(other, locale);
  return wordKeys(word, locale).some((key) => keys.includes(key)) || beginsAlike(fold(word), fold(other));
}

/** At least four common letters, and at least half of the longer word. */
function beginsAlike(word: string, other: string): boolean {
  let common = 0;
  while (common < Math.min(word.length, other.length) && word[common] === other[common]) common += 1;
  return (
    common >= Math.min(4, word.length, other.length) && common >= Math.max(word.length, other.length) / 2
  );
}

/** Each shown result costs a file of about 1.2 KB. */
const MOST_FRAGMENTS = 20;

/** A page that Pagefind found in the full texts. */
export interface FullTextHit {
  url: string;
  title: string;
  type: string | undefined;
  excerpt: Excerpt;
  /** From 0 to 1, the best of the answer. */
  score: number;
}

/** The part of Pagefind's browser API that the search uses. */
export interface Pagefind {
  search(query: string): Promise<{ results: PagefindResult[] } | null>;
}

/** A result whose text is loaded only when asked for. */
export interface PagefindResult {
  score: number;
  data(): Promise<PagefindFragment>;
}

/** What Pagefind knows of one page. */
export interface PagefindFragment {
  url: string;
  excerpt: string;
  meta: Partial<Record<string, string>>;
  filters?: Partial<Record<string, string[]>>;
}

interface FullTextQuestion {
  pagefind: Pagefind;
  words: readonly string[];
  locale: Locale;
}
