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

function wordKey(word: string, locale: Locale): string {
  // Arabic writes Polish words by their consonants, and its own words with or without vowel letters.
  if (locale === 'ar') return consonants(fold(arabicStem(word)));
  return stem(fold(word), locale);
}
