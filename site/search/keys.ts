import type { Locale } from '../../locales/registry.ts';
import { fold } from './fold.ts';
import { isFunctionWord } from './stop-words.ts';
import { tokens } from './tokens.ts';
import { anyLanguageKeys } from './word-keys.ts';

/**
 * The rows of `keys.<locale>.json`: all that the first answer needs, a few kilobytes for the whole portal.
 * Search words that the title already contains are left out, and the Polish ones are added for every language. The
 * words of all other languages come as keys, which many of them share and which are shorter than the words.
 * `keysOf` lets a build remember the keys of a text from one locale to the next.
 */
export function buildKeys(
  pages: readonly SearchPage[],
  keysOf: (text: string) => string[] = keysOfText,
): KeyRow[] {
  return pages.map((page) => {
    const officialTitle = page.officialTitle === page.title ? '' : (page.officialTitle ?? '');
    const aliases = withoutRepetition([page.title, officialTitle], [...page.aliases, ...page.sourceAliases]);
    return [
      page.url,
      page.title,
      page.type,
      page.weight ?? WEIGHTS[page.type],
      aliases.join('; '),
      officialTitle,
      shorten(page.summary ?? ''),
      page.titleLocale ?? '',
      keysElsewhere({
        elsewhere: page.elsewhere ?? [],
        own: [page.title, officialTitle, ...aliases],
        keysOf,
      }),
    ];
  });
}

/** The rows in a loaded `keys.<locale>.json`; whatever is no row of ours is left out. */
export function parseKeys(json: unknown): KeyRow[] {
  return Array.isArray(json) ? json.filter(isKeyRow) : [];
}

/** The same name for one page, however its address is written: pageName('/base/uk/pesel/index.html', 'uk') → 'uk/pesel'. */
export function pageName(url: string, locale: Locale): string {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/su, '');
  const segments = path
    .replace(/(?:\/index)?\.html$/, '')
    .split('/')
    .filter((segment) => segment !== '');
  // Pagefind puts the base path before its addresses, our own rows may or may not have it.
  return segments.slice(Math.max(0, segments.indexOf(locale))).join('/');
}

function withoutRepetition(titles: readonly string[], aliases: readonly string[]): string[] {
  const known = new Set(titles.map(fold));
  return aliases.filter((alias) => {
    const folded = fold(alias.trim());
    if (folded === '' || known.has(folded)) return false;
    return known.add(folded);
  });
}

function keysElsewhere({ elsewhere, own, keysOf }: Elsewhere): string {
  const known = new Set(own.flatMap(keysOf));
  return [...new Set(elsewhere.flatMap(keysOf))]
    .filter((key) => !known.has(key))
    .sort()
    .join(' ');
}

/** The keys of the words of a text in whatever language. */
export function keysOfText(text: string): string[] {
  return tokens(text, 'pl')
    .filter((word) => !isFunctionWord(word))
    .flatMap(anyLanguageKeys);
}

function shorten(text: string): string {
  if (text.length <= LONGEST_SUMMARY) return text;
  return `${text.slice(0, LONGEST_SUMMARY).replace(/\s+\S*$/u, '')}…`;
}

function isKeyRow(row: unknown): row is KeyRow {
  const isText = (cell: unknown, place: number) => typeof cell === (place === 3 ? 'number' : 'string');
  return Array.isArray(row) && row.length === 9 && row.every(isText);
}

const LONGEST_SUMMARY = 140;
/** Who searches mostly wants to do something, so a procedure comes first among equals. */
const WEIGHTS: Readonly<Record<PageType, number>> = { procedure: 1, chapter: 0.9, information: 0.8 };

/** The kinds of pages a reader may find. */
export type PageType = 'procedure' | 'chapter' | 'information';

/** A page as the site knows it, in one locale. */
export interface SearchPage {
  url: string;
  title: string;
  /** The language of the title, where it is not translated. */
  titleLocale?: string;
  /** The official Polish name, shown under the title and searched in every language. */
  officialTitle?: string;
  /** "Also called" in the reader's language. */
  aliases: string[];
  /** "Also called" of the Polish source. */
  sourceAliases: string[];
  /** Titles and "also called" of the other languages, for readers who search in one of those. */
  elsewhere?: string[];
  type: PageType;
  /** 1 by default for a procedure; about 0.3 for news, events and archives. */
  weight?: number;
  /** In the reader's language; left out where it is not translated. */
  summary?: string;
}

/** One page in `keys.<locale>.json`. A tuple, because names repeated per page would double the file. */
export type KeyRow = [
  url: string,
  title: string,
  type: PageType,
  weight: number,
  aliases: string,
  officialTitle: string,
  summary: string,
  titleLocale: string,
  elsewhere: string,
];

interface Elsewhere {
  elsewhere: readonly string[];
  own: readonly string[];
  keysOf: (text: string) => string[];
}
