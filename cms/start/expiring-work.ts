import { entryId } from '../../content/model/collections.ts';
import { dayAfter, lastCountedDay } from '../../content/model/evidence.ts';
import { withVerifications } from '../../content/model/group-content.ts';
import type { FactsGroup } from '../../content/model/schemas/common.ts';
import type { StartData, StartEntry } from './read.ts';

/** The published procedures of which a verification will soon be too old to count, the first to go first. */
export function expiringWork(
  {
    entries,
    verifications,
    programme,
    today,
  }: Pick<StartData, 'entries' | 'verifications' | 'programme' | 'today'>,
  { days = 60 }: { days?: number } = {},
): ExpiringTask[] {
  if (!programme) return [];
  const { monthsOfValidity } = programme.indicator;
  const horizon = dayAfter(today, days);
  return entries
    .filter(({ published, collection }) => published && collection === 'procedures')
    .flatMap((entry): ExpiringTask[] => {
      const { facts } = withVerifications(entry.entry, verifications.get(entryId(entry)) ?? []);
      const soon = Object.entries(facts.groups as Record<string, FactsGroup>).flatMap(
        ([name, { verification }]) => {
          const until = verification && lastCountedDay(verification.on, monthsOfValidity);
          return until !== undefined && until >= today && until <= horizon ? [{ name, until }] : [];
        },
      );
      const until = soon.map((group) => group.until).sort()[0];
      return until === undefined ? [] : [{ entry, groups: soon.map(({ name }) => name), until }];
    })
    .sort((a, b) => (a.until < b.until ? -1 : 1));
}

export interface ExpiringTask {
  entry: StartEntry;
  /** The names of the facts groups that are to be checked again. */
  groups: string[];
  /** The last day on which the first of them counts. */
  until: string;
}
