import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../content/model/collections.ts';
import { translateEntry } from '../../../content/model/translate.ts';
import { aProcedure, aTranslation } from '../../helpers/content.ts';

describe('a reader gets', () => {
  test('the source itself in the source locale', () => {
    expect(translateEntry(aProcedure(), 'pl').texts.title).toEqual({
      state: 'source',
      text: 'Karta biblioteczna',
      source: 'Karta biblioteczna',
      lang: 'pl',
    });
  });

  test('the approved translation, with the role and day of its approval', () => {
    const translated = translateEntry(aProcedure({ uk: 'approved' }), 'uk');
    expect(translated.texts.steps[0]).toMatchObject({
      state: 'approved',
      text: 'uk: Krok numer 1.',
      lang: 'uk',
    });
    expect(translated).toMatchObject({
      state: 'approved',
      approval: { on: '2026-06-01', roles: ['native-speaking-staff'] },
    });
  });

  test('the submitted translation, marked as awaiting approval', () => {
    expect(translateEntry(aProcedure({ uk: 'submitted' }), 'uk').texts.title).toMatchObject({
      state: 'awaiting-approval',
      text: 'uk: Karta biblioteczna',
    });
  });

  test('the earlier translation of a changed text, with the current Polish beside it', () => {
    const procedure = changed(aProcedure({ uk: 'approved' }));
    expect(translateEntry(procedure, 'uk').texts.title).toEqual({
      state: 'outdated',
      text: 'uk: Karta biblioteczna',
      source: 'Legitymacja',
      lang: 'uk',
    });
  });

  test('for what is missing, the first fallback that has it, in its own language', () => {
    const procedure = aProcedure({ en: 'submitted' });
    expect(translateEntry(procedure, 'ar').texts.title).toMatchObject({
      state: 'missing',
      text: 'en: Karta biblioteczna',
      lang: 'en',
    });
    expect(translateEntry(procedure, 'ar').state).toBe('missing');
  });

  test.each(['uk', 'be'] as const)('never Russian for what is missing in %s', (locale) => {
    expect(translateEntry(aProcedure({ ru: 'approved' }), locale).texts.title).toMatchObject({
      state: 'missing',
      lang: 'pl',
    });
  });

  test('never a draft', () => {
    const procedure = aProcedure();
    procedure.translations.uk = aTranslation(procedure, { locale: 'uk', state: 'draft' });
    expect(JSON.stringify(translateEntry(procedure, 'uk'))).not.toContain('uk: ');
  });
});

test('a page that a machine’s translation stands in for says that a machine wrote it', () => {
  const procedure = aProcedure({ en: 'submitted' });
  expect(translateEntry(procedure, 'ar').machine).toBe(false);
  for (const target of procedure.translations.en?.targets ?? []) target.by = 'machine';
  expect(translateEntry(procedure, 'ar').machine).toBe(true);
});

test('rows keep their keys and a body becomes blocks', () => {
  const fees = translateEntry(
    aProcedure({ texts: { fees: [{ key: 'card', label: 'Karta' }] }, uk: 'submitted' }),
    'uk',
  ).texts.fees;
  expect(fees).toEqual([
    { key: 'card', label: { state: 'awaiting-approval', text: 'uk: Karta', source: 'Karta', lang: 'uk' } },
  ]);
  const chapter = {
    collection: 'chapters',
    key: 'c',
    facts: {},
    texts: { title: 'T', summary: 'S', body: '## A\n\n- b\n- c' },
    translations: {},
  } as unknown as Entry<'chapters'>;
  expect(
    translateEntry(chapter, 'pl').texts.body.map((block) => [
      block.in,
      block.passages.map(({ text }) => text),
    ]),
  ).toEqual([
    ['h2', ['A']],
    ['ul', ['b', 'c']],
  ]);
});

function changed(procedure: Entry<'procedures'>): Entry<'procedures'> {
  return { ...procedure, texts: { ...procedure.texts, title: 'Legitymacja' } };
}
