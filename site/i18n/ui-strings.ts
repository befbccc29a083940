import type { Locale } from '../../locales/registry.ts';
import { once } from '../once.ts';
import { createTranslators, type UiStrings } from './translator.ts';

/** The interface strings of this build: every file of locales/ui/. */
export const uiStrings = once((): Partial<Record<Locale, UiStrings>> => {
  const files = import.meta.glob<UiStrings>('../../locales/ui/*.json', { eager: true, import: 'default' });
  return Object.fromEntries(
    Object.entries(files).map(([path, strings]) => [path.replace(/^.*\/|\.json$/g, ''), strings]),
  );
});

export const translators = once(() => createTranslators(uiStrings()));
