import type { PayloadRequest } from 'payload';
import type { EntrySlug } from '../../collections/slugs.ts';
import type { DeskLinks } from './DeskHeader.tsx';

/** Where readers find an entry in a locale: an office stands on the Information Point's page, the city on „O portalu”. */
export function pagePath(
  collection: EntrySlug,
  locale: string,
  { key, slug }: { key: string; slug: string },
): string {
  switch (collection) {
    case 'procedures':
      return `/${locale}/procedures/${slug}/`;
    case 'chapters':
      return `/${locale}/welcome/${slug}/`;
    case 'information':
      return `/${locale}/information-point/${slug}/`;
    case 'offices':
      return `/${locale}/information-point/#office-${key}`;
    case 'city':
      return `/${locale}/about/`;
  }
}

/** The ways from the desk of an entry to its form and to the page that readers get. */
export async function linksOf(req: PayloadRequest, { collection, key, locale }: Place): Promise<DeskLinks> {
  const admin = req.payload.config.routes.admin;
  const where = { key: { equals: key } };
  const [{ docs }, city] = await Promise.all([
    req.payload.find({ collection, where, depth: 0, limit: 1, overrideAccess: false, user: req.user, req }),
    req.payload.find({
      collection: 'city',
      depth: 0,
      limit: 1,
      overrideAccess: true,
      select: { siteUrl: true },
    }),
  ]);
  const { id, slug } = (docs[0] ?? {}) as { id?: number | string; slug?: unknown };
  const path = pagePath(collection, locale, { key, slug: typeof slug === 'string' ? slug : key });
  const site = city.docs[0]?.siteUrl;
  const list = `${admin}/collections/${collection}`;
  return {
    entry: id === undefined ? list : `${list}/${id}`,
    page: { path, url: site ? new URL(path, site).href : undefined },
  };
}

interface Place {
  collection: EntrySlug;
  key: string;
  locale: string;
}
