import { expect, test } from 'vitest';

import { buildKeys } from '../../../site/search/keys.ts';
import { createSearch } from '../../../site/search/search.ts';
import { type FixtureLocale, pagesIn } from './procedures.fixture.ts';
import { OFF_TOPIC, QUERIES } from './queries.fixture.ts';

test.each(QUERIES)('%s, %s: %s → %s', (locale, _difficulty, query, key) => {
  expect(firstHit(locale, query)).toBe(key);
});

test.each(OFF_TOPIC)('%s: %s has no result', (locale, query) => {
  expect(firstHit(locale, query)).toBe('nothing');
});

test('Every title of every language finds its own procedure first', () => {
  const locales: FixtureLocale[] = ['pl', 'en', 'uk', 'ru', 'be', 'ar', 'ka'];
  const titles = locales.flatMap((locale) =>
    pagesIn(locale).map(({ title, url }) => ({ locale, title, url })),
  );
  const astray = titles.filter(({ locale, title, url }) => !url.endsWith(`/${firstHit(locale, title)}/`));
  expect(astray).toEqual([]);
});

test('Every official Polish title finds its procedure first in every language', () => {
  const locales: FixtureLocale[] = ['en', 'uk', 'ru', 'be', 'ar', 'ka'];
  const pages = locales.flatMap((locale) => pagesIn(locale).map((page) => ({ locale, ...page })));
  const astray = pages.filter(
    ({ locale, officialTitle, url }) => !url.endsWith(`/${firstHit(locale, officialTitle ?? '')}/`),
  );
  expect(astray.map(({ locale, officialTitle }) => [locale, officialTitle])).toEqual([]);
});

function firstHit(locale: FixtureLocale, query: string): string {
  const { suggest } = createSearch({ keys: buildKeys(pagesIn(locale)), locale });
  return suggest(query)[0]?.url.split('/').at(-2) ?? 'nothing';
}
