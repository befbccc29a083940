import { localeCodes, sourceLocale, type Locale } from '../../locales/registry.ts';
import type { Entry } from '../../content/model/collections.ts';
import { readerOf } from './portal.ts';

/** The locales in which an entry has any text of its own; elsewhere its page is a copy in another language. */
export function writtenIn(entry: Entry): Locale[] {
  return localeCodes.filter(
    (locale) => locale === sourceLocale || readerOf(locale).read(entry).state !== 'missing',
  );
}
