import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Locale } from '../../locales/registry.ts';
import { queryIn, rememberInAddress } from '../search/address.ts';
import { stopAfter } from '../search/arrow-keys.ts';
import { loadKeys, loadPagefind, wantsToSaveData } from '../search/load.ts';
import type { SearchResult } from '../search/results.ts';
import { createSearchSession, type SearchState } from '../search/session.ts';
import { type SearchStrings, statusText } from '../search/strings.ts';

export type { SearchStrings };

/**
 * The search of a locale: results from the first letters on, in the page and in its address (`?q=`). Everything is
 * shown as text, never as HTML. Without JavaScript the form opens `action`.
 */
export function SearchBox(props: SearchBoxProps): ReactNode {
  const { locale, dir, strings, keysUrl, pagefindUrl, noResults, action } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [session] = useState(() =>
    createSearchSession({
      locale,
      loadKeys: () => loadKeys(keysUrl),
      loadPagefind: () => loadPagefind(pagefindUrl),
    }),
  );
  const state = useSyncExternalStore(session.subscribe, session.current, session.current);

  useEffect(() => {
    if (input.current === null) return;
    // What was typed before this script arrived comes before what the address asks for.
    input.current.value ||= queryIn(location.href);
    void session.submit(input.current.value);
  }, [session]);

  useEffect(() => {
    if (state.step === 'answered') rememberInAddress(state.query);
  }, [state]);

  const type = (query: string) => {
    if (query.trim() === '') rememberInAddress('');
    void session.type(query);
  };

  return (
    <div className="search" lang={locale} dir={dir}>
      <label className="search-label" htmlFor={`${id}-input`}>
        {strings.label}
      </label>
      <p className="search-hint" id={`${id}-hint`}>
        {strings.hint}
      </p>
      <form
        role="search"
        action={action}
        onSubmit={(event) => {
          event.preventDefault();
          void session.submit(input.current?.value ?? '');
        }}
      >
        <input
          ref={input}
          id={`${id}-input`}
          name="q"
          type="search"
          maxLength={200}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          // The query may be in any language, whatever the direction of the page.
          dir="auto"
          aria-describedby={`${id}-hint`}
          onFocus={() => void session.prepare({ fullText: !wantsToSaveData() })}
          onChange={(event) => type(event.target.value)}
          onKeyDown={moveFocus}
        />
        <button type="submit">{strings.submit}</button>
      </form>
      <p className="search-status" role="status">
        {statusText(strings, state, locale)}
      </p>
      {'results' in state && state.results.length > 0 && (
        <ul className="search-results" aria-label={strings.results}>
          {state.results.map((result) => (
            <Result key={result.url} result={result} strings={strings} />
          ))}
        </ul>
      )}
      {isWithoutResults(state) && (
        <div className="search-help">
          <p>{noResults.text}</p>
          <ul>
            {noResults.links.map((link) => (
              <li key={link.href}>
                <a href={link.href} onKeyDown={moveFocus}>
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Result({ result, strings }: { result: SearchResult; strings: SearchStrings }): ReactNode {
  return (
    <li>
      <a href={result.url} lang={result.titleLocale} dir="auto" onKeyDown={moveFocus}>
        {result.title}
      </a>
      <span className="search-type">{strings[`type_${result.type}`]}</span>
      {result.officialTitle !== undefined && (
        <p className="search-official">
          {strings.officialTitle}{' '}
          <span lang="pl" dir="ltr">
            {result.officialTitle}
          </span>
        </p>
      )}
      {result.excerpt !== undefined && (
        <p className="search-excerpt">
          {result.excerpt.map((part, place) =>
            part.marked ? <mark key={place}>{part.text}</mark> : part.text,
          )}
        </p>
      )}
    </li>
  );
}

function isWithoutResults(state: SearchState): boolean {
  return state.step === 'failed' || (state.step === 'answered' && state.results.length === 0);
}

/** Arrow keys lead from the input through the results, Escape leads back. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  // In an input method, arrows choose among letters.
  if (event.nativeEvent.isComposing) return;
  const box = event.currentTarget.closest('.search');
  const stops = [...(box?.querySelectorAll<HTMLElement>('input, li a') ?? [])];
  const next = stopAfter(event.key, stops.indexOf(event.currentTarget), stops.length);
  if (next === undefined) return;
  event.preventDefault();
  stops[next]?.focus();
}

/** What the page gives to its search box. */
export interface SearchBoxProps {
  locale: Locale;
  dir: 'ltr' | 'rtl';
  strings: SearchStrings;
  /** Address of `keys.<locale>.json`, with the site's base path. */
  keysUrl: string;
  /** Address of `pagefind.js`, with the site's base path. */
  pagefindUrl: string;
  /** What to do when nothing was found: call the Information Point, see all procedures. */
  noResults: { text: string; links: { href: string; label: string }[] };
  /** Where the form leads without JavaScript: the list of all procedures. */
  action?: string;
}
