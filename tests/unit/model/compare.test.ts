import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareCounts, type Why } from '../../../content/model/compare.ts';
import { makeSnapshot, type Snapshot } from '../../../content/model/snapshot.ts';
import type { Entry } from '../../../content/model/collections.ts';
import type { Programme } from '../../../content/model/schemas/programme.ts';
import { aCity } from '../../helpers/a-city.ts';
import { aProcedure, aProgramme } from '../../helpers/content.ts';

const day = '2026-11-22';
const counted = aProcedure({ key: 'a', uk: 'approved', verifiedOn: '2026-03-01' });
/** There for the page that a snapshot needs. */
const other = aProcedure({ key: 'other', texts: { title: 'Inna' } });

function snapshot(
  procedures: readonly Entry<'procedures'>[],
  rule: Partial<Programme['indicator']> = {},
): Snapshot {
  return makeSnapshot({ entries: [aCity(), other, ...procedures], programme: aProgramme(rule) });
}

function changed(
  before: readonly Entry<'procedures'>[],
  after: readonly Entry<'procedures'>[],
  { rule = {}, until = day }: { rule?: Partial<Programme['indicator']>; until?: string } = {},
) {
  return compareCounts(
    { snapshot: snapshot(before), asOf: day },
    { snapshot: snapshot(after, rule), asOf: until },
  );
}

const unverified = aProcedure({ key: 'a', uk: 'approved' });
const unapproved = aProcedure({ key: 'a', uk: 'submitted', verifiedOn: '2026-03-01' });
const expired = aProcedure({ key: 'a', uk: 'approved', verifiedOn: '2025-03-01' });
/** The same after an editor changed a step; the translation of it is outdated, and so is its verification. */
const rewritten: Entry<'procedures'> = {
  ...counted,
  texts: { ...counted.texts, steps: ['Krok po zmianie.', ...counted.texts.steps.slice(1)] },
};
const { steps, ...verifiedGroups } = counted.facts.groups;
const rewrittenUnverified: Entry<'procedures'> = {
  ...rewritten,
  facts: { ...counted.facts, groups: { ...verifiedGroups, steps: { ...steps, verification: undefined } } },
};
const elsewhere: Entry<'procedures'> = { ...counted, facts: { ...counted.facts, level: 'state' } };

describe('what was added', () => {
  test.each<[string, Entry<'procedures'>[], Why[]]>([
    ['newly published', [], [{ kind: 'published' }]],
    ['verified', [unverified], [{ kind: 'verified', on: '2026-03-01', role: 'editor' }]],
    ['verified again', [expired], [{ kind: 'verified-again', on: '2026-03-01', role: 'editor' }]],
    ['approved', [unapproved], [{ kind: 'translation-approved', locales: ['uk'] }]],
  ])('says why: %s', (_, before, why) => {
    const { added, lost } = changed(before, [counted]);
    expect(added).toEqual([{ key: 'a', title: 'Karta biblioteczna', why }]);
    expect(lost).toEqual([]);
  });
});

describe('what was lost', () => {
  test.each<[string, Entry<'procedures'>[], Why[]]>([
    ['unpublished', [], [{ kind: 'unpublished' }]],
    ['its source changed', [rewritten], [{ kind: 'source-changed', locales: ['uk'] }]],
    [
      'its facts changed, and the verification no longer fits',
      [rewrittenUnverified],
      [
        { kind: 'facts-changed', groups: ['steps'] },
        { kind: 'source-changed', locales: ['uk'] },
      ],
    ],
    ['the approval taken back', [unapproved], [{ kind: 'approval-withdrawn', locales: ['uk'] }]],
  ])('says why: %s', (_, after, why) => {
    const { added, lost } = changed([counted], after);
    expect(added).toEqual([]);
    expect(lost).toEqual([{ key: 'a', title: 'Karta biblioteczna', why }]);
  });

  test('says that a verification expired, where only time went by', () => {
    expect(changed([counted], [counted], { until: '2027-03-02' }).lost).toMatchObject([
      { why: [{ kind: 'verification-expired', on: '2026-03-01', months: 12 }] },
    ]);
  });

  test('says that the rule changed, where nothing else did, and which parameter', () => {
    const { lost, rule } = changed([counted], [counted], { rule: { minimumLocales: 2 } });
    expect(lost).toMatchObject([{ why: [{ kind: 'rule-changed', parameters: ['minimumLocales'] }] }]);
    expect(rule).toEqual([{ parameter: 'minimumLocales', from: '1', to: '2' }]);
    const shorter = changed([counted], [counted], { rule: { monthsOfValidity: 6 } });
    expect(shorter.lost).toMatchObject([{ why: [{ kind: 'rule-changed' }] }]);
  });

  test('says that another level decides it now', () => {
    const onlyCity = { countedLevels: ['city' as const] };
    const comparison = compareCounts(
      { snapshot: snapshot([counted], onlyCity), asOf: day },
      { snapshot: snapshot([elsewhere], onlyCity), asOf: day },
    );
    expect(comparison.lost).toMatchObject([{ why: [{ kind: 'level-changed', from: 'city', to: 'state' }] }]);
  });
});

describe('any two snapshots', () => {
  const versions = [counted, unverified, unapproved, expired, rewritten, rewrittenUnverified, elsewhere];
  const anyProcedures = fc
    .array(fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), version: fc.constantFrom(...versions) }), {
      maxLength: 4,
    })
    .map((wishes) => [
      ...new Map(wishes.map(({ key, version }) => [key, rekeyed(version, key)] as const)).values(),
    ]);
  const anyJudged = fc
    .record({
      procedures: anyProcedures,
      rule: fc.record({
        monthsOfValidity: fc.constantFrom(6, 12, 24),
        minimumLocales: fc.constantFrom(1, 2),
        countedLevels: fc.constantFrom(['city' as const], ['city' as const, 'state' as const]),
      }),
      asOf: fc.constantFrom('2025-06-01', day, '2027-03-02', '2028-01-01'),
    })
    .map(({ procedures, rule, asOf }) => ({
      snapshot: snapshot(procedures, { ...rule, countedLevels: [...rule.countedLevels] }),
      asOf,
    }));

  test('compared with themselves differ in nothing', () => {
    fc.assert(
      fc.property(anyJudged, (one) => {
        expect(compareCounts(one, one)).toMatchObject({ added: [], lost: [], rule: [] });
      }),
    );
  });

  test('differ in their counts by what was added and lost, and everything of it is explained', () => {
    fc.assert(
      fc.property(anyJudged, anyJudged, (one, two) => {
        const { before, after, added, lost } = compareCounts(one, two);
        expect(added.length - lost.length).toBe(after.counted - before.counted);
        for (const { why } of [...added, ...lost]) expect(why.length).toBeGreaterThan(0);
      }),
    );
  });

  test('the other way round have lost what was added', () => {
    fc.assert(
      fc.property(anyJudged, anyJudged, (one, two) => {
        const [there, back] = [compareCounts(one, two), compareCounts(two, one)];
        expect(back.lost.map(({ key }) => key)).toEqual(there.added.map(({ key }) => key));
      }),
    );
  });
});

function rekeyed(entry: Entry<'procedures'>, key: string): Entry<'procedures'> {
  return { ...entry, key, facts: { ...entry.facts, key, slug: key } };
}
