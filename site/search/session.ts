import type { Locale } from '../../locales/registry.ts';
import type { Pagefind } from './full-text.ts';
import type { KeyRow } from './keys.ts';
import { once } from './load.ts';
import type { SearchResult } from './results.ts';
import { createSearch, type Search, type SearchAnswer } from './search.ts';

/**
 * What happens between the keyboard and the list of results, without any user interface: suggestions at once, the full
 * search after a pause or when asked for, and no late answer to an earlier query.
 */
export function createSearchSession({
  locale,
  loadKeys,
  loadPagefind,
  pause = 250,
}: SessionOptions): SearchSession {
  const listeners = new Set<() => void>();
  const keys = once(loadKeys);
  const pagefind = once(loadPagefind);
  const lazyPagefind: Pagefind = { search: async (query) => (await pagefind()).search(query) };
  const search = once(async () => createSearch({ locale, keys: await keys(), pagefind: lazyPagefind }));
  let state: SearchState = { step: 'idle' };
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (next: SearchState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  const ask = async (query: string, wait: number) => {
    const mine = (turn += 1);
    clearTimeout(timer);
    if (query.trim() === '') {
      show({ step: 'idle' });
      return;
    }
    if (state.step === 'idle' || state.step === 'failed') show({ step: 'loading', query });
    const engine = await search().catch(() => undefined);
    if (mine !== turn) return;
    const suggestions = engine?.suggest(query) ?? [];
    show({ step: 'searching', query, results: suggestions });
    const finish = async () => {
      const answered = await answerTo(query, engine, lazyPagefind, locale);
      if (mine === turn) show(answered);
    };
    if (wait === 0) await finish();
    else timer = setTimeout(() => void finish(), wait);
  };

  return {
    current: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    prepare: async ({ fullText }) => {
      // Nothing is lost if this fails: what is missing is loaded again with the first query.
      await Promise.allSettled(fullText ? [search(), pagefind()] : [search()]);
    },
    type: (query) => ask(query, pause),
    submit: (query) => ask(query, 0),
  };
}

/** Without the search words Pagefind may still answer; without both there is no search. */
async function answerTo(
  query: string,
  engine: Search | undefined,
  pagefind: Pagefind,
  locale: Locale,
): Promise<SearchState> {
  const { results, scope } = await (engine ?? createSearch({ locale, keys: [], pagefind })).search(query);
  if (engine === undefined && scope === 'titles') return { step: 'failed', query };
  return { step: 'answered', query, results, scope };
}

/** Where a search stands. Results of `searching` come from the titles alone and may still change. */
export type SearchState =
  | { step: 'idle' }
  | { step: 'loading'; query: string }
  | { step: 'searching'; query: string; results: readonly SearchResult[] }
  | { step: 'answered'; query: string; results: readonly SearchResult[]; scope: SearchAnswer['scope'] }
  | { step: 'failed'; query: string };

/** A search in progress, to be shown by a component. */
export interface SearchSession {
  current: () => SearchState;
  subscribe: (listener: () => void) => () => void;
  /** Starts loading before the first letter is typed. */
  prepare: (options: { fullText: boolean }) => Promise<void>;
  /** Answers while the reader is typing. */
  type: (query: string) => Promise<void>;
  /** Answers without waiting for a pause. */
  submit: (query: string) => Promise<void>;
}

interface SessionOptions {
  locale: Locale;
  loadKeys: () => Promise<KeyRow[]>;
  loadPagefind: () => Promise<Pagefind>;
  /** Milliseconds without a keystroke before the full texts are searched. */
  pause?: number;
}
