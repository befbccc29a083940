import { describe, expect, test } from 'vitest';
import { PortalError } from '../../../content/model/portal-error.ts';
import { makeSnapshot, parseSnapshot, serializeSnapshot } from '../../../content/model/snapshot.ts';
import type { Entry } from '../../../content/model/collections.ts';
import { aCity } from '../../helpers/a-city.ts';
import { aProcedure, aProgramme, aTranslation } from '../../helpers/content.ts';

describe('what never leaves the house', () => {
  test('a draft target, a draft entry, an open question and an unknown field are in no snapshot', () => {
    const procedure = aProcedure({ uk: 'approved', facts: { toVerify: ['SECRET question'] } });
    procedure.translations.ar = aTranslation(procedure, { locale: 'ar', state: 'draft' });
    for (const target of procedure.translations.ar.targets) target.target = 'SECRET draft';
    const hidden = aProcedure({
      key: 'hidden',
      texts: { title: 'SECRET entry' },
      facts: { status: 'draft' },
    });
    expect(serializeSnapshot(snapshotOf([procedure, hidden]))).not.toContain('SECRET');
  });

  test('a field that no schema allows stops the snapshot instead of slipping through', () => {
    const procedure = aProcedure({ uk: 'approved' });
    Object.assign(procedure.translations.uk?.targets[0] ?? {}, { author: 'SECRET name' });
    expect(() => snapshotOf([procedure])).toThrow(/author/);
  });
});

test('the same content makes the same bytes, in whatever order it came', () => {
  const entries = [
    aProcedure({ key: 'b', uk: 'submitted' }),
    aProcedure({ key: 'a', ar: 'approved', uk: 'submitted' }),
  ];
  expect(serializeSnapshot(snapshotOf([...entries].reverse()))).toBe(serializeSnapshot(snapshotOf(entries)));
});

test('a snapshot is as of its newest change: an update, a verification or an approval', () => {
  expect(snapshotOf([aProcedure()]).asOf).toBe('2026-01-01');
  expect(snapshotOf([aProcedure({ verifiedOn: '2026-02-02' })]).asOf).toBe('2026-02-02');
  expect(snapshotOf([aProcedure({ uk: 'approved' })]).asOf).toBe('2026-06-01');
});

test('a written snapshot reads back the same', () => {
  const snapshot = snapshotOf([aProcedure({ uk: 'approved', ar: 'submitted' })]);
  expect(parseSnapshot(JSON.parse(serializeSnapshot(snapshot)))).toEqual(snapshot);
});

describe('a snapshot that cannot be read says what to do', () => {
  const good = JSON.parse(serializeSnapshot(snapshotOf([aProcedure()]))) as Record<string, unknown>;
  test.each<[string, unknown, RegExp]>([
    ['of a later format', { ...good, formatVersion: 2 }, /format version 2; this portal reads version 1/],
    ['that is no object', null, /format version undefined/],
    ['with a field too many', { ...good, comments: [] }, /comments/],
    ['without a page', { ...good, procedures: [] }, /no page in it/],
  ])('%s', (_, json, message) => {
    expect(() => parseSnapshot(json)).toThrow(message);
    expect(() => parseSnapshot(json)).toThrow(PortalError);
  });
});

function snapshotOf(entries: Entry[]) {
  return makeSnapshot({ entries: [aCity(), ...entries], programme: aProgramme() });
}
