import type { Locale } from '../../locales/registry.ts';

/**
 * Cuts the ending off a folded word, lightly: stem('meldunku', 'pl') → 'meldunk'. Slavic endings are cut in every
 * locale but Georgian, because the official Polish names are searched in all of them.
 */
export function stem(folded: string, locale: Locale): string {
  if (folded.length < SHORTEST_INFLECTED) return folded;
  const stemmed = locale === 'ka' ? georgianStem(folded) : folded.replace(SLAVIC_ENDING, '');
  return stemmed.length >= SHORTEST_STEM ? stemmed : folded;
}

/**
 * Cuts the Arabic article with its proclitics, and the feminine and plural endings; unifies alef, yeh and teh marbuta:
 * arabicStem('البطاقة') → 'بطاق', arabicStem('وبطاقات') → 'وبطاق'.
 */
export function arabicStem(word: string): string {
  const unified = word
    .normalize('NFC')
    .replace(/[\u064B-\u0652\u0640]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى|ئ/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و');
  const bare = unified.replace(/^(?:وال|بال|كال|فال|لل|ال)(?=..)/, '');
  return bare.length > 4 ? bare.replace(/(?:ات|ين|ون|ية|يه|ه)$/, '') : bare;
}

/**
 * The consonants of a folded word, with the sounds that Arabic script cannot tell apart made one:
 * consonants('pesel') = consonants('bisl') → 'bsl'. A word with a single consonant stays whole.
 */
export function consonants(folded: string): string {
  const audible = folded.replace(/p/g, 'b').replace(/g/g, 'j');
  // "v" stands for و as often as for a consonant: Polish "w" folds to it, and و is written for "w" and "u".
  const skeleton = audible.replace(/[aeiouv]/g, '');
  return skeleton.length > 1 ? skeleton : audible;
}

function georgianStem(folded: string): string {
  return folded.replace(GEORGIAN_ENDING, '').replace(/[aeiou]+$/, '');
}

const SHORTEST_INFLECTED = 5;
const SHORTEST_STEM = 3;
const SLAVIC_ENDING =
  /(?:iami|ami|ogo|omu|ego|emu|imi|oiu|eiu|iah|iam|ov|ev|iv|ah|am|om|em|oi|ei|ii|ih|im|iu|ia|a|o|u|e|i)$/;
/** Plural -ებ- with a case ending or postposition: ბარათებისთვის, ბარათში and ბარათი all become "barat". */
const GEORGIAN_ENDING = /(?:eb)?(?:istvis|tvis|idan|dan|tan|ze|si|mde|is|it|ad|ma|as|s|a|i|e|o|u)$/;
