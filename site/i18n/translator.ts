import i18next, { type i18n, type Resource } from 'i18next';
import { localeCodes, sourceLocale, type Locale } from '../../locales/registry.ts';
import sourceStrings from '../../locales/ui/pl.json' with { type: 'json' };

/**
 * The interface in every locale, from one i18next instance. A string that a locale lacks is shown in English, then in
 * Polish; `npm run content:check` names it.
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

export type UiStrings = Partial<Record<string, string>>;

type WithoutPlural<Key extends string> = Key extends `${infer Stem}_${Intl.LDMLPluralRule}` ? Stem : Key;

/** A key of `locales/ui/pl.json`, without plural suffix. */
export type UiKey = WithoutPlural<keyof typeof sourceStrings>;
export type Translate = (key: UiKey, values?: Record<string, string | number>) => string;
export type Translators = Record<Locale, Translate>;
