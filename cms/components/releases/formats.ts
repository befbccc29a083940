import { adminLanguage } from '../../i18n/admin-words.ts';

/** How times and sizes are written in a language of the staff, in the city's time zone. */
export function formatsFor(language: string, timeZone: string): Formats {
  const locale = adminLanguage(language);
  const clock = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' });
  const moment = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'medium', timeStyle: 'short' });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const unit = (name: string, value: number) =>
    new Intl.NumberFormat(locale, {
      style: 'unit',
      unit: name,
      unitDisplay: 'short',
      maximumFractionDigits: 1,
    }).format(value);
  return {
    clock: (at) => clock.format(at),
    moment: (at) => moment.format(at),
    number: (value) => number.format(value),
    duration: (seconds) =>
      seconds < 60 || seconds % 60 !== 0 ? unit('second', seconds) : unit('minute', seconds / 60),
    megabytes: (bytes) => unit('megabyte', bytes / 1_000_000),
  };
}

/** The time in the name of a release, for one that is kept elsewhere: `momentOf('20261122T193000123Z-…')`. */
export function momentOf(release: string): Date {
  const [, day = '', hour, minute, second] = /^(\d{8})T(\d\d)(\d\d)(\d\d)/.exec(release) ?? [];
  return new Date(
    `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}Z`,
  );
}

export interface Formats {
  /** `14:32` */
  clock: (at: Date) => string;
  /** `22 lis 2026, 14:32` */
  moment: (at: Date) => string;
  number: (value: number) => string;
  /** `30 s`, `5 min` */
  duration: (seconds: number) => string;
  megabytes: (bytes: number) => string;
}
