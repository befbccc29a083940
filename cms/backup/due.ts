/**
 * The night to which a moment belongs in a time zone: the day that began last at the quiet hour. Compared as days,
 * so neither a clock that jumps nor summer time can lose or double one for good.
 * `nightOf(02:59 of the 23rd) // => '2026-11-22'`, `nightOf(03:00 of the 23rd) // => '2026-11-23'`
 */
export function nightOf(now: Date, timeZone: string): string {
  const [day = '', hour = '0'] = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  })
    .format(now)
    .split(' ');
  if (Number(hour) >= quietHour) return day;
  const before = new Date(`${day}T12:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}

/** Whether this night has no backup yet; also after nights in which nothing ran. */
export function isBackupDue(now: Date, made: readonly Date[], timeZone: string): boolean {
  const tonight = nightOf(now, timeZone);
  return made.every((time) => nightOf(time, timeZone) !== tonight);
}

/** Three in the morning: the office sleeps, and no clock changes by then. */
const quietHour = 3;
