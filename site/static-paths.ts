import { localeCodes, type Locale } from '../locales/registry.ts';
import { currentSnapshot } from './snapshot.ts';
import type { PageCollection } from './routes.ts';

/** One page for each locale. */
export function localePaths(): { params: { locale: Locale }; props: { locale: Locale } }[] {
  return localeCodes.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** One page for each entry and locale, and one that leads there from each address it has had. */
export function entryPaths(collection: PageCollection): EntryPath[] {
  // A preview shows one entry: the pages of all others would only keep its writer waiting.
  const only = process.env['PORTAL_ONLY'];
  const all = currentSnapshot().snapshot[collection];
  const entries = only === undefined ? all : all.filter(({ key }) => `${collection}/${key}` === only);
  const taken = new Set(entries.map(({ facts }) => facts.slug));
  return localeCodes.flatMap((locale) =>
    entries.flatMap(({ key, facts: { slug, formerSlugs } }) => [
      { params: { locale, slug }, props: { locale, key } },
      ...formerSlugs
        .filter((former) => !taken.has(former))
        .map((former) => ({ params: { locale, slug: former }, props: { locale, key, movedTo: slug } })),
    ]),
  );
}

export interface EntryPath {
  params: { locale: Locale; slug: string };
  props: EntryPathProps;
}

export interface EntryPathProps {
  locale: Locale;
  key: string;
  /** The present slug, where this address is a former one. */
  movedTo?: string;
}
