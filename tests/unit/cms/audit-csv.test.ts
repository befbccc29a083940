import { expect, test } from 'vitest';
import { cell } from '../../../cms/audit/as-csv.ts';

test.each([
  ['plain', 'plain'],
  [null, ''],
  [undefined, ''],
  ['a,b', '"a,b"'],
  ['say "yes"', '"say ""yes"""'],
  ['two\nlines', '"two\nlines"'],
  ['=1+1', '"\'=1+1"'],
  ['+48 12', '"\'+48 12"'],
  ['-1', '"\'-1"'],
  ['@SUM(A1)', '"\'@SUM(A1)"'],
  ['\t=1', '"\'\t=1"'],
  ['  =1', '"\'  =1"'],
  ['|calc', '"\'|calc"'],
  [{ a: 1 }, '"{""a"":1}"'],
  [new Date('2026-11-22T10:00:00Z'), '2026-11-22T10:00:00.000Z'],
])('%j is the cell %s', (value, expected) => {
  expect(cell(value)).toBe(expected);
});
