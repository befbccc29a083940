import { localeCodes, type Locale } from '../../locales/registry.ts';
import { once } from '../once.ts';
import { createTranslators, missingStrings, type UiStrings } from './translator.ts';

/** The interface strings of this build: every file of locales/ui/. */
export const uiStrings = once((): Partial<Record<Locale, UiStrings>> => {
  const files = import.meta.glob<UiStrings>('../../locales/ui/*.json', { eager: true, import: 'default' });
  return Object.fromEntries(
    Object.entries(files).map(([path, strings]) => [path.replace(/^.*\/|\.json$/g, ''), strings]),
  );
});

export const translators = once(() => createTranslators(uiStrings()));

/** How many interface strings each locale lacks. */
export function countMissingStrings(): Record<Locale, number> {
  const strings = uiStrings();
  return Object.fromEntries(
    localeCodes.map((locale) => [locale, missingStrings(locale, strings[locale] ?? {}).length]),
  ) as Record<Locale, number>;
}
