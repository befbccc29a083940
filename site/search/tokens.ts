import type { Locale } from '../../locales/registry.ts';

/**
 * The words of a text, in lower case, without anything that is not part of a word:
 * tokens('Gdzie złożyć e-wniosek o 800+?') → ['gdzie', 'złożyć', 'e-wniosek', 'o', '800+'].
 */
export function tokens(text: string, locale: Locale): string[] {
  const plain = text.normalize('NFKC').replace(INVISIBLE, '').toLowerCase();
  return WITHOUT_SPACES.has(locale) ? segments(plain, locale) : (plain.match(WORD) ?? []);
}

/** Whether words of the locale are written without spaces and need a dictionary to be told apart. */
export function isWrittenWithoutSpaces(locale: Locale): boolean {
  return WITHOUT_SPACES.has(locale);
}

function segments(text: string, locale: Locale): string[] {
  const parts = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)];
  return parts.filter((part) => part.isWordLike).map((part) => part.segment);
}

const WITHOUT_SPACES: ReadonlySet<string> = new Set(['ja', 'th', 'zh']);
/** Soft hyphens, zero-width joiners and bidi marks, which would cut a pasted word in two. */
const INVISIBLE = /\p{Cf}/gu;
/** "+" belongs to the names of benefits (800+); apostrophes and hyphens belong to a word when they stand inside it. */
const WORD = /[\p{L}\p{N}\p{M}+]+(?:[’'ʼ-][\p{L}\p{N}\p{M}+]+)*/gu;
