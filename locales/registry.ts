/**
 * The only list of locales. Routes, reading direction, the language menu, coverage columns, the search indexes
 * and the tests are derived from it. To add one, follow `locales/README.md`.
 *
 * `fallbacks` are tried in order, passage by passage, when a text is not translated; the source locale comes last
 * by itself. Ukrainian and Belarusian readers are never sent to Russian by default.
 */
export const locales = {
  pl: { name: 'Polski', english: 'Polish', dir: 'ltr', fallbacks: [] },
  en: { name: 'English', english: 'English', dir: 'ltr', fallbacks: [] },
  uk: { name: 'Українська', english: 'Ukrainian', dir: 'ltr', fallbacks: [] },
  ru: { name: 'Русский', english: 'Russian', dir: 'ltr', fallbacks: [] },
  be: { name: 'Беларуская', english: 'Belarusian', dir: 'ltr', fallbacks: [] },
  ar: { name: 'العربية', english: 'Arabic', dir: 'rtl', fallbacks: ['en'] },
  es: { name: 'Español', english: 'Spanish', dir: 'ltr', fallbacks: ['en'] },
  fr: { name: 'Français', english: 'French', dir: 'ltr', fallbacks: ['en'] },
  it: { name: 'Italiano', english: 'Italian', dir: 'ltr', fallbacks: ['en'] },
  ka: { name: 'ქართული', english: 'Georgian', dir: 'ltr', fallbacks: ['en'] },
} as const satisfies Record<string, LocaleInfo>;

/** The locale in which every entry is written first. */
export const sourceLocale = 'pl' satisfies Locale;

/** Every locale code, in the order in which readers see them. */
export const localeCodes = Object.keys(locales) as Locale[];

/** The locales into which the source is translated. */
export const targetLocales = localeCodes.filter((code): code is TargetLocale => code !== sourceLocale);

/** Whether a text names a locale of ours: `isLocale('uk') // => true`. */
export function isLocale(text: string): text is Locale {
  return Object.hasOwn(locales, text);
}

/** The locales in which a passage may be shown to a reader of `wanted`, best first, the source last. */
export function readingOrder(wanted: Locale): Locale[] {
  return [...new Set<Locale>([wanted, ...locales[wanted].fallbacks, sourceLocale])];
}

/** What the portal must know of a locale. */
export interface LocaleInfo {
  /** Its name in itself, as the language menu shows it. */
  name: string;
  /** Its English name, for staff and reports. */
  english: string;
  dir: 'ltr' | 'rtl';
  fallbacks: readonly string[];
}

export type Locale = keyof typeof locales;
export type TargetLocale = Exclude<Locale, 'pl'>;
