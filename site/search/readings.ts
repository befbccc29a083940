import type { Locale } from '../../locales/registry.ts';
import { swapLayout } from './keyboard-layout.ts';
import { contentWords } from './stop-words.ts';
import type { TitleHit, TitleIndex } from './title-index.ts';
import { tokens } from './tokens.ts';

/**
 * The query as typed and as the same keys would read on the other keyboard layout, the likelier first: the other
 * layout only if it has a word of ours where the typed text has at most look-alikes.
 */
export function readingsOf(query: string, locale: Locale, findTitles: TitleIndex): Reading[] {
  const read = (text: string): Reading => {
    const words = contentWords(tokens(text, locale), locale).slice(0, MOST_WORDS);
    return { words, titles: findTitles(words) };
  };
  const typed = query.slice(0, LONGEST_QUERY);
  const asTyped = read(typed);
  const swapped = swapLayout(typed, locale);
  if (swapped === typed || isCertain(asTyped)) return [asTyped].filter(hasWords);
  const asSwapped = read(swapped);
  return (isCertain(asSwapped) ? [asSwapped, asTyped] : [asTyped, asSwapped]).filter(hasWords);
}

function isCertain({ titles }: Reading): boolean {
  return titles.some(({ certain }) => certain);
}

function hasWords({ words }: Reading): boolean {
  return words.length > 0;
}

/** A pasted page must not keep a phone busy. */
const LONGEST_QUERY = 200;
const MOST_WORDS = 24;

/** One way to understand what was typed, and the titles it finds, best first. */
export interface Reading {
  words: readonly string[];
  titles: readonly TitleHit[];
}
