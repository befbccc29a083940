import { localeCodes, type Locale } from '../locales/registry.ts';
import type { Entry } from '../content/model/collections.ts';
import { plainText } from '../content/model/markdown/inline.ts';
import type { Snapshot } from '../content/model/snapshot.ts';
import { translationsOf, type TranslatedEntry } from '../content/model/translate.ts';
import { entryPath, localUrl, type PageCollection } from './routes.ts';
import type { PageType, SearchPage } from './search/keys.ts';

/** In every locale, every page that a reader may search for, with the words under which it is found. */
export function searchPages({ procedures, chapters, information }: Snapshot): Record<Locale, SearchPage[]> {
  const entries: Entry<PageCollection>[] = [...procedures, ...chapters, ...information];
  const translations = entries.map((entry) => ({ entry, translate: translationsOf(entry) }));
  return Object.fromEntries(
    localeCodes.map((locale) => [
      locale,
      translations.map(({ entry, translate }) => searchPage(entry, translate(locale))),
    ]),
  ) as Record<Locale, SearchPage[]>;
}

/** What is not translated is found by its official Polish name; a title that stands in says its language. */
function searchPage(
  entry: Entry<PageCollection>,
  { locale, texts: { title, summary }, local }: TranslatedEntry<PageCollection>,
): SearchPage {
  return {
    url: localUrl(locale, entryPath(entry.collection, entry.facts.slug)),
    title: plainText(title.text),
    ...(title.state === 'missing' && { titleLocale: title.lang }),
    officialTitle: plainText(entry.texts.title),
    aliases: local.alsoCalled,
    sourceAliases: entry.facts.alsoCalled,
    type: types[entry.collection],
    ...(summary.state !== 'missing' && { summary: plainText(summary.text) }),
  };
}

const types = {
  procedures: 'procedure',
  chapters: 'chapter',
  information: 'information',
} as const satisfies Record<PageCollection, PageType>;
