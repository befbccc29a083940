import type { FormState } from 'payload';
import { describe, expect, it } from 'vitest';
import { linesOf, linesText } from '../../../cms/components/fields/parts/lines.ts';
import { copiedRowState, rowState } from '../../../cms/components/fields/rows/row-state.ts';
import { daysWords, rowSummary } from '../../../cms/components/fields/rows/row-summary.ts';
import {
  continueLines,
  insertAt,
  toggleLines,
  toggleStrong,
  type Edit,
  type Selected,
} from '../../../cms/components/fields/text/edit-text.ts';
import { ownFactsOf } from '../../../cms/components/fields/text/own-facts.ts';
import { bodyProblems, inlineProblems } from '../../../cms/components/fields/text/problems.ts';
import { factWords, targetWords, type Known } from '../../../cms/components/fields/text/references.ts';

describe('editing a text', () => {
  it('makes the chosen words strong, and no longer strong', () => {
    expect(edited('Weź ⟦paszport⟧ ze sobą', (selected) => toggleStrong(selected, 'x'))).toBe(
      'Weź **⟦paszport⟧** ze sobą',
    );
    expect(edited('Weź **⟦paszport⟧** ze sobą', (selected) => toggleStrong(selected, 'x'))).toBe(
      'Weź ⟦paszport⟧ ze sobą',
    );
    expect(edited('Weź ⟦**paszport**⟧', (selected) => toggleStrong(selected, 'x'))).toBe('Weź ⟦paszport⟧');
  });

  it('leaves spaces outside of the marks, and writes words where none are chosen', () => {
    expect(edited('Weź⟦ paszport ⟧teraz', (selected) => toggleStrong(selected, 'x'))).toBe(
      'Weź **⟦paszport⟧** teraz',
    );
    expect(edited('Weź ⟦⟧', (selected) => toggleStrong(selected, 'ważne'))).toBe('Weź **⟦ważne⟧**');
  });

  it('puts the caret behind what was inserted', () => {
    expect(edited('Zapłać ⟦x⟧.', (selected) => insertAt(selected, '{fee:card}'))).toBe(
      'Zapłać {fee:card}⟦⟧.',
    );
  });

  it('makes lines a list and back, apart from the paragraph above', () => {
    expect(edited('Akapit\n⟦Raz\nDwa⟧', (selected) => toggleLines(selected, 'ol'))).toBe(
      'Akapit\n\n⟦1. Raz\n2. Dwa⟧',
    );
    expect(edited('⟦1. Raz\n2. Dwa⟧', (selected) => toggleLines(selected, 'ol'))).toBe('⟦Raz\nDwa⟧');
    expect(edited('- Raz\n⟦Dwa⟧', (selected) => toggleLines(selected, 'ul'))).toBe('- Raz\n- Dwa⟦⟧');
    expect(edited('> ⟦Uwaga⟧', (selected) => toggleLines(selected, 'h2'))).toBe('## Uwaga⟦⟧');
  });

  it('goes on with a list at Enter, and ends it at an empty point', () => {
    expect(edited('1. Raz⟦⟧', continueLines)).toBe('1. Raz\n2. ⟦⟧');
    expect(edited('- Raz\n- ⟦⟧', continueLines)).toBe('- Raz\n\n⟦⟧');
    expect(continueLines({ text: 'Akapit', start: 6, end: 6 })).toBeUndefined();
  });
});

describe('problems of a text', () => {
  it('says nothing of what the portal shows', () => {
    expect(inlineProblems('**Weź** [wniosek](form:w) za {fee:card}')).toEqual([]);
    expect(inlineProblems('')).toEqual([]);
    expect(bodyProblems('## Kiedy\n\n- Dziś\n\n> Uwaga')).toEqual([]);
  });

  it('names the first thing that it would not show, in a body with its line', () => {
    expect(inlineProblems('*tak*')).toEqual([{ key: 'form.problem.emphasis' }]);
    expect(inlineProblems('- punkt')).toEqual([{ key: 'form.problem.list' }]);
    expect(bodyProblems('# A\n\nB\n\n- *c*\n')).toEqual([
      { key: 'form.problem.heading-level', line: 1 },
      { key: 'form.problem.emphasis', line: 5 },
    ]);
  });
});

