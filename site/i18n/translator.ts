import i18next, { type i18n, type Resource } from 'i18next';
import { localeCodes, sourceLocale, type Locale } from '../../locales/registry.ts';
import sourceStrings from '../../locales/ui/pl.json' with { type: 'json' };

/**
 * The interface in every locale, from one i18next instance. A string that a locale lacks is shown in English, then in
 * Polish, and counted: see `missingStrings`.
 */
export function createTranslators(strings: Partial<Record<Locale, UiStrings>>): Translators {
  const i18n = i18next.createInstance();
  const resources: Resource = Object.fromEntries(
    localeCodes.map((locale) => [locale, { translation: strings[locale] ?? {} }]),
  );
  void i18n.init({
    resources,
    fallbackLng: ['en', sourceLocale],
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  return Object.fromEntries(
    localeCodes.map((locale) => [locale, createTranslator(i18n, locale)]),
  ) as Translators;
}

/** The keys that a locale's strings lack, with the plural forms its language demands: `['search.results_few']`. */
export function missingStrings(locale: Locale, strings: UiStrings): string[] {
  const wanted = new Set(Object.keys(sourceStrings).flatMap((key) => formsOf(key, locale)));
  return [...wanted].filter((key) => !strings[key]);
}

/** Strings without values are looked up once: a page asks for some hundred. */
function createTranslator(i18n: i18n, locale: Locale): Translate {
  const translate = i18n.getFixedT(locale);
  const known = new Map<UiKey, string>();
  return (key, values) => {
    if (values) return translate(key, { ...values });
    const text = known.get(key) ?? translate(key);
    known.set(key, text);
    return text;
  };
}

function formsOf(key: string, locale: Locale): string[] {
  const [, stem] = /^(.+)_(?:zero|one|two|few|many|other)$/.exec(key) ?? [];
  if (stem === undefined) return [key];
  return new Intl.PluralRules(locale)
    .resolvedOptions()
    .pluralCategories.map((category) => `${stem}_${category}`);
}

export type UiStrings = Partial<Record<string, string>>;

type WithoutPlural<Key extends string> = Key extends `${infer Stem}_${Intl.LDMLPluralRule}` ? Stem : Key;

/** A key of `locales/ui/pl.json`, without plural suffix. */
export type UiKey = WithoutPlural<keyof typeof sourceStrings>;
export type Translate = (key: UiKey, values?: Record<string, string | number>) => string;
export type Translators = Record<Locale, Translate>;
