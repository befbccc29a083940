import type { FactsGroup } from '../../content/model/schemas/common.ts';
import type { StartData, StartEntry } from './read.ts';

/** What was to be checked again or has run out, and what will within some days; the earliest first. */
export function dueWork(
  { entries, today }: Pick<StartData, 'entries' | 'today'>,
  { days = 30 }: { days?: number } = {},
): DueWork {
  const last = daysLater(today, days);
  const dates = entries
    .filter(({ published }) => published)
    .flatMap((entry) => [
      ...datesIn(entry, undefined, entry.entry.facts as Dated),
      ...Object.entries(entry.entry.facts.groups as Record<string, FactsGroup>).flatMap(([name, group]) =>
        datesIn(entry, name, group),
      ),
    ])
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  return {
    over: dates.filter(({ on }) => on < today),
    soon: dates.filter(({ on }) => on >= today && on <= last),
  };
}

/** The day some days later: `daysLater('2026-12-31', 1) // => '2027-01-01'` */
export function daysLater(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function datesIn(entry: StartEntry, group: string | undefined, dated: Dated): DueDate[] {
  return (['reviewBy', 'validUntil'] as const).flatMap((kind) => {
    const on = dated[kind];
    return on === undefined ? [] : [{ entry, group, kind, on }];
  });
}

export interface DueWork {
  over: DueDate[];
  soon: DueDate[];
}

export interface DueDate {
  entry: StartEntry;
  /** The facts group whose date it is; the entry's own without. */
  group: string | undefined;
  kind: 'reviewBy' | 'validUntil';
  on: string;
}

interface Dated {
  reviewBy?: string | undefined;
  validUntil?: string | undefined;
}
