import type { Locale } from '../../locales/registry.ts';

/** What has a name, in the order of the alphabet of a language. */
export function byName<T extends { name: string }>(named: readonly T[], locale: Locale): T[] {
  const collator = new Intl.Collator(locale);
  return [...named].sort((a, b) => collator.compare(a.name, b.name));
}
