import { expect, test } from 'vitest';
import { compare } from '../../../cms/exchange/three-way.ts';

const base = { file: 'a', cms: 'a' };

test.each([
  ['nothing changed', { base, file: 'a', cms: 'a' }, 'same'],
  ['the file changed', { base, file: 'b', cms: 'a' }, 'file-changed'],
  ['the CMS changed', { base, file: 'a', cms: 'b' }, 'cms-changed'],
  ['both changed', { base, file: 'b', cms: 'c' }, 'both-changed'],
  ['both made the same change', { base, file: 'b', cms: 'b' }, 'same'],
  ['only the file has it', { base: undefined, file: 'a', cms: undefined }, 'file-changed'],
  ['only the CMS has it', { base: undefined, file: undefined, cms: 'a' }, 'cms-changed'],
  ['both have it and never agreed', { base: undefined, file: 'a', cms: 'b' }, 'both-changed'],
  ['it was deleted in the CMS', { base, file: 'a', cms: undefined }, 'both-changed'],
  ['it was deleted in the files', { base, file: undefined, cms: 'a' }, 'both-changed'],
  [
    'a claimed approval was not taken over and nothing changed since',
    { base: { file: 'approved', cms: 'submitted' }, file: 'approved', cms: 'submitted' },
    'same',
  ],
] as const)('%s', (_, sides, result) => {
  expect(compare(sides)).toBe(result);
});
