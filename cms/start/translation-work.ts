import type { TargetLocale } from '../../locales/registry.ts';
import { entryId } from '../../content/model/collections.ts';
import { unitStates } from '../../content/model/states.ts';
import { newestRows, targetsOfRows, translationKey } from '../../content/model/target-rows.ts';
import { extractUnits, type Unit } from '../../content/model/units.ts';
import type { Staff } from '../access/roles.ts';
import type { StartData, StartEntry } from './read.ts';

/** What somebody who translates has to do: texts that came back, drafts to hand in, texts missing or outdated. */
export function translationWork(
  { entries, rows, records }: Pick<StartData, 'entries' | 'rows' | 'records'>,
  { id, locales }: Pick<Staff, 'id' | 'locales'>,
): TranslationWork {
  const all = entries
    .filter(({ published }) => published)
    .flatMap((entry) => {
      const units = extractUnits(entry.collection, entry.entry.texts);
      return locales.map((locale): TranslationTask => {
        const key = translationKey(entryId(entry), locale);
        return {
          entry,
          locale,
          assigned: assigned(records.get(key)?.assignee, id),
          ...countWork({ units, rows: rows.get(key) ?? [], writer: id }),
        };
      });
    });
  return {
    returned: all.filter(({ returned }) => returned > 0).sort(byRank(({ returned }) => returned)),
    drafts: all.filter(({ drafts }) => drafts > 0).sort(byRank(({ drafts }) => drafts)),
    toTranslate: all.filter((task) => toWrite(task) > 0).sort(byRank(toWrite)),
  };
}

/** How many texts of a task nobody has begun. */
export function toWrite({ missing, outdated }: Pick<TranslationTask, 'missing' | 'outdated'>): number {
  return missing + outdated;
}

/** A text is one person's work at a time: what is in somebody's draft is not counted as missing once more. */
function countWork({ units, rows, writer }: Counting): Counts {
  const counts: Counts = { missing: 0, outdated: 0, drafts: 0, returned: 0, comments: [], others: 0 };
  const states = unitStates(units, targetsOfRows(rows));
  const newest = newestRows(rows);
  for (const unit of units) {
    const row = newest.get(unit.id);
    const isMine = row?.writer === writer;
    if (row?.returned && (isMine || row.writer === undefined)) {
      counts.returned++;
      if (row.comment !== undefined && !counts.comments.includes(row.comment))
        counts.comments.push(row.comment);
    } else if (row?.state === 'draft') {
      counts[isMine ? 'drafts' : 'others']++;
    } else {
      const state = states.get(unit.id)?.state;
      if (state === 'missing' || state === 'outdated') counts[state]++;
    }
  }
  return counts;
}

function assigned(assignee: string | undefined, id: string): TranslationTask['assigned'] {
  if (assignee === undefined) return 'nobody';
  return assignee === id ? 'me' : 'someone';
}

/** Mine first and somebody else's last, then what is risky to leave, then the most work. */
function byRank(amount: (task: TranslationTask) => number) {
  const order = { me: 0, nobody: 1, someone: 2 };
  return (a: TranslationTask, b: TranslationTask): number =>
    order[a.assigned] - order[b.assigned] ||
    Number(b.entry.highRisk) - Number(a.entry.highRisk) ||
    amount(b) - amount(a);
}

export interface TranslationWork {
  returned: TranslationTask[];
  drafts: TranslationTask[];
  toTranslate: TranslationTask[];
}

/** An entry in a locale, and how many texts of it are in which state for the person. */
export interface TranslationTask extends Counts {
  entry: StartEntry;
  locale: TargetLocale;
  assigned: 'me' | 'nobody' | 'someone';
}

interface Counts {
  missing: number;
  outdated: number;
  /** The person's own, not handed in. */
  drafts: number;
  /** Sent back to the person, or to anyone where a machine wrote it. */
  returned: number;
  /** Why, each reason once. */
  comments: string[];
  /** In somebody else's draft. */
  others: number;
}

interface Counting {
  units: readonly Unit[];
  rows: NonNullable<ReturnType<StartData['rows']['get']>>;
  writer: string;
}
