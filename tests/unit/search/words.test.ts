import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Locale } from '../../../locales/registry.ts';
import { swapLayout } from '../../../site/search/keyboard-layout.ts';
import { contentWords } from '../../../site/search/stop-words.ts';
import { tokens } from '../../../site/search/tokens.ts';
import { wordKeys } from '../../../site/search/word-keys.ts';
import { anyText } from '../../helpers/any-text.ts';

test.each<[string, Locale, string[]]>([
  ['Gdzie złożyć e-wniosek o 800+?', 'pl', ['gdzie', 'złożyć', 'e-wniosek', 'o', '800+']],
  ['сім’я, об’єднання', 'uk', ['сім’я', 'об’єднання']],
  ['ما هو رقم PESEL؟', 'ar', ['ما', 'هو', 'رقم', 'pesel']],
  ['<b>karta</b> "pobytu"', 'pl', ['b', 'karta', 'b', 'pobytu']],
  ['za\u00ADmel\u200Bdować \u202Emeldunek\u202C', 'pl', ['zameldować', 'meldunek']],
  ['🙂 – … !', 'en', []],
])('The words of %s in %s are %j', (text, locale, words) => {
  expect(tokens(text, locale)).toEqual(words);
});

test.each<[Locale, string, string]>([
  ['pl', 'meldunku', 'meldunkiem'],
  ['pl', 'przedszkola', 'przedszkolem'],
  ['pl', 'kartami', 'karta'],
  ['pl', 'zezwolenia', 'zezwoleniem'],
  ['uk', 'прописки', 'прописку'],
  ['uk', 'посвідка', 'посвідки'],
  ['ru', 'разрешения', 'разрешению'],
  ['ru', 'свидетельство', 'свидетельства'],
  ['be', 'прапіска', 'прапіскі'],
  ['ar', 'البطاقة', 'بطاقة'],
  ['ar', 'بطاقات', 'بطاقة'],
  ['ar', 'بيسل', 'PESEL'],
  ['ar', 'بيسيل', 'pesel'],
  ['ar', 'پرزدشكوله', 'برزدشكوله'],
  ['ka', 'პესელი', 'PESEL'],
  ['ka', 'რეგისტრაცია', 'რეგისტრაციის'],
  ['ka', 'რეგისტრაციაში', 'რეგისტრაციას'],
  ['ka', 'ბარათი', 'ბარათებისთვის'],
  ['ka', 'ბავშვი', 'ბავშვებს'],
])('In %s, %s is found under the same key as %s', (locale, one, other) => {
  expect(wordKeys(one, locale)).toEqual(wordKeys(other, locale));
});

test('A compound is found whole and by its parts', () => {
  expect(wordKeys('id-карта', 'ru')).toEqual(['idkart', 'id', 'kart']);
  expect(wordKeys('e-doręczenia', 'pl')).toEqual(['edorecen', 'dorecen']);
});

test.each<[Locale, string, string[]]>([
  ['pl', 'gdzie moge sie zameldowac', ['zameldowac']],
  ['pl', 'gdzie mogę się zameldować', ['zameldować']],
  ['ka', 'სად არის პოლიკლინიკა', ['პოლიკლინიკა']],
  ['en', 'what is this', ['what', 'is', 'this']],
])('In %s, "%s" asks for %j', (locale, text, words) => {
  expect(contentWords(tokens(text, locale), locale)).toEqual(words);
});

test.each<[Locale, string, string]>([
  ['ru', 'gtctkm', 'песель'],
  ['ru', 'GTCTKM', 'песель'],
  ['ru', 'зуыуд', 'pesel'],
  ['uk', 'ghjgbcrf', 'прописка'],
  ['uk', "dj'", 'воє'],
  ['be', 'ghfgscrf', 'прапыска'],
  ['ka', 'qorwili', 'ქორწილი'],
  ['ka', 'baRi', 'ბაღი'],
  ['ar', 'fdsg', 'بيسل'],
  ['ar', ',gh]m', 'ولادة'],
  ['pl', 'gtctkm', 'gtctkm'],
])('In %s, the keys of %s give %s on the other layout', (locale, typed, meant) => {
  expect(swapLayout(typed, locale)).toBe(meant);
});

test('Any text has words, keys and a second layout', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom<Locale>('pl', 'uk', 'ar', 'ka'), (text, locale) => {
      const words = tokens(swapLayout(text, locale), locale);
      expect(words.flatMap((word) => wordKeys(word, locale))).not.toContain('');
    }),
  );
});
