import { localeCodes, type Locale } from '../../locales/registry.ts';
import type { Entry } from '../../content/model/collections.ts';
import { writtenIn } from '../reading/written-in.ts';
import { entryPath, localUrl, pagePath, type PageCollection } from '../routes.ts';
import { siteUrl } from '../site-url.ts';
import { currentSnapshot } from '../snapshot.ts';

/** Every page that has a text of its own; copies in another language are left out. Empty until the portal has an address. */
export function GET(): Response {
  const site = siteUrl();
  const urls = site
    ? pages().map(({ locale, path, updated }) =>
        urlElement(new URL(localUrl(locale, path), site).href, updated),
      )
    : [];
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
}

function pages(): SitemapPage[] {
  const { city, procedures, chapters, information, asOf } = currentSnapshot().snapshot;
  const lists = (['home', 'procedures', 'welcome', 'information-point', 'coverage'] as const).map(pagePath);
  const entries: Entry<PageCollection>[] = [...procedures, ...chapters, ...information];
  return [
    ...lists.flatMap((path) => localeCodes.map((locale) => ({ locale, path, updated: asOf }))),
    ...writtenIn(city).map((locale) => ({ locale, path: pagePath('about'), updated: city.facts.updated })),
    ...entries.flatMap((entry) =>
      writtenIn(entry).map((locale) => ({
        locale,
        path: entryPath(entry.collection, entry.facts.slug),
        updated: entry.facts.updated,
      })),
    ),
  ];
}

function urlElement(url: string, updated: string): string {
  return `<url><loc>${url}</loc><lastmod>${updated}</lastmod></url>`;
}

interface SitemapPage {
  locale: Locale;
  path: string;
  updated: string;
}
