import type { Finder } from '../../content/model/glossary.ts';
import { escapeHtml } from './html.ts';

/** Words as HTML in which the first of each wanted term is a button that opens its explanation. */
export function markTerms<T extends { key: string }>(
  wanted: readonly T[],
  find: Finder<T>,
): (words: string) => string {
  const left = new Set(wanted);
  return (words) => {
    let html = '';
    let end = 0;
    for (const { term, start, end: stop } of find(words)) {
      if (!left.delete(term)) continue;
      html += `${escapeHtml(words.slice(end, start))}${button(term.key, words.slice(start, stop))}`;
      end = stop;
    }
    return html + escapeHtml(words.slice(end));
  };
}

/** The place of a term's explanation on a page. */
export function explanationId(key: string): string {
  return `term-${key}`;
}

function button(key: string, words: string): string {
  return `<button type="button" class="term" popovertarget="${explanationId(key)}">${escapeHtml(words)}</button>`;
}
