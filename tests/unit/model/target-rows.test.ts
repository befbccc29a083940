import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newestRows, targetsOfRows, type TargetRow } from '../../../content/model/target-rows.ts';
import { publicTargets } from '../../../content/model/targets.ts';

describe('the rows of a unit', () => {
  test.each([
    ['a draft is shown to nobody', [draft('a')], undefined],
    ['a submitted text is shown', [draft('a'), submitted('a')], 'a'],
    ['a later draft does not replace it', [submitted('a'), draft('b')], 'a'],
    ['an approved text stays until the next is approved', [approved('a'), submitted('b')], 'a'],
    ['a returned text is not shown', [submitted('a'), returned('a')], undefined],
    [
      'a returned text gives way to what was approved before',
      [approved('a'), submitted('b'), returned('b')],
      'a',
    ],
    ['an approval can be taken back', [submitted('a'), approved('a'), returned('a')], undefined],
    [
      'an approval that is taken back leaves the one before it',
      [approved('a'), submitted('b'), approved('b'), returned('b')],
      'a',
    ],
    [
      'what is handed in again is shown again',
      [submitted('a'), returned('a'), draft('b'), submitted('b')],
      'b',
    ],
  ])('%s', (_, rows, shown) => {
    expect(publicTargets(targetsOfRows(numbered(rows))).get('u')?.target).toBe(shown);
  });

  test('say the same in whatever order they are read', () => {
    const rows = fc.array(fc.constantFrom(draft, submitted, approved, returned), { maxLength: 8 });
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (makers, order) => {
        const all = numbered(makers.map((make, index) => make(`text ${index}`)));
        const shuffled = all
          .map((row) => ({ row, place: Number(order.next().value) }))
          .sort((a, b) => a.place - b.place)
          .map(({ row }) => row);
        expect(targetsOfRows(shuffled)).toEqual(targetsOfRows(all));
        expect(newestRows(shuffled)).toEqual(newestRows(all));
      }),
    );
  });
});

function numbered(rows: readonly Omit<TargetRow, 'rev'>[]): TargetRow[] {
  return rows.map((row, index) => ({ ...row, rev: index + 1 }));
}

function row(target: string, state: TargetRow['state']): Omit<TargetRow, 'rev'> {
  return { unit: 'u', source: 'Tekst', target, by: 'human', state, slots: [] };
}

function draft(target: string) {
  return row(target, 'draft');
}

function submitted(target: string) {
  return row(target, 'submitted');
}

function approved(target: string) {
  const approval = { on: '2026-11-22', role: 'sworn-translator' as const };
  return { ...row(target, 'approved'), approval };
}

function returned(target: string) {
  return { ...draft(target), returned: true };
}
