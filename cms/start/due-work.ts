import { entryId, type Entry } from '../../content/model/collections.ts';
import {
  dayAfter,
  isInForce,
  isReviewOverdue,
  verificationOf,
  type Period,
} from '../../content/model/evidence.ts';
import { withVerifications } from '../../content/model/group-content.ts';
import type { FactsGroup } from '../../content/model/schemas/common.ts';
import type { StartData, StartEntry } from './read.ts';

/** What was to be checked again or has run out, and what will within some days; the earliest first. */
export function dueWork(
  { entries, verifications, today }: Pick<StartData, 'entries' | 'verifications' | 'today'>,
  { days = 30 }: { days?: number } = {},
): DueWork {
  const last = dayAfter(today, days);
  const dates = entries
    .filter(({ published }) => published)
    .flatMap((entry) => {
      const facts = withVerifications(entry.entry, verifications.get(entryId(entry)) ?? []).facts;
      const groups = facts.groups as Record<string, FactsGroup>;
      return [
        ...datesIn({ entry, dated: { ...(facts as Dated), verification: verificationOf(groups) }, today }),
        ...Object.entries(groups).flatMap(([group, dated]) => datesIn({ entry, group, dated, today })),
        ...(['fees', 'times'] as const).flatMap((group) => endsOf(facts, group, entry)),
      ];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  return {
    over: dates.filter(({ on }) => on < today),
    soon: dates.filter(({ on }) => on >= today && on <= last),
  };
}

function datesIn({ entry, group, dated, today }: DatedPart): DueDate[] {
  const { reviewBy, validUntil, verification } = dated;
  // Somebody verified it after the day by which it was to be checked: it was.
  const isReviewed =
    reviewBy !== undefined &&
    reviewBy < today &&
    !isReviewOverdue({ reviewBy, verifiedOn: verification?.on }, today);
  return [
    ...(reviewBy === undefined || isReviewed
      ? []
      : [{ entry, group, kind: 'reviewBy' as const, on: reviewBy }]),
    ...(validUntil === undefined ? [] : [{ entry, group, kind: 'validUntil' as const, on: validUntil }]),
  ];
}

/** The last days of fees or times after which no other row of the same key holds: those readers will miss. */
function endsOf(facts: Entry['facts'], group: 'fees' | 'times', entry: StartEntry): DueDate[] {
  const rows: readonly Row[] = group in facts ? (facts as Record<typeof group, Row[]>)[group] : [];
  return rows.flatMap(({ key, validUntil }) => {
    const goesOn =
      validUntil !== undefined && rows.some((row) => row.key === key && isInForce(row, dayAfter(validUntil)));
    return validUntil === undefined || goesOn
      ? []
      : [{ entry, group, row: key, kind: 'validUntil' as const, on: validUntil }];
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
  /** The key of the fee or time whose date it is, if it is one's. */
  row?: string;
  kind: 'reviewBy' | 'validUntil';
  on: string;
}

interface DatedPart {
  entry: StartEntry;
  group?: string;
  dated: Dated;
  today: string;
}

type Row = Period & { key: string };

interface Dated {
  reviewBy?: string | undefined;
  validUntil?: string | undefined;
  verification?: { on: string } | undefined;
}
