import type { FactsGroup } from './schemas/common.ts';

/** The oldest verification of an entry's facts groups, or undefined if on that day any group had none yet. */
export function verificationOf(
  groups: Record<string, FactsGroup>,
  asOf?: string,
): FactsGroup['verification'] {
  const all = Object.values(groups).map(({ verification }) =>
    verification && asOf !== undefined && verification.on > asOf ? undefined : verification,
  );
  if (all.some((verification) => verification === undefined)) return undefined;
  return all.reduce((oldest, next) => (next && oldest && next.on < oldest.on ? next : oldest));
}

/** Whether a period that may be open on either side holds on a day: `isInForce({ validUntil: '2026-12-31' }, '2027-01-01') // => false`. */
export function isInForce({ validFrom, validUntil }: Period, day: string): boolean {
  return (validFrom === undefined || validFrom <= day) && (validUntil === undefined || day <= validUntil);
}

/** The day a number of months earlier, at most the last of its month: `monthsBefore('2026-03-31', 1) // => '2026-02-28'`. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 - months, 1));
  const lastOfMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, lastOfMonth));
  return first.toISOString().slice(0, 10);
}

export interface Period {
  validFrom?: string | undefined;
  validUntil?: string | undefined;
}
