import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { SearchBox } from '../../../site/components/SearchBox.tsx';
import { queryIn, withQuery } from '../../../site/search/address.ts';
import { stopAfter } from '../../../site/search/arrow-keys.ts';
import { countText, type SearchStrings, statusText } from '../../../site/search/strings.ts';

test('The server renders a form that works without JavaScript', () => {
  const html = renderToString(
    createElement(SearchBox, {
      locale: 'ar',
      dir: 'rtl',
      strings: STRINGS,
      keysUrl: '/keys.ar.json',
      pagefindUrl: '/pagefind/pagefind.js',
      noResults: { text: 'Nothing', links: [] },
      action: '/ar/procedures/',
    }),
  );
  expect(html).toContain('lang="ar" dir="rtl"');
  expect(html).toContain('action="/ar/procedures/"');
  expect(html).toMatch(/<label[^>]* for="([^"]+)-input".*<input id="\1-input"[^>]* name="q"/u);
  expect(html).not.toContain('Nothing');
});

test.each([
  [0, 'pl', 'Brak wyników'],
  [1, 'pl', '1 wynik'],
  [3, 'pl', '3 wyniki'],
  [5, 'pl', '5 wyników'],
  [3, 'en', '3 wyników'],
] as const)('%i results in %s: %s', (count, locale, text) => {
  expect(countText(STRINGS, count, locale)).toBe(text);
});

test.each([
  ['pl', '0 many'],
  ['uk', '0 many'],
  ['ru', '0 many'],
  ['en', '0 other'],
] as const)('Without a text for none, %s says “%s”', (locale, text) => {
  const { results_zero: _none, ...strings } = STRINGS;
  const forms = { ...strings, results_many: '{{count}} many', results_other: '{{count}} other' };
  expect(countText(forms, 0, locale)).toBe(text);
});

test('Suggestions are not counted aloud while the reader is typing', () => {
  const result = { url: '/', title: 'PESEL', type: 'procedure' } as const;
  expect(statusText(STRINGS, { step: 'searching', query: 'p', results: [result] }, 'pl')).toBe('');
  expect(statusText(STRINGS, { step: 'searching', query: 'p', results: [] }, 'pl')).toBe('Searching');
});

test('A search in the titles alone is said to be one', () => {
  const state = { step: 'answered', query: 'p', results: [], scope: 'titles' } as const;
  expect(statusText(STRINGS, state, 'pl')).toBe('Brak wyników Titles only');
});

test('The query is read from the address and written to it', () => {
  expect(queryIn('https://example.org/base/uk/?q=%D0%BF%D0%B5%D1%81')).toBe('пес');
  expect(queryIn('https://example.org/')).toBe('');
  expect(withQuery('https://example.org/base/uk/?a=1#top', 'a & b')).toBe(
    'https://example.org/base/uk/?a=1&q=a+%26+b#top',
  );
  expect(withQuery('https://example.org/?q=pesel', '')).toBe('https://example.org/');
});

test.each([
  ['ArrowDown', 0, 1],
  ['ArrowDown', 2, undefined],
  ['ArrowUp', 1, 0],
  ['ArrowUp', 0, undefined],
  ['Escape', 2, 0],
  ['Escape', 0, undefined],
  ['Enter', 1, undefined],
  ['constructor', 1, undefined],
  ['ArrowDown', -1, undefined],
])('%s at stop %i of 3 leads to %s', (key, at, next) => {
  expect(stopAfter(key, at, 3)).toBe(next);
});

const STRINGS: SearchStrings = {
  label: 'Search',
  hint: 'Any language',
  submit: 'Search',
  loading: 'Loading',
  searching: 'Searching',
  results: 'Results',
  results_zero: 'Brak wyników',
  results_one: '{{count}} wynik',
  results_few: '{{count}} wyniki',
  results_other: '{{count}} wyników',
  titlesOnly: 'Titles only',
  failed: 'Failed',
  officialTitle: 'In Polish:',
  type_procedure: 'Procedure',
  type_chapter: 'Chapter',
  type_information: 'Information',
};
