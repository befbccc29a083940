import type { Finder } from '../../content/model/term-finder.ts';
import { escapeHtml } from './html.ts';

/** Words as HTML in which the first of each wanted term leads to what it means. */
export function markTerms<T extends { key: string }>(
  wanted: readonly T[],
  { find, url }: { find: Finder<T>; url: (key: string) => string },
): (words: string) => string {
  const left = new Set(wanted);
  return (words) => {
    let html = '';
    let end = 0;
    for (const { term, start, end: stop } of find(words)) {
      if (!left.delete(term)) continue;
      const link = `<a class="term" href="${url(term.key)}">${escapeHtml(words.slice(start, stop))}</a>`;
      html += escapeHtml(words.slice(end, start)) + link;
      end = stop;
    }
    return html + escapeHtml(words.slice(end));
  };
}
