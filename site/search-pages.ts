import type { Locale } from '../locales/registry.ts';
import type { Entry } from '../content/model/collections.ts';
import { plainText } from '../content/model/markdown/inline.ts';
import type { Snapshot } from '../content/model/snapshot.ts';
import { translateEntry } from '../content/model/translate.ts';
import { entryPath, localUrl, type PageCollection } from './routes.ts';
import type { PageType, SearchPage } from './search/keys.ts';

/** Every page that a reader of `locale` may search for, with the words under which it is found. */
export function searchPages(snapshot: Snapshot, locale: Locale): SearchPage[] {
  const entries: Entry<PageCollection>[] = [
    ...snapshot.procedures,
    ...snapshot.chapters,
    ...snapshot.information,
  ];
  return entries.map((entry) => searchPage(entry, locale));
}

function searchPage(entry: Entry<PageCollection>, locale: Locale): SearchPage {
  const { texts, local } = translateEntry(entry, locale);
  return {
    url: localUrl(locale, entryPath(entry.collection, entry.facts.slug)),
    title: plainText(texts.title.text),
    officialTitle: plainText(entry.texts.title),
    aliases: local.alsoCalled,
    sourceAliases: entry.facts.alsoCalled,
    type: types[entry.collection],
    summary: plainText(texts.summary.text),
  };
}

const types = {
  procedures: 'procedure',
  chapters: 'chapter',
  information: 'information',
} as const satisfies Record<PageCollection, PageType>;
