import { ValidationError, type PayloadRequest } from 'payload';
import type { TargetLocale } from '../../locales/registry.ts';
import { translationKey } from '../../content/model/target-rows.ts';

/** Makes the records of an entry's translations that are not there yet; of two who do so at once, one is enough. */
export async function keepRecords(
  req: PayloadRequest,
  entry: string,
  locales: readonly TargetLocale[],
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'translations',
    where: { entry: { equals: entry } },
    depth: 0,
    pagination: false,
    select: { locale: true },
    overrideAccess: true,
    req,
  });
  const known = new Set<string>(docs.map(({ locale }) => locale));
  for (const locale of locales.filter((code) => !known.has(code))) {
    try {
      await req.payload.create({
        collection: 'translations',
        data: { key: translationKey(entry, locale), entry, locale, alsoCalled: [], links: [] },
        overrideAccess: true,
        // Without the request: its context is one for everything done in it, and would say that all is imported.
        context: { imported: true },
      });
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error;
    }
  }
}
