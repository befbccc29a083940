import { isLocale, locales } from '../../../locales/registry.ts';
import { say, type AdminWordKey } from '../../i18n/admin-words.ts';

/** What every part of the start page needs to know of the page: its language, its day, where the CMS begins. */
export function startPage({
  language,
  admin,
  today,
  timeZone,
}: Pick<StartPageOf, 'language' | 'admin' | 'today'> & { timeZone: string }): StartPageOf {
  return {
    language,
    admin,
    today,
    say: (key, values) => say(language, key, values),
    date: (day) =>
      new Intl.DateTimeFormat(isLocale(language) ? language : 'pl', {
        dateStyle: 'long',
        timeZone: 'UTC',
      }).format(new Date(day)),
    moment: (at) =>
      new Intl.DateTimeFormat(isLocale(language) ? language : 'pl', {
        dateStyle: 'long',
        timeStyle: 'short',
        timeZone,
      }).format(new Date(at)),
    nameOf: (locale) => (isLocale(locale) ? locales[locale].name : locale),
  };
}

export interface StartPageOf {
  language: string;
  /** The path of the CMS: `/admin`. */
  admin: string;
  today: string;
  say: (key: AdminWordKey, values?: Record<string, string | number>) => string;
  /** A day as people write it. */
  date: (day: string) => string;
  /** A moment as people of the city write it: `1 stycznia 2027 00:05`. */
  moment: (at: string) => string;
  /** What a locale is called in itself. */
  nameOf: (locale: string) => string;
}
