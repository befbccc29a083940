import { ValidationError, type PayloadRequest } from 'payload';
import { entryId } from '../../content/model/collections.ts';
import type { Work } from './work.ts';

/** Makes the record of a translation when its first text is written; of two who do so at once, one is enough. */
export async function keepRecord(req: PayloadRequest, { entry, locale, translation }: Work): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'translations',
    where: { key: { equals: translation } },
    overrideAccess: true,
    req,
  });
  if (totalDocs > 0) return;
  try {
    await req.payload.create({
      collection: 'translations',
      data: { key: translation, entry: entryId(entry), locale, alsoCalled: [], links: [] },
      overrideAccess: true,
      req,
      context: { imported: true },
    });
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
  }
}
