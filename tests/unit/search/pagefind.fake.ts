import type { Pagefind, PagefindFragment } from '../../../site/search/full-text.ts';

/** A Pagefind that gives the same answer to every query and remembers what it was asked. */
export function fakePagefind(...fragments: Partial<PagefindFragment>[]): Pagefind & { asked: string[] } {
  const asked: string[] = [];
  const results = fragments.map((fragment, place) => ({
    score: 10 - place,
    data: () => Promise.resolve({ url: '/', excerpt: '', meta: {}, ...fragment }),
  }));
  return {
    asked,
    search: (query) => {
      asked.push(query);
      return Promise.resolve({ results });
    },
  };
}
