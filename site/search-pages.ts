import { localeCodes, type Locale } from '../locales/registry.ts';
import type { Entry } from '../content/model/collections.ts';
import { plainText } from '../content/model/markdown/inline.ts';
import type { Snapshot } from '../content/model/snapshot.ts';
import { translationsOf, type TranslatedEntry } from '../content/model/translate.ts';
import { isForPeopleInDanger } from './reading/emergency.ts';
import { entryPath, localUrl, type PageCollection } from './routes.ts';
import type { PageType, SearchPage } from './search/keys.ts';

/** In every locale, every page that a reader may search for, with the words under which it is found. */
export function searchPages({ procedures, chapters, information }: Snapshot): Record<Locale, SearchPage[]> {
  const entries: Entry<PageCollection>[] = [...procedures, ...chapters, ...information];
  const translations = entries.map((entry) => ({ entry, translate: translationsOf(entry) }));
  const pages = translations.map(({ entry, translate }) => {
    const inAll = localeCodes.map(translate);
    return inAll.map((one) =>
      searchPage(entry, one, inAll.filter((other) => other !== one).flatMap(wordsOf)),
    );
  });
  return Object.fromEntries(
    localeCodes.map((locale, place) => [locale, pages.flatMap((inAll) => inAll[place] ?? [])]),
  ) as Record<Locale, SearchPage[]>;
}

/** What is not translated is found by its official Polish name; a title that stands in says its language. */
function searchPage(
  entry: Entry<PageCollection>,
  { locale, texts: { title, summary }, local }: TranslatedEntry<PageCollection>,
  elsewhere: string[],
): SearchPage {
  return {
    url: localUrl(locale, entryPath(entry.collection, entry.facts.slug)),
    title: plainText(title.text),
    ...(title.state === 'missing' && { titleLocale: title.lang }),
    officialTitle: plainText(entry.texts.title),
    aliases: local.alsoCalled,
    sourceAliases: entry.facts.alsoCalled,
    elsewhere,
    type: types[entry.collection],
    // Whoever needs help at once must not look for it among benefits.
    ...(isForPeopleInDanger(entry) && { weight: 2 }),
    ...(summary.state !== 'missing' && { summary: plainText(summary.text) }),
  };
}

function wordsOf({ texts: { title }, local }: TranslatedEntry<PageCollection>): string[] {
  return [...(title.state === 'missing' ? [] : [plainText(title.text)]), ...local.alsoCalled];
}

const types = {
  procedures: 'procedure',
  chapters: 'chapter',
  information: 'information',
} as const satisfies Record<PageCollection, PageType>;
