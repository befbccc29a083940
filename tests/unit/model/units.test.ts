import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProcedureTexts } from '../../../content/model/schemas/procedure-texts.ts';
import { normal } from '../../../content/model/normal.ts';
import { applyUnits, extractUnits } from '../../../content/model/units.ts';
import { anyPastedText } from '../../helpers/any-text.ts';
import { aProcedure } from '../../helpers/content.ts';

const ids = (texts: ProcedureTexts) => extractUnits('procedures', texts).map(({ id }) => id);

describe('units of a procedure', () => {
  test('come in page order, each with its kind and slot', () => {
    const { texts } = aProcedure({
      steps: 2,
      texts: { fees: [{ key: 'card', label: 'Karta', note: 'Przelew.' }] },
    });
    expect(
      extractUnits('procedures', texts).map(
        ({ kind, text, slots }) => `${kind} ${slots[0]?.field ?? ''}: ${text}`,
      ),
    ).toEqual([
      'title title: Karta biblioteczna',
      'summary summary: Z kartą wypożyczasz książki.',
      'brief inBrief: Weź dokument.',
      'brief inBrief: Wypełnij formularz.',
      'brief inBrief: Odbierz kartę.',
      'item whoFor: Każda osoba.',
      'document documents: Paszport',
      'step steps: Krok numer 1.',
      'step steps: Krok numer 2.',
      'label fees.card.label: Karta',
      'note fees.card.note: Przelew.',
    ]);
  });

  test('equal texts of one kind are one unit with two slots', () => {
    const { texts } = aProcedure({ texts: { steps: ['Zadzwoń.', 'Zapłać.', 'Zadzwoń.'] } });
    const [first] = extractUnits('procedures', texts).filter(({ text }) => text === 'Zadzwoń.');
    expect(first?.slots.map(({ previous, next }) => [previous !== undefined, next !== undefined])).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  test('moving a step changes no id', () => {
    const { texts } = aProcedure({ steps: 4 });
    const moved = { ...texts, steps: [...texts.steps].reverse() };
    expect(new Set(ids(moved))).toEqual(new Set(ids(texts)));
  });

  test('adding a step adds one id and changes no other', () => {
    const { texts } = aProcedure({ steps: 3 });
    const longer = { ...texts, steps: [texts.steps[0] ?? '', 'Poczekaj na list.', ...texts.steps.slice(1)] };
    expect(ids(longer).filter((id) => !ids(texts).includes(id))).toHaveLength(1);
    expect(ids(texts).filter((id) => !ids(longer).includes(id))).toHaveLength(0);
  });
});

describe('units of a body', () => {
  const texts = {
    title: 'T',
    summary: 'S',
    body: '## Kiedy\n\nDziś\\\nlub jutro.\n\n- raz\n- dwa\n\n1. trzy\n\n> Uwaga: **nie** czekaj.',
  };

  test('are its headings, paragraphs, items and notes', () => {
    expect(
      extractUnits('chapters', texts)
        .slice(2)
        .map(({ kind, text }) => [kind, text]),
    ).toEqual([
      ['heading', 'Kiedy'],
      ['text', 'Dziś\\\nlub jutro.'],
      ['item', 'raz'],
      ['item', 'dwa'],
      ['item', 'trzy'],
      ['note', 'Uwaga: **nie** czekaj.'],
    ]);
  });

  test('applied in another language keep the form of the body', () => {
    const upper = applyUnits('chapters', texts, ({ text }) => text.toUpperCase());
    expect(upper.body).toBe(
      '## KIEDY\n\nDZIŚ\\\nLUB JUTRO.\n\n- RAZ\n- DWA\n\n1. TRZY\n\n> UWAGA: **NIE** CZEKAJ.',
    );
  });
});

test('law: applying what was extracted gives back the same texts, byte for byte, whatever they hold', () => {
  fc.assert(
    fc.property(
      anyPastedText,
      fc.array(anyPastedText, { maxLength: 4 }),
      anyPastedText,
      (title, steps, body) => {
        const { texts } = aProcedure({ texts: { title, steps } });
        expect(applyUnits('procedures', texts, ({ text }) => text)).toEqual(texts);
        const article = { title, summary: title, body };
        expect(applyUnits('chapters', article, ({ text }) => text)).toEqual(article);
      },
    ),
    { numRuns: 300 },
  );
});

test('law: an edit of one text changes no id if the normal form stays, and else exactly that text’s', () => {
  const { texts } = aProcedure({ steps: 4 });
  const edited = fc.string({
    unit: fc.constantFrom(
      'a',
      'ą',
      'a\u0328',
      ' ',
      '\u00a0',
      '–',
      '-',
      '„',
      '"',
      '\u00ad',
      '\u200b',
      '1',
      '.',
    ),
  });
  fc.assert(
    fc.property(fc.nat({ max: 3 }), edited, edited, (at, before, after) => {
      const withStep = (step: string) => ids({ ...texts, steps: texts.steps.with(at, `Krok ${step}!`) });
      const changed = withStep(after).filter((id) => !withStep(before).includes(id));
      expect(changed).toHaveLength(normal(`Krok ${before}!`) === normal(`Krok ${after}!`) ? 0 : 1);
    }),
  );
});
