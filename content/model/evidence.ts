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

/** How a period stands on a day: not begun, ended, in force with an end, or in force without one. */
export function periodState({ validFrom, validUntil }: Period, day: string): PeriodState {
  if (validFrom !== undefined && day < validFrom) return { state: 'coming', from: validFrom };
  if (validUntil === undefined) return { state: 'in-force' };
  return validUntil < day ? { state: 'ended', until: validUntil } : { state: 'ending', until: validUntil };
}

/**
 * Whether something was to be checked again by a day that is past, and was not since: a verification given after that
 * day answers it, one given before does not, for the date was set because something was going to change.
 */
export function isReviewOverdue({ reviewBy, verifiedOn }: Review, day: string): boolean {
  return reviewBy !== undefined && reviewBy < day && (verifiedOn === undefined || verifiedOn <= reviewBy);
}

/** The last day on which a verification counts: `lastCountedDay('2026-03-02', 12) // => '2027-03-02'`. */
export function lastCountedDay(on: string, months: number): string {
  let last = monthsBefore(on, -months);
  // The last days of a long month look back to one and the same day of a shorter one.
  for (let next = dayAfter(last); monthsBefore(next, months) <= on; next = dayAfter(next)) last = next;
  return last;
}

/** `dayAfter('2026-12-31') // => '2027-01-01'` */
export function dayAfter(day: string, days = 1): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
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

export type PeriodState =
  | { state: 'coming'; from: string }
  | { state: 'in-force' }
  | { state: 'ending'; until: string }
  | { state: 'ended'; until: string };

export interface Review {
  reviewBy?: string | undefined;
  /** The day of the verification that stands, if one does. */
  verifiedOn?: string | undefined;
}
