import { locales, sourceLocale, type Locale } from '../../locales/registry.ts';
import type { Collection, Entry } from '../../content/model/collections.ts';
import type { Snapshot } from '../../content/model/snapshot.ts';
import type { Passage } from '../../content/model/passages.ts';
import type { TranslatedEntry } from '../../content/model/translate.ts';
import { createFormat, type Format } from '../i18n/format.ts';
import type { Translate, Translators } from '../i18n/translator.ts';
import { once, oncePer } from '../once.ts';
import type { Parse } from '../../content/model/markdown/inline.ts';
import { renderBrief, renderPassage, type PassageContext } from '../render/passage.ts';
import { markTerms } from '../render/terms.ts';
import { termUrl } from '../routes.ts';
import { toPlainText } from '../render/html.ts';
import type { Directory } from './directory.ts';
import { createNames } from './names.ts';
import { isHighRisk } from './risk.ts';
import { createTerms, type Terms } from './terms.ts';
import { termsOnPage } from './terms-on-page.ts';

/** The snapshot as readers of one locale get it. Each entry is translated once, however many pages name it. */
export function createReader(locale: Locale, shared: Shared): Reader {
  const { snapshot, directory, translations, translators, parse, today } = shared;
  const t = translators[locale];
  const format = createFormat(locale, snapshot.city.facts.currency);
  const translated = oncePer((entry: Entry) => translations(entry)(locale));
  const officeName = (office: Entry<'offices'>) =>
    (translated(office) as TranslatedEntry<'offices'>).texts.title;

  const terms = createTerms(snapshot, locale);

  const read = oncePer((entry: Entry): Reading => {
    const ofEntry = translated(entry);
    // Most readings are of a title only.
    const first = once(() => termsOnPage({ entry, ...ofEntry }, { terms, locale, parse }));
    const context: PassageContext = {
      locale,
      t,
      parse,
      names: createNames(entry, { locale, directory, t, format, today, officeName }),
      sourceNames: createNames(entry, {
        locale,
        directory,
        t: translators[sourceLocale],
        format,
        today,
        officeName: sourceName,
      }),
      notice: ofEntry.state === 'missing' ? 'page' : 'passage',
      withOriginal: locale !== sourceLocale,
      showOriginal: isHighRisk(entry) && ofEntry.state !== 'approved',
    };
    const quiet: PassageContext = { ...context, notice: context.notice === 'page' ? 'page' : 'mark' };
    // Running texts explain their terms; labels and titles do not.
    const explaining: PassageContext = {
      ...context,
      markIn: ({ text }) => {
        const wanted = first().get(text);
        return wanted && markTerms(wanted, { find: terms.find, url: (key) => termUrl(locale, key) });
      },
    };
    return {
      entry,
      ...ofEntry,
      hasTerms: () => first().size > 0,
      showsOriginal: context.showOriginal,
      html: (passage) => renderPassage(passage, explaining),
      list: (passages) =>
        passages.map((passage, index) =>
          renderPassage(passage, isMissing(passages[index - 1]) ? quiet : explaining),
        ),
      label: (passage) => renderPassage(passage, quiet),
      name: (passage) => renderPassage(passage, { ...explaining, isName: true }),
      brief: (passage) => renderBrief(passage, context),
      plain: (passage) => toPlainText(renderBrief(passage, context)),
    };
  });

  return {
    locale,
    dir: locales[locale].dir,
    t,
    sourceT: translators[sourceLocale],
    format,
    snapshot,
    directory,
    today,
    terms,
    read: read as Reader['read'],
    city: read(snapshot.city) as Reading<'city'>,
  };
}

/** The name of an office as it stands in a text of the source. */
function sourceName({ texts: { title } }: Entry<'offices'>): Passage {
  return { state: 'source', text: title, source: title, lang: sourceLocale };
}

function isMissing(passage: Passage | undefined): boolean {
  return passage?.state === 'missing';
}

/** What all readers share. */
export interface Shared {
  snapshot: Snapshot;
  directory: Directory;
  /** An entry in one locale after another. */
  translations: (entry: Entry) => (locale: Locale) => TranslatedEntry;
  translators: Translators;
  parse: Parse;
  /** The day for which the pages are built. */
  today: string;
}

export interface Reader {
  locale: Locale;
  dir: 'ltr' | 'rtl';
  t: Translate;
  /** The interface in the source language, for the view beside it. */
  sourceT: Translate;
  format: Format;
  snapshot: Snapshot;
  directory: Directory;
  today: string;
  /** The glossary in the reader's language. */
  terms: Terms;
  read: <C extends Collection>(entry: Entry<C>) => Reading<C>;
  city: Reading<'city'>;
}

/** An entry in a reader's language, with its passages as HTML. */
export interface Reading<C extends Collection = Collection> extends TranslatedEntry<C> {
  entry: Entry<C>;
  /** Whether its page explains a term. */
  hasTerms: () => boolean;
  /** Whether the Polish original is always seen. */
  showsOriginal: boolean;
  html: (passage: Passage) => string;
  /** The items of a list: neighbours that are not translated say so once. */
  list: (passages: readonly Passage[]) => string[];
  /** A short text where a notice would be longer than the text: only marked. */
  label: (passage: Passage) => string;
  /** An official name: its Polish form is searched in every language. */
  name: (passage: Passage) => string;
  /** Without notices and originals: for titles in lists. */
  brief: (passage: Passage) => string;
  /** Without markup: for attributes and the head. */
  plain: (passage: Passage) => string;
}
