import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../locales/registry.ts';
import type { Pagefind } from '../../../site/search/full-text.ts';
import { buildKeys } from '../../../site/search/keys.ts';
import { createSearch } from '../../../site/search/search.ts';
import { fakePagefind } from './pagefind.fake.ts';
import { type FixtureLocale, pagesIn } from './procedures.fixture.ts';
import { anyText } from '../../helpers/any-text.ts';

const PESEL_UK = '/uk/procedures/pesel-number/';

describe('With Pagefind', () => {
  test('a title found in both ways is one result, with the passage that Pagefind marked', async () => {
    const pagefind = fakePagefind({ url: `/base${PESEL_UK}index.html`, excerpt: 'Ваш <mark>PESEL</mark>' });
    const { results, scope } = await searchIn('uk', pagefind).search('pesel');
    expect(scope).toBe('full-text');
    expect(results).toEqual([
      {
        url: PESEL_UK,
        title: 'Присвоєння номера PESEL іноземцю',
        officialTitle: 'Nadanie numeru PESEL cudzoziemcowi',
        type: 'procedure',
        excerpt: [
          { text: 'Ваш ', marked: false },
          { text: 'PESEL', marked: true },
        ],
      },
    ]);
  });

  test('a page that only mentions the word comes after the title', async () => {
    const gp = { url: '/pl/procedures/gp-choice/', excerpt: 'Podaj <mark>PESEL</mark>' };
    const { results } = await searchIn('pl', fakePagefind(gp)).search('pesel');
    expect(results.map(({ url }) => url)).toEqual(['/pl/procedures/pesel-number/', gp.url]);
  });

  test('a page without search words of its own is found by its text', async () => {
    const page = {
      url: '/pl/information/parking/',
      excerpt: '<mark>Parkowanie</mark> w mieście',
      meta: { title: 'Parkowanie' },
      filters: { type: ['chapter'] },
    };
    const { results } = await searchIn('pl', fakePagefind(page)).search('parkowania');
    expect(results).toMatchObject([{ url: page.url, title: 'Parkowanie', type: 'chapter' }]);
  });

  test('its guesses from two common letters are left out', async () => {
    const guess = { url: PESEL_UK, excerpt: 'Номер <mark>по</mark>даний', meta: { title: 'Номер' } };
    const { results } = await searchIn('uk', fakePagefind(guess)).search('погода');
    expect(results).toEqual([]);
  });

  test.each(['zzzz', 'zamek'])('a word of one letter does not answer to %s', async (query) => {
    const guess = { url: PESEL_UK, excerpt: 'Ślub <mark>z</mark> cudzoziemcem', meta: { title: 'Ślub' } };
    const { results } = await searchIn('pl', fakePagefind(guess)).search(query);
    expect(results).toEqual([]);
  });

  test('it is asked once, for the words that carry meaning', async () => {
    const pagefind = fakePagefind({ url: PESEL_UK, excerpt: '<mark>PESEL</mark>' });
    await searchIn('uk', pagefind).search('Де отримати "PESEL"?');
    expect(pagefind.asked).toEqual(['отримати pesel']);
  });

  test('it is asked again in the other keyboard layout when nothing was found', async () => {
    const pagefind = fakePagefind();
    await searchIn('ru', pagefind).search('gfhrjdrf');
    expect(pagefind.asked).toEqual(['gfhrjdrf', 'парковка']);
  });
});

describe('Without Pagefind', () => {
  const broken: [string, Pagefind | undefined][] = [
    ['is missing', undefined],
    ['rejects', { search: () => Promise.reject(new Error('offline')) }],
    [
      'throws',
      {
        search: () => {
          throw new Error('blocked');
        },
      },
    ],
    [
      'answers nonsense',
      {
        search: () => Promise.resolve({ results: [{ score: 1, data: () => Promise.resolve({} as never) }] }),
      },
    ],
  ];
  test.each(broken)('that %s, the titles answer and say so', async (_what, pagefind) => {
    const { results, scope } = await searchIn('uk', pagefind).search('песель');
    expect(results[0]?.url).toBe(PESEL_UK);
    expect(scope).toBe('titles');
  });

  test('one fragment that cannot be loaded is one result less', async () => {
    const good = await fakePagefind({ url: PESEL_UK, excerpt: '<mark>PESEL</mark>' }).search('');
    const bad = { score: 99, data: () => Promise.reject(new Error('404')) };
    const pagefind = { search: () => Promise.resolve({ results: [bad, ...(good?.results ?? [])] }) };
    const { results, scope } = await searchIn('uk', pagefind).search('pesel');
    expect(scope).toBe('full-text');
    expect(results[0]?.excerpt).toEqual([{ text: 'PESEL', marked: true }]);
  });
});

test('A title that is not translated says so', () => {
  const [page] = pagesIn('pl').slice(0, 1);
  const keys = buildKeys(page === undefined ? [] : [{ ...page, url: PESEL_UK, titleLocale: 'pl' }]);
  expect(createSearch({ keys, locale: 'uk' }).suggest('pesel')[0]?.titleLocale).toBe('pl');
});

describe('Never throws', () => {
  const nasty = [
    '',
    ' ',
    '\0',
    '\ud800',
    'a\udc00',
    '\u202E\u2066',
    '🙂👩‍👩‍👧',
    '<script>alert(1)</script>',
    '" OR 1=1 --',
    '((((',
    '.*+?^${}()|[]\\',
    '__proto__',
    'constructor',
    'toString hasOwnProperty',
    '-',
    '’’’',
    'ـــ',
    'َ',
    '+++',
    'a-'.repeat(500),
    'ж'.repeat(100_000),
    'pesel '.repeat(20_000),
  ];
  const searches = (['pl', 'uk', 'ar', 'ka'] as const).map((locale) =>
    searchIn(locale, fakePagefind({ excerpt: '<mark>x</mark>' })),
  );

  test.each(nasty.map((query) => [query.slice(0, 30), query]))('on %j', async (_start, query) => {
    for (const { suggest, search } of searches) {
      expect(suggest(query)).toBeInstanceOf(Array);
      expect((await search(query)).results).toBeInstanceOf(Array);
    }
  });

  test('on anything else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...searches), anyText, async ({ suggest, search }, query) => {
        expect(suggest(query).length).toBeLessThanOrEqual(20);
        expect((await search(query)).results.length).toBeLessThanOrEqual(20);
      }),
    );
  });

  test('without any page or with a page twice', async () => {
    expect(createSearch({ keys: [], locale: 'en' }).suggest('pesel')).toEqual([]);
    const keys = buildKeys([...pagesIn('en'), ...pagesIn('en')]);
    const { results } = await createSearch({ keys, locale: 'en' }).search('pesel');
    expect(results.filter(({ url }) => url.includes('pesel'))).toHaveLength(1);
  });
});

function searchIn(locale: FixtureLocale & Locale, pagefind: Pagefind | undefined) {
  return createSearch({ pagefind, keys: buildKeys(pagesIn(locale)), locale });
}
