import type { Locale } from '../../locales/registry.ts';
import { fold } from './fold.ts';
import { arabicStem, consonants, stem } from './stem.ts';

/**
 * The keys under which a word is indexed and looked up. A compound is found whole and by its parts:
 * wordKeys('e-doręczenia', 'pl') → ['edorecen', 'dorecen'], wordKeys('البطاقة', 'ar') → ['btk'].
 */
export function wordKeys(word: string, locale: Locale): string[] {
  const parts = word.split('-');
  const spellings = parts.length > 1 ? [parts.join(''), ...parts.filter((part) => part.length > 1)] : [word];
  const keys = spellings.map((spelling) => wordKey(spelling, locale));
  return [...new Set(keys)].filter((key) => key !== '');
}

/**
 * The keys of a word whose language is not known, by its letters: the same for прописка and "propiska". Shorter ones
 * than three letters would be found by chance.
 */
export function anyLanguageKeys(word: string): string[] {
  const script = SCRIPTS.find(([letters]) => letters.test(word));
  return wordKeys(word, script?.[1] ?? 'pl').filter((key) => key.length > 2);
}

const SCRIPTS: readonly (readonly [letters: RegExp, locale: Locale])[] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Georgian}/u, 'ka'],
];

function wordKey(word: string, locale: Locale): string {
  // Arabic writes Polish words by their consonants, and its own words with or without vowel letters.
  if (locale === 'ar') return consonants(fold(arabicStem(word)));
  return stem(fold(word), locale);
}
