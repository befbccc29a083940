import { describe, expect, test } from 'vitest';
import { addMissing } from '../../../content/model/add-missing.ts';
import { translationMemory } from '../../../content/model/memory.ts';
import { unitId } from '../../../content/model/normal.ts';
import type { Entry } from '../../../content/model/collections.ts';
import { aProcedure } from '../../helpers/content.ts';

const title = unitId('title', 'Karta biblioteczna');

describe('adding to a translation', () => {
  test('takes what was given as submitted, and names what is still missing', () => {
    const { translation, added, missing } = add(aProcedure(), { [title]: 'Читацький квиток' });
    expect(translation.targets).toMatchObject([
      { unit: title, target: 'Читацький квиток', by: 'human', state: 'submitted' },
    ]);
    expect(added.given).toBe(1);
    expect(missing).toHaveLength(9);
  });

  test('fills from the memory what another entry has, marked as memory', () => {
    const other = aProcedure({ key: 'other', uk: 'approved' });
    const { translation, added, missing } = add(aProcedure(), {}, [other]);
    expect(missing).toEqual([]);
    expect(added.fromMemory).toBe(10);
    expect(new Set(translation.targets.map(({ by, state }) => `${by} ${state}`))).toEqual(
      new Set(['memory submitted']),
    );
  });

  test('does not make a machine’s text a person’s by remembering it', () => {
    const other = aProcedure({ key: 'other', uk: 'submitted' });
    for (const target of other.translations.uk?.targets ?? []) target.by = 'machine';
    const { translation, added } = add(aProcedure(), {}, [other]);
    expect(new Set(translation.targets.map(({ by }) => by))).toEqual(new Set(['machine']));
    expect(added.fromMemory).toBe(10);
  });

  test('replaces a submitted text', () => {
    expect(textOf(add(aProcedure({ uk: 'submitted' }), { [title]: 'Новий' }).translation)).toBe('Новий');
  });

  test('never replaces an approved one, and says so', () => {
    const { translation, added } = add(aProcedure({ uk: 'approved' }), { [title]: 'Новий' });
    expect(textOf(translation)).toBe('uk: Karta biblioteczna');
    expect(added).toEqual({ given: 0, fromMemory: 0, keptApproved: 1 });
  });

  test('twice is the same as once', () => {
    const procedure = aProcedure();
    const once = add(procedure, { [title]: 'Новий' }).translation;
    expect(add({ ...procedure, translations: { uk: once } }, { [title]: 'Новий' }).translation).toEqual(once);
  });
});

function add(entry: Entry<'procedures'>, texts: Record<string, string>, others: Entry[] = []) {
  return addMissing({
    entry,
    locale: 'uk',
    given: { texts: new Map(Object.entries(texts)), by: 'human' },
    memory: translationMemory(others, 'uk'),
  });
}

function textOf({ targets }: ReturnType<typeof add>['translation']): string | undefined {
  return targets.find(({ unit }) => unit === title)?.target;
}
