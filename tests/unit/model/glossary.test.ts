import { describe, expect, test } from 'vitest';
import { createFinder, hasForm, termKey } from '../../../content/model/glossary.ts';

describe('finding terms', () => {
  const find = createFinder([
    { term: 'Niebieska Karta', match: ['Niebiesk* Kart*'] },
    { term: 'Niebieska Karta UE', match: ['Niebiesk* Kart* UE'] },
    { term: 'PESEL', match: ['PESEL*'] },
    { term: '800+', match: ['800+'] },
  ]);
  const terms = (text: string) => find(text).map(({ term }) => term.term);

  test('finds every form, wherever it stands and however it is written', () => {
    expect(terms('Niebieskiej Karty nie trzeba. Podaj pesel.')).toEqual(['Niebieska Karta', 'PESEL']);
    expect(terms('o 800+ i o Niebieską\u00a0Kartę')).toEqual(['800+', 'Niebieska Karta']);
  });
  test('takes the longest: a term inside another is not meant', () => {
    expect(terms('Masz Niebieską Kartę UE?')).toEqual(['Niebieska Karta UE']);
  });
  test('finds whole words only', () => {
    expect(terms('APESEL i x800+y')).toEqual([]);
  });
  test('says where it stands', () => {
    const [found] = find('Numer PESEL.');
    expect(found).toMatchObject({ start: 6, end: 11 });
  });
});

test.each([
  ['у картці перебування', ['карт* перебуван*'], true],
  ['لبطاقة الإقامة', ['*بطاق* *إقام*'], true],
  ['ბინადრობის ბარათით', ['ბინადრობის ბარათ*'], true],
  ['картопля', ['карт* перебуван*'], false],
])('the forms of a language: %s', (text, forms, is) => {
  expect(hasForm(text, forms)).toBe(is);
});

test.each([
  ['Straż Graniczna', 'straz-graniczna'],
  ['800+', '800-plus'],
  ['najem okazjonalny', 'najem-okazjonalny'],
  ['Diia.pl', 'diia-pl'],
])('the place of %s on the page', (term, key) => {
  expect(termKey(term)).toBe(key);
});
