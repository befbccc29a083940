import { expect, test } from 'vitest';
import { checkContent } from '../../../content/model/checks/check-content.ts';
import { measureText, syllablesIn } from '../../../content/model/plain-language.ts';
import { aProcedure } from '../../helpers/content.ts';

test.each([
  ['dom', 1],
  ['wniosek', 2],
  ['niebieska', 3],
  ['obywatelstwo', 5],
  ['ul', 1],
])('syllables of %s: %i', (word, count) => {
  expect(syllablesIn(word)).toBe(count);
});

test('sentences end at points, not at abbreviations', () => {
  const { sentences, words, meanSentence } = measureText(
    'Wniosek złóż do 27 kwietnia 2026 r. Przyjdź na ul. Wielicką. Weź paszport!',
  );
  expect([sentences, words, meanSentence]).toEqual([2, 13, 6.5]);
});

test('the fog index grows with long sentences and long words', () => {
  const easy = measureText('Idź do urzędu. Weź paszport.').fog;
  const hard = measureText(
    'Postępowanie administracyjne umarza się w przypadku niedopełnienia obowiązków informacyjnych przez wnioskodawcę.',
  ).fog;
  expect(easy).toBeLessThan(4);
  expect(hard).toBeGreaterThan(15);
  expect(measureText('').fog).toBe(0);
});

test('the check names the sentence that is too long', () => {
  const text = `${'słowo '.repeat(26).trim()}.`;
  const problems = checkContent({ entries: [aProcedure({ texts: { summary: text } })], files: new Map() });
  expect(problems.filter(({ kind }) => kind === 'long-sentence')).toMatchObject([
    { severity: 'editorial', message: expect.stringMatching(/^26 words: “słowo/) as string },
  ]);
});
