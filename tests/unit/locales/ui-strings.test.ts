import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkUi, unusedKeys, type UiStrings } from '../../../locales/check-ui.ts';
import { localeCodes, sourceLocale } from '../../../locales/registry.ts';

const stringsOf = (locale: string) =>
  JSON.parse(readFileSync(`locales/ui/${locale}.json`, 'utf8')) as UiStrings;

test.each(localeCodes)(
  'the UI strings of %s are complete, with the plural forms and placeholders they need',
  (locale) => {
    expect(checkUi({ locale, strings: stringsOf(locale), source: stringsOf(sourceLocale) })).toEqual([]);
  },
);

test('every UI string is used', () => {
  const code = globSync('site/**/*.{ts,tsx,astro}')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  expect(unusedKeys(stringsOf(sourceLocale), code)).toEqual([]);
});

describe('the check of UI strings finds', () => {
  const source = {
    hello: 'Cześć, {{name}}',
    day_one: '{{count}} dzień',
    day_few: '{{count}} dni',
    day_many: '{{count}} dni',
    day_other: '{{count}} dnia',
  };
  const arabic = {
    hello: 'أهلا {{name}}',
    day_zero: '{{count}}',
    day_one: 'يوم',
    day_two: 'يومان',
    day_few: '{{count}}',
    day_many: '{{count}}',
    day_other: '{{count}}',
  };
  const english = { hello: 'Hello, {{name}}', day_one: '{{count}} day', day_other: '{{count}} days' };

  test('nothing in complete ones, even where one number needs no digits', () => {
    expect(checkUi({ locale: 'en', strings: english, source })).toEqual([]);
    expect(checkUi({ locale: 'ar', strings: arabic, source })).toEqual([]);
  });

  test.each<[string, string, UiStrings, string]>([
    ['a missing key', 'en', without(english, 'hello'), 'hello is missing'],
    ['a missing plural form', 'ar', without(arabic, 'day_two'), 'day_two is missing'],
    [
      'a plural form the language has not',
      'en',
      { ...english, day_few: '{{count}} days' },
      'day_few is unknown',
    ],
    ['an unknown key', 'en', { ...english, bye: 'Bye' }, 'bye is unknown'],
    ['a lost placeholder', 'en', { ...english, hello: 'Hello' }, 'hello lost {{name}}'],
    ['a lost number', 'en', { ...english, day_other: 'days' }, 'day_other lost {{count}}'],
    [
      'an invented placeholder',
      'en',
      { ...english, hello: 'Hello, {{name}} {{surname}}' },
      'hello has {{surname}}',
    ],
    ['an empty text', 'en', { ...english, hello: ' {{name}}'.trim().slice(0, 0) }, 'hello is empty'],
  ])('%s', (_, locale, strings, expected) => {
    const found = checkUi({ locale, strings, source }).map(({ key, message }) => `${key} ${message}`);
    expect(found.some((text) => text.startsWith(expected))).toBe(true);
  });

  test('keys that no code asks for', () => {
    expect(
      unusedKeys(
        { ...source, 'a.b': '', 'a.c': '', 'd.e': '' },
        "t('hello') t(`a.${x}`) t('day', { count })",
      ),
    ).toEqual(['d.e']);
  });
});

function without(strings: UiStrings, key: string): UiStrings {
  return Object.fromEntries(Object.entries(strings).filter(([name]) => name !== key));
}
