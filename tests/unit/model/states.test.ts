import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../content/model/collections.ts';
import type { ProcedureTexts } from '../../../content/model/schemas/procedure-texts.ts';
import { countStates, entryState, unitStates } from '../../../content/model/states.ts';
import { extractUnits } from '../../../content/model/units.ts';
import { aProcedure } from '../../helpers/content.ts';

describe('a translation of an unchanged source', () => {
  test.each([
    ['approved', 'approved'],
    ['submitted', 'translated'],
    ['draft', 'missing'],
  ] as const)('that is %s makes the entry %s', (state, expected) => {
    const { counts } = statesOf(aProcedure({ uk: state }));
    expect(entryState(counts)).toBe(expected);
  });

  test('whose newest target is a draft still shows the approved one', () => {
    const procedure = aProcedure({ uk: 'approved' });
    const targets = procedure.translations.uk?.targets ?? [];
    const first = targets[0];
    if (!first) throw new Error('the procedure has targets');
    const { approval: _, ...pair } = first;
    targets.push({ ...pair, target: 'чернетка', state: 'draft' });
    const state = statesOf(procedure).states.get(first.unit);
    expect(state).toMatchObject({ state: 'approved', target: { target: 'uk: Karta biblioteczna' } });
  });
});

describe('after an edit of the source', () => {
  test.each<[string, (texts: ProcedureTexts) => Partial<ProcedureTexts>, string]>([
    [
      'a reworded step is outdated',
      ({ steps }) => ({ steps: ['Coś zupełnie innego!', ...steps.slice(1)] }),
      '1 outdated, 0 missing',
    ],
    ['a reworded title is outdated', () => ({ title: 'Legitymacja' }), '1 outdated, 0 missing'],
    [
      'two reworded neighbours are both outdated',
      ({ steps }) => ({ steps: ['Alfa.', 'Beta.', ...steps.slice(2)] }),
      '2 outdated, 0 missing',
    ],
    [
      'a whole reworded list is outdated',
      () => ({ steps: ['Alfa.', 'Beta.', 'Gamma.'] }),
      '3 outdated, 0 missing',
    ],
    [
      'an added step is missing',
      ({ steps }) => ({ steps: [...steps, 'Nowy krok na końcu.'] }),
      '0 outdated, 1 missing',
    ],
    [
      'a step added in the middle is missing',
      ({ steps }) => ({ steps: [...steps.slice(0, 1), 'Nowy krok w środku.', ...steps.slice(1)] }),
      '0 outdated, 1 missing',
    ],
    ['a removed step leaves no debt', ({ steps }) => ({ steps: steps.slice(1) }), '0 outdated, 0 missing'],
    ['moved steps leave no debt', ({ steps }) => ({ steps: [...steps].reverse() }), '0 outdated, 0 missing'],
    [
      'a new document is missing though a text like it stands elsewhere',
      ({ documents }) => ({ documents: [...documents, 'Krok numer 1.'] }),
      '0 outdated, 1 missing',
    ],
    [
      'typography leaves no debt',
      ({ summary }) => ({ summary: summary.replace('Z ', 'Z\u00a0') }),
      '0 outdated, 0 missing',
    ],
  ])('%s', (_, edit, expected) => {
    const procedure = aProcedure({ uk: 'approved' });
    const { counts } = statesOf({ ...procedure, texts: { ...procedure.texts, ...edit(procedure.texts) } });
    expect(`${counts.outdated} outdated, ${counts.missing} missing`).toBe(expected);
    expect(counts.approved + counts.awaitingApproval + counts.outdated + counts.missing).toBe(counts.total);
  });

  test('rewording one of two equal texts makes one outdated and keeps the other', () => {
    const procedure = aProcedure({ uk: 'approved', texts: { steps: ['Zadzwoń.', 'Zapłać.', 'Zadzwoń.'] } });
    const { counts } = statesOf({
      ...procedure,
      texts: { ...procedure.texts, steps: ['Zadzwoń.', 'Zapłać.', 'Napisz list.'] },
    });
    expect([counts.outdated, counts.missing]).toEqual([1, 0]);
  });

  test('a text that moved to another field is recognised by its likeness', () => {
    const procedure = aProcedure({
      uk: 'approved',
      texts: { tips: ['Sprawdź godziny otwarcia przed wizytą.'] },
    });
    const { counts } = statesOf({
      ...procedure,
      texts: {
        ...procedure.texts,
        tips: [],
        steps: [...procedure.texts.steps, 'Sprawdź godziny otwarcia przed swoją wizytą.'],
      },
    });
    expect([counts.outdated, counts.missing]).toEqual([1, 0]);
  });

  test('an outdated unit shows the earlier source and target', () => {
    const procedure = aProcedure({ uk: 'approved' });
    const { states } = statesOf({ ...procedure, texts: { ...procedure.texts, title: 'Legitymacja' } });
    expect([...states.values()].find(({ state }) => state === 'outdated')).toMatchObject({
      before: { source: 'Karta biblioteczna', target: 'uk: Karta biblioteczna' },
    });
  });
});

function statesOf(procedure: Entry<'procedures'>) {
  const states = unitStates(
    extractUnits('procedures', procedure.texts),
    procedure.translations.uk?.targets ?? [],
  );
  return { states, counts: countStates(states.values()) };
}
