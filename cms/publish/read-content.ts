import type { Payload, Where } from 'payload';
import type { TargetLocale } from '../../locales/registry.ts';
import { collections, entryId, type Entry } from '../../content/model/collections.ts';
import { withVerifications, type GroupVerification } from '../../content/model/group-content.ts';
import { programmeSchema, type Programme } from '../../content/model/schemas/programme.ts';
import { entrySlugs, type EntrySlug } from '../collections/slugs.ts';
import { sourceOf } from '../entry/document.ts';
import { fromForm } from '../forms/value.ts';
import { readTranslations } from './read-translations.ts';

/**
 * Every entry that the CMS holds as it is published, or as it stands if it never was, with its translations.
 * With `latest`, as its newest version has it, published or not.
 */
export async function readContent(
  payload: Payload,
  { latest = false }: { latest?: boolean } = {},
): Promise<Entry[]> {
  const [documents, translations, verifications] = await Promise.all([
    readDocuments(payload, latest),
    readTranslations(payload),
    readVerifications(payload),
  ]);
  return documents.flatMap(({ slug, document }) => {
    const entry = entryOf(slug, document);
    if (!entry) return [];
    const id = entryId(entry);
    return [
      {
        ...withVerifications(entry, verifications.get(id) ?? []),
        translations: (translations.get(id) ?? {}) as Partial<Record<TargetLocale, never>>,
      },
    ];
  });
}

/** The published sources alone, for checks of one entry against the others. */
export async function readSources(payload: Payload): Promise<Entry[]> {
  const documents = await readDocuments(payload, false);
  return documents
    .filter(({ document }) => document['_status'] === 'published')
    .flatMap(({ slug, document }) => entryOf(slug, document) ?? []);
}

/** A document as an entry, if it is complete enough to be one. */
export function entryOf(slug: EntrySlug, document: Record<string, unknown>): Entry | undefined {
  const { facts, texts } = sourceOf(slug, document);
  const parsedFacts = collections[slug].facts.safeParse(facts);
  const parsedTexts = collections[slug].texts.safeParse(texts);
  if (!parsedFacts.success || !parsedTexts.success) return undefined;
  return {
    collection: slug,
    key: String(document['key']),
    facts: parsedFacts.data,
    texts: parsedTexts.data,
    translations: {},
  };
}

/** The parameters of the indicator. */
export async function readProgramme(payload: Payload): Promise<Programme> {
  const document = await payload.findGlobal({ slug: 'programme', depth: 0, overrideAccess: true });
  return programmeSchema.parse({
    indicator: fromForm(programmeSchema.shape.indicator, document),
  });
}

async function readDocuments(payload: Payload, latest: boolean) {
  const found = await Promise.all(
    entrySlugs.map(async (slug) => {
      const { docs } = await payload.find({
        collection: slug,
        draft: latest,
        depth: 0,
        pagination: false,
        sort: 'key',
        overrideAccess: true,
      });
      return docs.map((document) => ({ slug, document: document as unknown as Record<string, unknown> }));
    }),
  );
  return found.flat();
}

/** The verifications of each entry, or of some by a filter, oldest first. */
export async function readVerifications(
  payload: Payload,
  where: Where = {},
): Promise<Map<string, GroupVerification[]>> {
  const { docs } = await payload.find({
    collection: 'verifications',
    where,
    depth: 0,
    pagination: false,
    sort: 'createdAt',
    overrideAccess: true,
  });
  const byEntry = new Map<string, GroupVerification[]>();
  for (const { entry, group, digest, on, role, confirmedBy } of docs) {
    const verification = { on, role, ...(confirmedBy ? { confirmedBy } : {}) };
    byEntry.set(entry, [...(byEntry.get(entry) ?? []), { group, digest, verification }]);
  }
  return byEntry;
}
