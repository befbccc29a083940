import { expect, test } from 'vitest';
import { buildKeys, pageName, parseKeys, type SearchPage } from '../../../site/search/keys.ts';

test('A row has what the first answer needs', () => {
  expect(buildKeys([aPage({ aliases: ['ПЕСЕЛЬ'], sourceAliases: ['numer ewidencyjny'] })])).toEqual([
    [
      '/uk/procedures/pesel-number/',
      'Номер для іноземця',
      'procedure',
      1,
      'ПЕСЕЛЬ; numer ewidencyjny',
      'Nadanie numeru PESEL',
      'Коротко.',
      '',
      '',
    ],
  ]);
});

test('Search words that say nothing new are left out', () => {
  const [row] = buildKeys([
    aPage({ aliases: ['Песель', ' ', 'номер для іноземця'], sourceAliases: ['PESEL', 'pesel'] }),
  ]);
  expect(row?.[4]).toBe('Песель');
});

test('The words of other languages come as keys, each once, without what is the page’s own', () => {
  const [row] = buildKeys([
    aPage({
      aliases: ['прописка'],
      elsewhere: ['Прописка', 'registration', 'help for the registration', 'NIE'],
    }),
  ]);
  expect(row?.[8]).toBe('help registration');
});

test('In Polish the official title is not repeated', () => {
  const [row] = buildKeys([aPage({ title: 'Nadanie numeru PESEL' })]);
  expect(row?.[5]).toBe('');
});

test('A procedure weighs more than a chapter, and a given weight counts', () => {
  const rows = buildKeys([
    aPage({}),
    aPage({ type: 'chapter' }),
    aPage({ type: 'information', weight: 0.3 }),
  ]);
  expect(rows.map((row) => row[3])).toEqual([1, 0.9, 0.3]);
});

test('A long summary ends at a word', () => {
  const [row] = buildKeys([aPage({ summary: 'słowo '.repeat(40) })]);
  expect(row?.[6]).toMatch(/^(?:słowo )+słowo…$/u);
  expect(row?.[6].length).toBeLessThanOrEqual(141);
});

test('Rows survive the way through a file; anything else is left out', () => {
  const rows = buildKeys([aPage({})]);
  expect(parseKeys(JSON.parse(JSON.stringify([...rows, null, ['/x'], {}])))).toEqual(rows);
  expect(parseKeys({ error: 'not found' })).toEqual([]);
});

test.each([
  ['/uk/procedures/pesel/', 'uk/procedures/pesel'],
  ['/portal/uk/procedures/pesel/', 'uk/procedures/pesel'],
  ['/portal/uk/procedures/pesel/index.html', 'uk/procedures/pesel'],
  ['/uk/procedures/pesel.html', 'uk/procedures/pesel'],
  ['https://example.org/uk/procedures/pesel?q=1#steps', 'uk/procedures/pesel'],
  ['/elsewhere/', 'elsewhere'],
  ['', ''],
])('%s is the page %s', (url, name) => {
  expect(pageName(url, 'uk')).toBe(name);
});

function aPage(change: Partial<SearchPage>): SearchPage {
  return {
    url: '/uk/procedures/pesel-number/',
    title: 'Номер для іноземця',
    officialTitle: 'Nadanie numeru PESEL',
    aliases: [],
    sourceAliases: [],
    type: 'procedure',
    summary: 'Коротко.',
    ...change,
  };
}
