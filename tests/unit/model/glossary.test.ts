import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termKey } from '../../../content/model/glossary.ts';
import { patternSchema } from '../../../content/model/schemas/glossary.ts';
import { createFinder } from '../../../content/model/term-finder.ts';
import { hasForm } from '../../../content/model/term-forms.ts';

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
    expect(find('İİ 🙂 PESEL')).toMatchObject([{ start: 6, end: 11 }]);
  });
  test('law: finds what one expression of all forms would, from left to right', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'B', 'Ż', '*'), minLength: 1, maxLength: 4 });
    const form = fc
      .array(
        word.filter((text) => /[^*]/.test(text)),
        { minLength: 1, maxLength: 3 },
      )
      .map((words) => words.join(' '));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'ż', ' ', '\u00a0', '’', '.', '7', '(') });
    fc.assert(
      fc.property(fc.array(form, { minLength: 1, maxLength: 5 }), text, (forms, words) => {
        const found = createFinder(forms.map((match) => ({ match: [match] })))(words);
        expect(found.map(({ start, end }) => words.slice(start, end))).toEqual(byOneExpression(forms, words));
      }),
      { numRuns: 400 },
    );
  });
});

test.each([
  ['kart* pobytu', true],
  ['*bra* *ka*r*ta*', false],
  ['*', false],
  ['kart*  pobytu', false],
])('a form that staff write: %s', (form, isOne) => {
  expect(patternSchema.safeParse(form).success).toBe(isOne);
});

function byOneExpression(forms: readonly string[], text: string): string[] {
  const letter = String.raw`[\p{L}\p{M}\p{N}]`;
  const patterns = [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replaceAll(' ', String.raw`\s+`).replaceAll('*', `${letter}*`));
  const any = new RegExp(`(?<!${letter})(?:${patterns.join('|')})(?!${letter})`, 'giu');
  return [...text.matchAll(any)].map(([words]) => words);
}

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
