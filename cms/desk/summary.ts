import type { PayloadRequest } from 'payload';
import { locales, targetLocales, type TargetLocale } from '../../locales/registry.ts';
import { entryId } from '../../content/model/collections.ts';
import {
  countStates,
  entryState,
  unitStates,
  type EntryState,
  type UnitCounts,
} from '../../content/model/states.ts';
import { targetsOfRows } from '../../content/model/target-rows.ts';
import { extractUnits } from '../../content/model/units.ts';
import { staffOf } from '../access/roles.ts';
import { readRows } from '../publish/read-translations.ts';
import { Refusal } from './refusal.ts';
import { whyNotRead } from './rules.ts';
import { readEntry } from './work.ts';

/** How far an entry is in each locale that the person may read. */
export async function deskSummary(
  req: PayloadRequest,
  at: { collection: string; key: string },
): Promise<DeskSummary> {
  const staff = staffOf(req.user);
  if (!staff) throw new Refusal(401, 'desk.sign-in');
  const entry = await readEntry(req, at);
  const units = extractUnits(entry.collection, entry.texts);
  const rows = Map.groupBy(
    await readRows(req.payload, { entry: { equals: entryId(entry) } }),
    ({ translation }) => translation.slice(translation.lastIndexOf(':') + 1),
  );
  return {
    locales: targetLocales
      .filter((locale) => whyNotRead(staff, locale) === undefined)
      .map((locale) => {
        const counts = countStates(unitStates(units, targetsOfRows(rows.get(locale) ?? [])).values());
        return { locale, name: locales[locale].name, counts, state: entryState(counts) };
      }),
  };
}

export interface DeskSummary {
  locales: { locale: TargetLocale; name: string; counts: UnitCounts; state: EntryState }[];
}
