import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedText, parseExcerpt } from '../../../site/search/excerpt.ts';

test('Marked words are told apart from the text around them', () => {
  expect(parseExcerpt('Wymiana <mark>karty</mark> <mark>pobytu.</mark> Opłata')).toEqual([
    { text: 'Wymiana ', marked: false },
    { text: 'karty', marked: true },
    { text: ' ', marked: false },
    { text: 'pobytu.', marked: true },
    { text: ' Opłata', marked: false },
  ]);
});

test('Markup that the page shows as text stays text', () => {
  expect(parseExcerpt('&lt;mark&gt;a&lt;/mark&gt; <img src=x onerror=alert(1)>')).toEqual([
    { text: '<mark>a</mark> <img src=x onerror=alert(1)>', marked: false },
  ]);
});

test.each([
  ['a &amp; b', 'a & b'],
  ['&quot;5 &lt; 6&quot;', '"5 < 6"'],
  ['&#39;&#x27;', "''"],
  ['&amp;lt;', '&lt;'],
  ['&unknown; &#99999999; &', '&unknown; &#99999999; &'],
  ['&#1114112;', '&#1114112;'],
])('%s reads %s', (html, text) => {
  expect(parseExcerpt(html)).toEqual([{ text, marked: false }]);
});

test('The marked words can be had alone', () => {
  expect(markedText(parseExcerpt('a <mark>karta</mark> b <mark>pobytu</mark>'))).toBe('karta pobytu');
});

test('Any text can be parsed and loses nothing but its marks', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('<mark>', '</mark>', 'karta', ' ', '<b>', 'ї')), (pieces) => {
      const text = parseExcerpt(pieces.join('')).map((part) => part.text);
      expect(text.join('')).toBe(pieces.filter((piece) => !piece.includes('mark')).join(''));
    }),
  );
});
