import { ARABIC, CYRILLIC, DIGITS, GEORGIAN, LATIN, spell } from './letters.ts';

/**
 * One script-free key for Latin, Cyrillic, Georgian and Arabic spellings. The same code folds the search words when
 * the index is built and the query in the browser, so both always meet:
 * fold('ПЕСЕЛЬ') = fold('პესელ') = fold('Pesel') → 'pesel', fold('пшедшколе') = fold('przedszkole') → 'psedskole'.
 */
export function fold(text: string): string {
  const letters = spell(withoutMarks(text).replace(APOSTROPHES, ''), EUROPEAN);
  const simple = untilStable(letters, simplifySpelling);
  // Arabic joins last: it writes few vowels, so its neighbouring consonants ("sh" in شهادة) are no Latin digraphs.
  return spell(simple, ARABIC).replace(DOUBLED, '$1');
}

/** Lower case without diacritics, in its own script: 'Się' → 'sie', 'ё' → 'е', 'إ' → 'ا', 'Łódź' → 'lodz'. */
export function withoutMarks(text: string): string {
  return spell(text.normalize('NFKD').toLowerCase().replace(MARKS, ''), LATIN);
}

/** Digraphs and look-alikes, in the order in which they may be applied. "ie" is one sound in Polish and Ukrainian є. */
function simplifySpelling(text: string): string {
  return text
    .replace(/shch|szcz/g, 'sc')
    .replace(/prz/g, 'ps')
    .replace(/sz|sh/g, 's')
    .replace(/cz|tch/g, 'c')
    .replace(/rz|zh/g, 'z')
    .replace(/ch|kh/g, 'h')
    .replace(/ck/g, 'k')
    .replace(/ts/g, 'c')
    .replace(/w/g, 'v')
    .replace(/q/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/[yj]/g, 'i')
    .replace(DOUBLED, '$1')
    .replace(/ie/g, 'e');
}

/**
 * One rule can make room for another: "rejestracja" becomes "reestracia", which must lose its second "e" to meet
 * реестрация. Every rule shortens the text or removes a letter for good, so this ends.
 */
function untilStable(text: string, change: (text: string) => string): string {
  const changed = change(text);
  return changed === text ? text : untilStable(changed, change);
}

const EUROPEAN = { ...CYRILLIC, ...GEORGIAN, ...DIGITS };
const APOSTROPHES = /['’‘`´ʼʹ′"]/gu;
/** Combining marks, and the tatweel that only stretches an Arabic word. */
const MARKS = /[\p{M}\u0640]/gu;
/** Letters only: 800 must not become 80. */
const DOUBLED = /(\p{L})\1+/gu;
