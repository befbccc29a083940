import type { PayloadRequest } from 'payload';
import type { TargetLocale } from '../../locales/registry.ts';
import { entryId, type Entry } from '../../content/model/collections.ts';
import { earlierTargets } from '../../content/model/earlier.ts';
import type { UnitId } from '../../content/model/normal.ts';
import { newestRows, targetsOfRows, translationKey } from '../../content/model/target-rows.ts';
import { publicTargets, type PublicTarget } from '../../content/model/targets.ts';
import { extractUnits, occurrences, type Unit } from '../../content/model/units.ts';
import { isEntrySlug } from '../collections/slugs.ts';
import { entryOf } from '../publish/read-content.ts';
import { readRows, type StoredRow } from '../publish/read-translations.ts';
import { Refusal } from './refusal.ts';

/** What there is to translate of an entry into a locale: its units in page order, and all that was written for them. */
export async function readWork(req: PayloadRequest, { collection, key, locale }: WorkOf): Promise<Work> {
  const entry = await readEntry(req, { collection, key });
  const translation = translationKey(entryId(entry), locale);
  const rows = await readRows(req.payload, { translation: { equals: translation } });
  const shown = publicTargets(targetsOfRows(rows));
  const units = extractUnits(entry.collection, entry.texts);
  const fields = new Map(
    occurrences(entry.collection, entry.texts)
      .reverse()
      .map(({ unit, field }) => [unit, field]),
  );
  return {
    entry,
    translation,
    locale,
    units,
    fields,
    rows,
    newest: newestRows(rows),
    shown,
    earlier: earlierTargets(units, shown),
  };
}

/** The source that is translated: as it is published, or its draft if it never was. */
export async function readEntry(
  req: PayloadRequest,
  { collection, key }: { collection: string; key: string },
): Promise<Entry> {
  if (!isEntrySlug(collection)) throw new Refusal(404, 'desk.no-entry');
  const { docs } = await req.payload.find({
    collection,
    where: { key: { equals: key } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    user: req.user,
    req,
  });
  const entry = docs[0] && entryOf(collection, docs[0] as unknown as Record<string, unknown>);
  if (!entry) throw new Refusal(404, docs[0] ? 'desk.unfinished' : 'desk.no-entry');
  return entry;
}

export interface WorkOf {
  collection: string;
  key: string;
  locale: TargetLocale;
}

export interface Work {
  entry: Entry;
  /** The key of the translation. */
  translation: string;
  locale: TargetLocale;
  units: Unit[];
  /** The first field in which each unit stands. */
  fields: ReadonlyMap<UnitId, string>;
  rows: StoredRow[];
  newest: ReadonlyMap<UnitId, StoredRow>;
  /** What readers get of each unit. */
  shown: ReadonlyMap<UnitId, PublicTarget>;
  /** What stood in the place of a unit before its source changed. */
  earlier: ReadonlyMap<UnitId, PublicTarget>;
}
