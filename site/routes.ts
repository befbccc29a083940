import type { Locale } from '../locales/registry.ts';

/** Where the pages of a locale are: `pagePath('procedures') // => 'procedures/'`. */
export function pagePath(page: Page): string {
  return page === 'home' ? '' : `${page}/`;
}

/** Where an entry's page is in every locale: `entryPath('chapters', 'first-week') // => 'welcome/first-week/'`. */
export function entryPath(collection: PageCollection, slug: string): string {
  return `${folders[collection]}/${slug}/`;
}

/** The address of a path in a locale: `localUrl('uk', 'search/') // => '/uk/search/'`. */
export function localUrl(locale: Locale, path: string): string {
  return `/${locale}/${path}`;
}

/** Where an office stands: offices have no page of their own. */
export function officeUrl(locale: Locale, key: string): string {
  return `${localUrl(locale, pagePath('information-point'))}#office-${key}`;
}

/** Where a term is explained. */
export function termUrl(locale: Locale, key: string): string {
  return `${localUrl(locale, pagePath('glossary'))}#${key}`;
}

const folders = { procedures: 'procedures', chapters: 'welcome', information: 'information-point' } as const;

export type PageCollection = keyof typeof folders;
export type Page =
  'home' | 'welcome' | 'procedures' | 'information-point' | 'search' | 'coverage' | 'about' | 'glossary';
