import en from './en.json' with { type: 'json' };
import pl from './pl.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };

/** The languages in which staff use the CMS, Polish unless they choose. */
export const adminLanguages = ['pl', 'en', 'uk'] as const;

/** A label or help text of the CMS in every language of the staff: `words('field.key')`. */
export function words(key: AdminWordKey): AdminWords {
  return { pl: pl[key], en: en[key], uk: uk[key] };
}

/** The same in one language, with its placeholders filled: `say('uk', 'desk.saved')`. */
export function say(
  language: string,
  key: AdminWordKey,
  values: Record<string, string | number> = {},
): string {
  return words(key)[adminLanguage(language)].replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    String(values[name] ?? whole),
  );
}

export function adminLanguage(language: string): AdminLanguage {
  return adminLanguages.find((known) => known === language) ?? 'pl';
}

/** One label or sentence in the languages of the staff; Payload shows the one that they chose. */
export type AdminWords = Record<AdminLanguage, string>;

export type AdminLanguage = (typeof adminLanguages)[number];
export type AdminWordKey = keyof typeof pl;
