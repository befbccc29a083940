import type { Locale } from '../../locales/registry.ts';
import type { Excerpt } from './excerpt.ts';
import type { FullTextHit } from './full-text.ts';
import { type KeyRow, type PageType, pageName } from './keys.ts';
import type { TitleHit } from './title-index.ts';

/** What the titles gave, with scores from 0 to 1, the best of the answer. */
export function fromTitles(hits: readonly TitleHit[]): ScoredResult[] {
  const top = hits[0]?.score ?? 1;
  return hits.map(({ row, score }) => ({ ...fromRow(row), score: score / top }));
}

/** What Pagefind gave, with scores on the scale of the titles: a title names the matter, a text only mentions it. */
export function fromFullText(
  hits: readonly FullTextHit[],
  rowOf: (url: string) => KeyRow | undefined,
): ScoredResult[] {
  return hits.map((hit) => {
    const row = rowOf(hit.url);
    const score = FULL_TEXT_SHARE * hit.score;
    if (row === undefined)
      return { url: hit.url, title: hit.title, type: pageType(hit.type), excerpt: hit.excerpt, score };
    const [, , , weight] = row;
    // A page found by its title alone has an excerpt without marks: the summary says more than its first words.
    const isMarked = hit.excerpt.some((part) => part.marked);
    return { ...fromRow(row), ...(isMarked && { excerpt: hit.excerpt }), score: score * weight };
  });
}

/** One result per page with its scores added up, best first, without what is far behind. */
export function bestOf(found: readonly ScoredResult[], locale: Locale): SearchResult[] {
  const pages = new Map<string, ScoredResult>();
  for (const result of found) {
    const name = pageName(result.url, locale);
    const known = pages.get(name);
    // The later result wins, because Pagefind's comes later and has the excerpt with marked words.
    pages.set(name, { ...known, ...result, score: result.score + (known?.score ?? 0) });
  }
  const sorted = [...pages.values()].sort((one, other) => other.score - one.score);
  const least = LEAST_SHARE * (sorted[0]?.score ?? 0);
  return sorted
    .filter(({ score }) => score >= least)
    .slice(0, MOST_RESULTS)
    .map(({ score: _score, ...result }) => result);
}

function fromRow([url, title, type, , , officialTitle, summary, titleLocale]: KeyRow): SearchResult {
  return {
    url,
    title,
    type,
    ...(titleLocale !== '' && { titleLocale }),
    ...(officialTitle !== '' && { officialTitle }),
    ...(summary !== '' && { excerpt: [{ text: summary, marked: false }] }),
  };
}

function pageType(type: string | undefined): PageType {
  return type === 'procedure' || type === 'chapter' ? type : 'information';
}

const FULL_TEXT_SHARE = 0.5;
/** Below this share of the best score, results were noise in the measurements. */
const LEAST_SHARE = 0.08;
const MOST_RESULTS = 20;

/** A page to show in the list of results. */
export interface SearchResult {
  url: string;
  title: string;
  /** The language of the title, where it is not the reader's. */
  titleLocale?: string;
  officialTitle?: string;
  excerpt?: Excerpt;
  type: PageType;
}

/** A result before it is sorted. */
export type ScoredResult = SearchResult & { score: number };
