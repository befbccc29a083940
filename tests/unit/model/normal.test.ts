import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normal, unitId } from '../../../content/model/normal.ts';

test.each([
  ['a non-breaking space', 'w domu', 'w\u00a0domu'],
  ['a line break', 'w domu', 'w\n  domu'],
  ['spaces at the ends', 'w domu', '  w domu\n'],
  ['a soft hyphen', 'zezwolenie', 'zezwo\u00adlenie'],
  ['a zero-width space', 'zezwolenie', 'zezwo\u200blenie'],
  ['other quotes', '"tak"', '„tak”'],
  ['other apostrophes', "m'yaso", 'm’yaso'],
  ['another dash', 'od 1 - do 2', 'od 1 – do 2'],
  ['decomposed letters', 'Krak\u00f3w', 'Krako\u0301w'],
])('%s does not change a unit', (_, one, other) => {
  expect(unitId('step', other)).toBe(unitId('step', one));
});

test.each([
  ['a digit', 'w 30 dni', 'w 31 dni'],
  ['a diacritic', 'sad', 'sąd'],
  ['a capital', 'policja', 'Policja'],
  ['a full stop', 'Weź paszport', 'Weź paszport.'],
  ['a negation', 'musisz', 'nie musisz'],
])('%s changes a unit', (_, one, other) => {
  expect(unitId('step', other)).not.toBe(unitId('step', one));
});

test('the same words of another kind are another unit', () => {
  expect(unitId('step', 'Paszport')).not.toBe(unitId('document', 'Paszport'));
});

test('an id is 16 hex digits and the same everywhere', () => {
  expect(unitId('title', 'Nadanie numeru PESEL')).toMatchInlineSnapshot(`"30c53c0c2d47d2c6"`);
});

test('law: the normal form of a normal form is itself, for any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => normal(normal(text)) === normal(text)));
});

test('law: two texts are one unit exactly when their normal forms are equal', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'ą', 'a\u0328', ' ', '\u00a0', '–', '-', '„', '"', '\u00ad', '😀'),
  });
  fc.assert(
    fc.property(
      text,
      text,
      (a, b) => (unitId('text', a) === unitId('text', b)) === (normal(a) === normal(b)),
    ),
  );
});