describe('what texts name', () => {
  const known: Known = {
    names: {
      procedures: [{ key: 'pesel', title: 'Nadanie PESEL' }],
      chapters: [{ key: 'start', title: 'Pierwszy tydzień', _status: 'draft' }],
      information: [],
      offices: [
        { key: 'a', title: 'Wydział A', roles: ['registry'], phones: [{ number: '12 1' }] },
        { key: 'b', title: 'Wydział B', roles: ['registry'] },
      ],
    },
    own: ownFactsOf({
      fees: { rows: [{ id: '1' }] },
      'fees.0.key': { value: 'card' },
      'fees.0.label': { value: 'Karta' },
      'fees.0.amount': { value: 100 },
    }),
  };

  it('knows entries, drafts among them, and what is not there', () => {
    expect(targetWords('procedure:pesel', known)).toMatchObject({
      words: 'Nadanie PESEL',
      isKnown: true,
      isDraft: false,
    });
    expect(targetWords('chapter:start', known)).toMatchObject({ isKnown: true, isDraft: true });
    expect(targetWords('procedure:nowhere', known)).toMatchObject({ isKnown: false });
    expect(targetWords('online:', known)).toMatchObject({ isKnown: false });
  });

  it('calls nothing unknown before the names are there', () => {
    expect(targetWords('procedure:nowhere', { ...known, names: undefined })).toMatchObject({ isKnown: true });
  });

  it('knows fees of the form, and offices by key or role; a phone only of one office', () => {
    expect(factWords({ type: 'fact', kind: 'fee', key: 'card' }, known, 'pl').words).toBe('Karta: 100');
    expect(factWords({ type: 'fact', kind: 'office', key: 'registry' }, known, 'pl').words).toBe(
      'Wydział A, Wydział B',
    );
    expect(factWords({ type: 'fact', kind: 'phone', key: 'a' }, known, 'pl').words).toBe('12 1');
    expect(factWords({ type: 'fact', kind: 'phone', key: 'registry' }, known, 'pl').isKnown).toBe(false);
  });
});

describe('rows', () => {
  const fields = {
    'fees.0.id': { value: 'abc' },
    'fees.0.label': { value: '**Karta**', customComponents: {} },
    'fees.0.amount': { value: 100 },
    'fees.0.per': { value: 'card' },
    'fees.0.validFrom': { value: '2027-01-01' },
    'fees.1.label': { value: 'Inna' },
    'hours.0.days': { value: ['monday', 'tuesday', 'friday'] },
    'hours.0.opens': { value: '08:00' },
    'hours.0.closes': { value: '15:30' },
  } as unknown as FormState;
  const words = { language: 'pl', choice: (_: string, value: string) => `za ${value}` };

  it('are summed up by what they are about', () => {
    expect(rowSummary(fields, 'fees.0', words)).toBe('Karta · 100 (za card) · od 2027-01-01');
    expect(rowSummary(fields, 'hours.0', words)).toBe('pon.–wt., pt. · 08:00–15:30');
    expect(rowSummary(fields, 'fees.2', words)).toBe('');
    expect(daysWords([], 'pl')).toBeUndefined();
  });

  it('are kept whole to be brought back; a copy gets an id of its own', () => {
    expect(rowState(fields, 'fees.0')['label']).toEqual({
      value: '**Karta**',
      initialValue: '**Karta**',
      valid: true,
    });
    expect(rowState(fields, 'fees.0')['id']?.value).toBe('abc');
    expect(copiedRowState(fields, 'fees.0')).not.toHaveProperty('id');
  });
});

describe('values one a line', () => {
  it('are read without empty lines, numbers as numbers', () => {
    expect(linesOf(' a \n\nb\n', false)).toEqual(['a', 'b']);
    expect(linesOf('4\n05\nabc', true)).toEqual([4, 5, 'abc']);
    expect(linesText([4, 5])).toBe('4\n5');
    expect(linesText(null)).toBe('');
  });
});

/** A text with `⟦` and `⟧` around what is chosen, after an edit. */
function edited(marked: string, how: (selected: Selected) => Edit | undefined): string {
  const selected = {
    text: marked.replace(/[⟦⟧]/g, ''),
    start: marked.indexOf('⟦'),
    end: marked.indexOf('⟧') - 1,
  };
  const edit = how(selected);
  if (!edit) return marked;
  const after = selected.text.slice(0, edit.start) + edit.insert + selected.text.slice(edit.end);
  const [from, to] = edit.select;
  return `${after.slice(0, from)}⟦${after.slice(from, to)}⟧${after.slice(to)}`;
}
