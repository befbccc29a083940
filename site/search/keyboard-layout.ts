import type { Locale } from '../../locales/registry.ts';

/**
 * What the same keys give on the other keyboard, for a query typed on the wrong one:
 * swapLayout('gtctkm', 'ru') → 'песель', swapLayout('зуыуд', 'ru') → 'pesel'. Unchanged where no layout is known.
 */
export function swapLayout(text: string, locale: Locale): string {
  const layout = LAYOUTS[locale];
  if (layout === undefined) return text;
  const keys = layout.us.split(' ');
  const letters = layout.local.split(' ');
  const hasLatin = /[a-z]/i.test(text);
  return hasLatin ? retype(text, keys, letters) : retype(text, letters, keys);
}

function retype(text: string, from: readonly string[], to: readonly string[]): string {
  const pairs = new Map<string, string>();
  // The first key wins: on the way back from Cyrillic, "ї" is "]" and not its shifted "}".
  from.forEach((key, place) => pairs.has(key) || pairs.set(key, to[place] ?? key));
  const keyOf = (letter: string) => pairs.get(letter) ?? pairs.get(letter.toLowerCase()) ?? letter;
  return Array.from(text, keyOf).join('');
}

const US_CYRILLIC = 'q w e r t y u i o p [ ] a s d f g h j k l ; \' z x c v b n m , . ` { } : " < > ~';

/** Keys of a US keyboard and what they type; a key that is missing types the same on both. */
const LAYOUTS: Readonly<Partial<Record<Locale, { us: string; local: string }>>> = {
  ru: {
    us: US_CYRILLIC,
    local: 'й ц у к е н г ш щ з х ъ ф ы в а п р о л д ж э я ч с м и т ь б ю ё х ъ ж э б ю ё',
  },
  uk: {
    us: US_CYRILLIC,
    local: "й ц у к е н г ш щ з х ї ф і в а п р о л д ж є я ч с м и т ь б ю ' х ї ж є б ю '",
  },
  be: {
    us: US_CYRILLIC,
    local: "й ц у к е н г ш ў з х ' ф ы в а п р о л д ж э я ч с м і т ь б ю ё х ' ж э б ю ё",
  },
  // The Georgian layout follows the sound, and Shift gives another letter, so here upper and lower case differ.
  ka: {
    us: 'q w e r t y u i o p a s d f g h j k l z x c v b n m W R T S J Z C',
    local: 'ქ წ ე რ ტ ყ უ ი ო პ ა ს დ ფ გ ჰ ჯ კ ლ ზ ხ ც ვ ბ ნ მ ჭ ღ თ შ ჟ ძ ჩ',
  },
  ar: {
    us: "q w e r t y u i o p [ ] a s d f g h j k l ; ' z x c v b n m , . / `",
    local: 'ض ص ث ق ف غ ع ه خ ح ج د ش س ي ب ل ا ت ن م ك ط ئ ء ؤ ر لا ى ة و ز ظ ذ',
  },
};
