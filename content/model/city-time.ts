/**
 * The moment at which clocks in a time zone show a day and a time, as staff write it:
 * `momentIn('Europe/Warsaw', { day: '2027-01-01', time: '00:05' }) // => '2026-12-31T23:05:00.000Z'`.
 * Of an hour that comes twice it is the first; a time that is skipped is as much later as clocks are set forward.
 */
export function momentIn(timeZone: string, { day, time }: WallTime): string {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  // The offset may differ before and after a change of clocks: one of the two is right, or neither exists.
  const before = asIfUtc - offsetAt(timeZone, asIfUtc - dayLong);
  const after = asIfUtc - offsetAt(timeZone, asIfUtc + dayLong);
  const shows = (moment: number) => moment + offsetAt(timeZone, moment) === asIfUtc;
  return new Date(shows(before) || !shows(after) ? before : after).toISOString();
}

/** What clocks in a time zone show at a moment: `wallTimeIn('Europe/Warsaw', '2026-12-31T23:05:00.000Z') // => { day: '2027-01-01', time: '00:05' }`. */
export function wallTimeIn(timeZone: string, moment: string): WallTime {
  const shown = new Date(Date.parse(moment) + offsetAt(timeZone, Date.parse(moment))).toISOString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** How far ahead of UTC the clocks of a zone are at a moment, in milliseconds. */
function offsetAt(timeZone: string, moment: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(moment);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (
    ['year', 'month', 'day', 'hour', 'minute', 'second'] as const
  ).map((type) => Number(parts.find((part) => part.type === type)?.value));
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}

const dayLong = 24 * 60 * 60 * 1000;

export interface WallTime {
  /** `2027-01-01` */
  day: string;
  /** `00:05` */
  time: string;
}
