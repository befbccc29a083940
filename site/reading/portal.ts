import type { Entry } from '../../content/model/collections.ts';
import { translationsOf } from '../../content/model/translate.ts';
import { translators } from '../i18n/ui-strings.ts';
import { oncePer } from '../once.ts';
import { createParser } from '../../content/model/markdown/inline.ts';
import { currentSnapshot, type CurrentSnapshot } from '../snapshot.ts';
import type { Locale } from '../../locales/registry.ts';
import { createDirectory } from './directory.ts';
import { createReader, type Reader } from './reader.ts';

/** The portal for the readers of a locale. */
export function readerOf(locale: Locale): Reader {
  return readersOf(currentSnapshot())(locale);
}

const readersOf = oncePer(({ snapshot }: CurrentSnapshot) => {
  const shared = {
    snapshot,
    directory: createDirectory(snapshot),
    // What all locales share of an entry is computed once.
    translations: oncePer((entry: Entry) => translationsOf(entry)),
    translators: translators(),
    parse: createParser(),
    // A page that was true when it was published may end by itself: the builder says which day it is.
    today: process.env['PORTAL_TODAY'] ?? snapshot.asOf,
  };
  return oncePer((locale: Locale) => createReader(locale, shared));
});
