/** Replaces every letter that the table knows and keeps the others: spell('песель', CYRILLIC) → 'pesel'. */
export function spell(text: string, table: LetterTable): string {
  let spelt = '';
  for (const letter of text) spelt += Object.hasOwn(table, letter) ? (table[letter] ?? '') : letter;
  return spelt;
}

/** Latin letters that Unicode does not decompose, so that stripping marks leaves them as they are. */
export const LATIN: LetterTable = { ł: 'l', đ: 'd', ø: 'o', æ: 'e', œ: 'e', ß: 's', ı: 'i' };

/** Cyrillic letters, written the way a migrant writes Polish words by ear: ш and с both meet Polish "s". */
// prettier-ignore
export const CYRILLIC: LetterTable = {
  а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'e', ж: 'z', з: 'z', и: 'i', і: 'i',
  к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h',
  ц: 'c', ч: 'c', ш: 's', щ: 'sc', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia',
};

/**
 * Georgian letters (Mkhedruli). Three choices serve Polish: ფ is "f" because Georgian spells "profil" with it,
 * ჯ is "dz" like Polish dż, and ჟ is "z" like ż and rz.
 */
// prettier-ignore
export const GEORGIAN: LetterTable = {
  ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'v', ზ: 'z', თ: 't', ი: 'i', კ: 'k', ლ: 'l', მ: 'm',
  ნ: 'n', ო: 'o', პ: 'p', ჟ: 'z', რ: 'r', ს: 's', ტ: 't', უ: 'u', ფ: 'f', ქ: 'k', ღ: 'g', ყ: 'k',
  შ: 's', ჩ: 'c', ც: 'c', ძ: 'dz', წ: 'c', ჭ: 'c', ხ: 'h', ჯ: 'dz', ჰ: 'h',
};

/** Arabic letters, with the Persian ones that appear in foreign words: پيسل for PESEL, ڤيزا for "visa". */
// prettier-ignore
export const ARABIC: LetterTable = {
  ا: 'a', ب: 'b', ت: 't', ث: 't', ج: 'j', ح: 'h', خ: 'h', د: 'd', ذ: 'd', ر: 'r', ز: 'z', س: 's',
  ش: 's', ص: 's', ض: 'd', ط: 't', ظ: 'z', ع: '', غ: 'g', ف: 'f', ق: 'k', ك: 'k', ل: 'l', م: 'm', ن: 'n',
  ه: 'h', و: 'u', ي: 'i', ى: 'a', ة: 'a', ء: '', پ: 'p', چ: 'c', ژ: 'z', گ: 'g', ڤ: 'v', ک: 'k', ی: 'i',
};

/** Digits as Arabic and Persian keyboards type them. */
// prettier-ignore
export const DIGITS: LetterTable = {
  '٠': '0', '١': '1', '٢': '2', '٣': '3', '٤': '4', '٥': '5', '٦': '6', '٧': '7', '٨': '8', '٩': '9',
  '۰': '0', '۱': '1', '۲': '2', '۳': '3', '۴': '4', '۵': '5', '۶': '6', '۷': '7', '۸': '8', '۹': '9',
};

/** What each letter is written as. */
export type LetterTable = Readonly<Partial<Record<string, string>>>;
