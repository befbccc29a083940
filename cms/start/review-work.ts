import type { TargetLocale } from '../../locales/registry.ts';
import { entryId } from '../../content/model/collections.ts';
import { newestRows, translationKey } from '../../content/model/target-rows.ts';
import { extractUnits } from '../../content/model/units.ts';
import type { Staff } from '../access/roles.ts';
import type { StartData, StartEntry } from './read.ts';

/** The entries with texts that somebody may approve: handed in by others, and still in the source. */
export function reviewWork(
  { entries, rows }: Pick<StartData, 'entries' | 'rows'>,
  { id, reviewLocales }: Pick<Staff, 'id' | 'reviewLocales'>,
): ReviewTask[] {
  return entries
    .filter(({ published }) => published)
    .flatMap((entry) => {
      const units = extractUnits(entry.collection, entry.entry.texts);
      return reviewLocales.map((locale): ReviewTask => {
        const newest = newestRows(rows.get(translationKey(entryId(entry), locale)) ?? []);
        const submitted = units
          .flatMap((unit) => newest.get(unit.id) ?? [])
          .filter(({ state, writer }) => state === 'submitted' && writer !== id);
        return {
          entry,
          locale,
          waiting: submitted.length,
          machine: submitted.filter(({ by }) => by === 'machine').length,
        };
      });
    })
    .filter(({ waiting }) => waiting > 0)
    .sort((a, b) => Number(b.entry.highRisk) - Number(a.entry.highRisk) || b.waiting - a.waiting);
}

/** An entry in a locale, and how many of its texts wait for the person's decision. */
export interface ReviewTask {
  entry: StartEntry;
  locale: TargetLocale;
  waiting: number;
  /** How many of them a machine wrote. */
  machine: number;
}
