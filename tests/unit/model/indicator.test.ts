import { describe, expect, test } from 'vitest';
import { computeCoverage } from '../../../content/model/coverage.ts';
import { monthsBefore } from '../../../content/model/evidence.ts';
import { makeSnapshot } from '../../../content/model/snapshot.ts';
import type { Entry } from '../../../content/model/collections.ts';
import type { Programme } from '../../../content/model/schemas/programme.ts';
import { aCity } from '../../helpers/a-city.ts';
import { aProcedure, aProgramme } from '../../helpers/content.ts';

const asOf = '2026-11-22';

describe('a procedure', () => {
  test.each<[string, Parameters<typeof aProcedure>[0], string | null]>([
    [
      'counts when verified this year and approved in one locale',
      { uk: 'approved', verifiedOn: '2026-03-01' },
      null,
    ],
    [
      'counts once however many locales are approved',
      { uk: 'approved', en: 'approved', ar: 'approved', verifiedOn: '2026-03-01' },
      null,
    ],
    ['counts on the last day of its verification', { uk: 'approved', verifiedOn: '2025-11-22' }, null],
    ['does not count the day after', { uk: 'approved', verifiedOn: '2025-11-21' }, 'verification-expired'],
    [
      'does not count when verified in the future',
      { uk: 'approved', verifiedOn: '2026-11-23' },
      'source-not-verified',
    ],
    [
      'does not count before its approval was given',
      { uk: 'approved', approvedOn: '2026-11-23', verifiedOn: '2026-03-01' },
      'no-approved-translation',
    ],
    ['does not count when not verified', { uk: 'approved' }, 'source-not-verified'],
    [
      'does not count when only submitted',
      { uk: 'submitted', verifiedOn: '2026-03-01' },
      'no-approved-translation',
    ],
    ['does not count in Polish alone', { verifiedOn: '2026-03-01' }, 'no-approved-translation'],
    ['says every reason', { uk: 'submitted' }, 'source-not-verified, no-approved-translation'],
  ])('%s', (_, wish, reason) => {
    const [row] = coverageOf([aProcedure(wish)]).procedures;
    expect(row).toMatchObject({ counted: reason === null, reason });
  });

  test('with one unit approved and the rest submitted does not count', () => {
    const procedure = aProcedure({ uk: 'submitted', verifiedOn: '2026-03-01' });
    const first = procedure.translations.uk?.targets[0];
    if (first)
      Object.assign(first, { state: 'approved', approval: { on: '2026-06-01', role: 'sworn-translator' } });
    expect(coverageOf([procedure]).indicator.counted).toBe(0);
  });

  test('does not count on a day on which one of its groups was not verified yet', () => {
    const procedure = aProcedure({ uk: 'approved', verifiedOn: '2026-01-01', approvedOn: '2026-01-02' });
    procedure.facts.groups.fees.verification = { on: '2026-06-01', role: 'editor' };
    const entries = [aCity(), procedure];
    const snapshot = makeSnapshot({ entries, programme: aProgramme() });
    const countedOn = (day: string) => computeCoverage(snapshot, { asOf: day }).indicator.counted;
    expect(['2026-03-01', '2026-06-01'].map(countedOn)).toEqual([0, 1]);
  });

  test('does not count while one facts group is unverified', () => {
    const procedure = aProcedure({ uk: 'approved', verifiedOn: '2026-03-01' });
    procedure.facts.groups.fees = { confidence: 'known', sources: [] };
    expect(coverageOf([procedure]).procedures[0]?.reason).toBe('source-not-verified');
  });

  test('that is a draft is not even listed', () => {
    const draft = aProcedure({
      key: 'b',
      uk: 'approved',
      verifiedOn: '2026-03-01',
      facts: { status: 'draft' },
    });
    expect(coverageOf([aProcedure({ key: 'a' }), draft]).procedures.map(({ key }) => key)).toEqual(['a']);
  });

  test('stops counting when its Polish text changes, and counts again when the change is taken back', () => {
    const procedure = aProcedure({ uk: 'approved', verifiedOn: '2026-03-01' });
    const edited = { ...procedure, texts: { ...procedure.texts, title: 'Legitymacja' } };
    expect([procedure, edited, procedure].map((entry) => coverageOf([entry]).indicator.counted)).toEqual([
      1, 0, 1,
    ]);
  });
});

describe('the parameters of the programme', () => {
  const approved = aProcedure({ uk: 'approved', verifiedOn: '2026-03-01' });
  test.each<[string, Partial<Programme['indicator']>, string | null]>([
    ['can ask for two locales', { minimumLocales: 2 }, 'too-few-approved-translations'],
    ['can leave a level out', { countedLevels: ['state'] }, 'level-not-counted'],
    ['can shorten the validity', { monthsOfValidity: 3 }, 'verification-expired'],
    ['can leave all as it is', {}, null],
  ])('%s', (_, indicator, reason) => {
    expect(coverageOf([approved], indicator).procedures[0]?.reason).toBe(reason);
  });
});

test('the report counts what is published, translated and approved, per locale and per number of locales', () => {
  const { indicator, byLocale } = coverageOf([
    aProcedure({ key: 'a', uk: 'approved', ar: 'submitted', verifiedOn: '2026-03-01' }),
    aProcedure({ key: 'b', uk: 'submitted' }),
    aProcedure({ key: 'c' }),
  ]);
  expect(indicator).toMatchObject({
    baseline: 11,
    baselineYear: 2023,
    target: 50,
    counted: 1,
    published: 3,
    withAnyTranslation: 2,
    translated: 2,
    approved: 1,
  });
  expect(indicator.byNumberOfLocales).toEqual([
    { atLeast: 1, translated: 2, approved: 1 },
    { atLeast: 2, translated: 1, approved: 0 },
    { atLeast: 3, translated: 0, approved: 0 },
  ]);
  expect(byLocale.uk.procedures).toEqual({ translated: 2, approved: 1 });
});

test.each([
  ['2026-11-22', 12, '2025-11-22'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2024-02-29', 12, '2023-02-28'],
  ['2026-01-15', 13, '2024-12-15'],
])('%s less %i months is %s', (day, months, expected) => {
  expect(monthsBefore(day, months)).toBe(expected);
});

function coverageOf(procedures: Entry<'procedures'>[], indicator: Partial<Programme['indicator']> = {}) {
  return computeCoverage(
    makeSnapshot({ entries: [aCity(), ...procedures], programme: aProgramme(indicator) }),
    { asOf },
  );
}
