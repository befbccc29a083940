import { z } from 'zod';
import { isLocale, sourceLocale, type TargetLocale } from '../../locales/registry.ts';
import { collections, type Collection, type Entry } from './collections.ts';
import { emptyGlossary, type Glossary } from './glossary.ts';
import { PortalError } from './portal-error.ts';
import { sourceTermSchema, targetTermSchema } from './schemas/glossary.ts';
import { programmeSchema, type Programme } from './schemas/programme.ts';
import { translationSchema, type Target, type Translation } from './schemas/translation.ts';
import { publicTargets } from './targets.ts';

export const snapshotFormat = 1;

/** What a visitor may see of the content: published entries, public targets, nothing that is for staff only. */
export function makeSnapshot({
  entries,
  programme,
  glossary = emptyGlossary,
}: {
  entries: readonly Entry[];
  programme: Programme;
  glossary?: Glossary;
}): Snapshot {
  const published = entries.filter(({ facts }) => facts.status === 'published').map(publicEntry);
  const of = <C extends Collection>(collection: C) =>
    (published.filter((entry) => entry.collection === collection) as Entry<C>[]).sort((a, b) =>
      a.key < b.key ? -1 : 1,
    );
  const city = of('city')[0];
  if (!city)
    throw new PortalError(
      'The content has no published city.',
      'Add content/city/facts.yaml and pl.md with status: published.',
    );
  return withPages({
    formatVersion: snapshotFormat,
    asOf: newestChange(published),
    programme,
    city,
    procedures: of('procedures'),
    chapters: of('chapters'),
    information: of('information'),
    offices: of('offices'),
    glossary: publicGlossary(glossary),
  });
}

/** Reads a snapshot's JSON; anything else stops with what to do. */
export function parseSnapshot(json: unknown): Snapshot {
  const version = (json as { formatVersion?: unknown } | null)?.formatVersion;
  if (version !== snapshotFormat) {
    throw new PortalError(
      `The snapshot has format version ${JSON.stringify(version)}; this portal reads version ${snapshotFormat}.`,
      'Make the snapshot and the site with the same version of the portal.',
    );
  }
  const parsed = snapshotSchema.safeParse(json);
  if (!parsed.success)
    throw new PortalError(
      `The snapshot is damaged:\n${z.prettifyError(parsed.error)}`,
      'Make it again: npm run build writes a new one.',
    );
  return withPages(parsed.data as Snapshot);
}

/** A portal without a page would replace one that helps people. */
function withPages(snapshot: Snapshot): Snapshot {
  if (snapshot.procedures.length + snapshot.chapters.length + snapshot.information.length === 0) {
    throw new PortalError(
      'The snapshot has no page in it.',
      'Publish at least one procedure, chapter or information page.',
    );
  }
  return snapshot;
}

/** The bytes of a snapshot: the same for the same content. */
export function serializeSnapshot(snapshot: Snapshot): string {
  return `${JSON.stringify(snapshot)}\n`;
}

/** Every entry of a snapshot. */
export function allEntries({ city, procedures, chapters, information, offices }: Snapshot): Entry[] {
  return [city, ...procedures, ...chapters, ...information, ...offices];
}

/** An allow-list by schema: parsing drops nothing silently, so what is for staff is taken out by name. */
function publicEntry(entry: Entry): Entry {
  const { facts, texts } = collections[entry.collection];
  const translations = Object.entries(entry.translations)
    .filter(([locale]) => isLocale(locale) && locale !== sourceLocale)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([locale, translation]) => [locale, publicTranslation(translation)] as [TargetLocale, Translation]);
  return {
    collection: entry.collection,
    key: entry.key,
    facts: { ...facts.parse(entry.facts), toVerify: [] },
    texts: texts.parse(entry.texts),
    translations: Object.fromEntries(translations),
  };
}

/** Terms in the order of the Polish alphabet, without the notes for translators. */
function publicGlossary({ source, targets }: Glossary): Glossary {
  const inOrder = <T extends { term: string; note?: string | undefined }>(terms: readonly T[]) =>
    terms.map(({ note: _, ...term }) => term as T).sort((a, b) => (a.term < b.term ? -1 : 1));
  return {
    source: inOrder(source),
    targets: Object.fromEntries(
      Object.entries(targets)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([locale, terms]) => [locale, inOrder(terms)]),
    ),
  };
}

function publicTranslation({ updated, local, targets }: Translation): Translation {
  return translationSchema.parse({
    ...(updated && { updated }),
    local,
    targets: inUnitOrder(targets),
  });
}

/** What readers get of each unit, in an order that does not depend on where the content is kept. */
function inUnitOrder(targets: readonly Target[]): Target[] {
  return [...publicTargets(targets).values()].sort((a, b) => (a.unit < b.unit ? -1 : 1));
}

function newestChange(entries: readonly Entry[]): string {
  const days = entries.flatMap((entry) => [
    entry.facts.updated,
    ...Object.values(entry.facts.groups).flatMap(({ verification }) => verification?.on ?? []),
    ...Object.values(entry.translations).flatMap(({ updated, targets }) => [
      updated ?? '',
      ...targets.map(({ approval }) => approval?.on ?? ''),
    ]),
  ]);
  return days.reduce((newest, day) => (day > newest ? day : newest), '');
}

const entrySchema = (collection: Collection) =>
  z.strictObject({
    collection: z.literal(collection),
    key: z.string(),
    facts: collections[collection].facts,
    texts: collections[collection].texts,
    translations: z.record(z.string(), translationSchema),
  });

const snapshotSchema = z.strictObject({
  formatVersion: z.literal(snapshotFormat),
  asOf: z.iso.date(),
  programme: programmeSchema,
  city: entrySchema('city'),
  procedures: z.array(entrySchema('procedures')),
  chapters: z.array(entrySchema('chapters')),
  information: z.array(entrySchema('information')),
  offices: z.array(entrySchema('offices')),
  // What was published before there was a glossary can still be read.
  glossary: z
    .strictObject({
      source: z.array(sourceTermSchema),
      targets: z.record(z.string(), z.array(targetTermSchema)),
    })
    .default({ source: [], targets: {} }),
});

/** The one published format between editors and readers. */
export interface Snapshot {
  formatVersion: typeof snapshotFormat;
  /** The day of the newest change inside. */
  asOf: string;
  programme: Programme;
  city: Entry<'city'>;
  procedures: Entry<'procedures'>[];
  chapters: Entry<'chapters'>[];
  information: Entry<'information'>[];
  offices: Entry<'offices'>[];
  glossary: Glossary;
}
