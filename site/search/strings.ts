import type { Locale } from '../../locales/registry.ts';
import type { SearchState } from './session.ts';

/**
 * What the status line says. Only what has settled is counted, so that a screen reader does not count along with
 * every letter.
 */
export function statusText(strings: SearchStrings, state: SearchState, locale: Locale): string {
  switch (state.step) {
    case 'idle':
      return '';
    case 'loading':
      return strings.loading;
    case 'searching':
      return state.results.length > 0 ? '' : strings.searching;
    case 'answered': {
      const count = countText(strings, state.results.length, locale);
      return state.scope === 'titles' ? `${count} ${strings.titlesOnly}` : count;
    }
    case 'failed':
      return strings.failed;
  }
}

/** The number of results in words: countText(strings, 3, 'pl') → '3 wyniki'. */
export function countText(strings: SearchStrings, count: number, locale: Locale): string {
  const counted = strings[`results_${new Intl.PluralRules(locale).select(count)}`] ?? strings.results_other;
  const text = count === 0 ? (strings.results_zero ?? counted) : counted;
  return text.replaceAll('{{count}}', new Intl.NumberFormat(locale).format(count));
}

/** The interface texts of the search box, by the last part of their key (`search.label` → `label`). */
export interface SearchStrings {
  /** Label above the input. */
  label: string;
  /** Example words under the label; they say that any language and spelling will do. */
  hint: string;
  /** Button that starts the search. */
  submit: string;
  /** While the search words are being loaded. */
  loading: string;
  /** While the full texts are being searched and no title fits yet. */
  searching: string;
  /** Name of the list of results, for screen readers. */
  results: string;
  /** Number of results in the plural categories of the language; `{{count}}` is the number. Announced to screen readers. */
  results_other: string;
  results_zero?: string;
  results_one?: string;
  results_two?: string;
  results_few?: string;
  results_many?: string;
  /** Quiet note under the results: the full texts could not be searched, the titles could. */
  titlesOnly: string;
  /** Instead of results: nothing could be loaded. */
  failed: string;
  /** Before the official Polish name of a result, for screen readers and eyes alike. */
  officialTitle: string;
  /** Kind of a result. */
  type_procedure: string;
  type_chapter: string;
  type_information: string;
}
