import { sourceLocale, type Locale } from '../../locales/registry.ts';

/** Numbers, money, dates and times in one style for every reader: Latin digits, Gregorian calendar, 24 hours. */
export function createFormat(locale: Locale, currency: string): Format {
  const latin = { numberingSystem: 'latn' } as const;
  const whole = new Intl.NumberFormat(locale, latin);
  const cents = new Intl.NumberFormat(locale, {
    ...latin,
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const symbol = currencySymbol(currency);
  const amount = (value: number) => (Number.isInteger(value) ? whole : cents).format(value);
  return {
    number: (value) => whole.format(value),
    money: (value, upTo) => `${amount(value)}${upTo === undefined ? '' : `–${amount(upTo)}`}\u00a0${symbol}`,
    date: (day) => day.split('-').reverse().join('.'),
    // 1 January 2024 was a Monday.
    weekday: (index) => weekday.format(Date.UTC(2024, 0, 1 + index)),
    language: (code) => languages.of(code) ?? code,
    list: (items) => list.format(items),
  };
}

/** The sign that the country itself uses: `currencySymbol('PLN') // => 'zł'`. */
function currencySymbol(currency: string): string {
  const parts = new Intl.NumberFormat(sourceLocale, { style: 'currency', currency }).formatToParts(0);
  return parts.find(({ type }) => type === 'currency')?.value ?? currency;
}

export interface Format {
  number: (value: number) => string;
  /** `money(440) // => '440 zł'`, `money(50, 150) // => '50–150 zł'` */
  money: (value: number, upTo?: number) => string;
  /** `date('2026-03-09') // => '09.03.2026'` */
  date: (day: string) => string;
  /** The short name of a day of the week; 0 is Monday. */
  weekday: (index: number) => string;
  language: (code: string) => string;
  list: (items: string[]) => string;
}
