import fc from 'fast-check';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../content/model/collections.ts';
import { loadContent } from '../../../content/model/files/load.ts';
import { formatTranslation, parseTranslation } from '../../../content/model/files/translation-yaml.ts';
import { outsideInlineSubset } from '../../../content/model/markdown/inline.ts';
import { unitId } from '../../../content/model/normal.ts';
import { countStates, unitStates } from '../../../content/model/states.ts';
import { applyUnits, extractUnits, occurrences, type Occurrence } from '../../../content/model/units.ts';
import { aTranslation } from '../../helpers/content.ts';

const { entries } = loadContent(path.resolve('content'));
const translations = new Map(
  entries.map((entry) => [entry, aTranslation(entry, { locale: 'uk', state: 'approved' })]),
);
const everyText = entries.flatMap((entry) =>
  occurrences(entry.collection, entry.texts).map((occurrence, index) => ({ entry, occurrence, index })),
);

test('law: applying what was extracted from any starter entry gives back the same texts', () => {
  for (const entry of entries)
    expect(applyUnits(entry.collection, entry.texts, ({ text }) => text)).toEqual(entry.texts);
});

describe('law: rewording any one text of any starter entry gives exactly one outdated and nothing missing', () => {
  const rewordings: [string, (text: string) => string][] = [
    ['by one letter', (text) => `${text}a`],
    ['wholly', () => 'Zupełnie nowe słowa bez związku z dawnymi'],
    ['to a single character', () => '!'],
    ['into the words of another text of the page', (text) => `Uwaga ${text.split(' ').reverse().join(' ')}`],
  ];
  test.each(rewordings)('%s', (_, reword) => {
    for (const { entry, occurrence, index } of everyText)
      expectOneOutdated({ entry, occurrence, index, text: reword(plain(occurrence.text)) });
  });

  test('by anything that a person may type', () => {
    const typed = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter(
        (text) =>
          text.trim() === text && !/[\\[\]{}<>*_`#&|!:@.~\d+-]/.test(text) && !outsideInlineSubset(text),
      );
    fc.assert(
      fc.property(fc.constantFrom(...everyText), typed, (place, text) => {
        fc.pre(
          !extractUnits(place.entry.collection, place.entry.texts).some(
            ({ id }) => id === unitId(place.occurrence.kind, text),
          ),
        );
        expectOneOutdated({ ...place, text });
      }),
      { numRuns: 300 },
    );
  });
});

test('law: moving the items of any starter list changes no unit', () => {
  for (const entry of entries) {
    const texts = Object.fromEntries(
      Object.entries(entry.texts).map(([name, value]) => [
        name,
        Array.isArray(value) ? [...(value as unknown[])].reverse() : value,
      ]),
    );
    const before = extractUnits(entry.collection, entry.texts).map(({ id }) => id);
    const after = extractUnits(entry.collection, texts as typeof entry.texts).map(({ id }) => id);
    expect(after.sort()).toEqual(before.sort());
  }
});

test('law: a translation file of any starter entry reads back and writes out the same', () => {
  for (const entry of entries) {
    const translation = translations.get(entry) ?? expect.fail();
    const file = formatTranslation({ collection: entry.collection, texts: entry.texts, translation });
    const read = parseTranslation(entry.collection, file);
    expect(read.faults).toEqual([]);
    expect(read.translation?.targets).toEqual(translation.targets);
    expect(
      formatTranslation({
        collection: entry.collection,
        texts: entry.texts,
        translation: read.translation ?? translation,
      }),
    ).toBe(file);
  }
});

/** Rewords one occurrence and counts what the complete translation of the entry lacks then. */
function expectOneOutdated({
  entry,
  occurrence,
  index,
  text,
}: {
  entry: Entry;
  occurrence: Occurrence;
  index: number;
  text: string;
}): void {
  const targets = translations.get(entry)?.targets ?? [];
  let at = 0;
  const texts = applyUnits(entry.collection, entry.texts, (unit) => (at++ === index ? text : unit.text));
  const counts = countStates(unitStates(extractUnits(entry.collection, texts), targets).values());
  expect([counts.outdated, counts.missing], `${entry.key} ${occurrence.field}: “${text}”`).toEqual([1, 0]);
}

/** The words alone: what begins with a marker or holds a link is another form of Markdown once its order changes. */
function plain(text: string): string {
  return text.replace(/[^\p{L} ]/gu, '').trim() || 'słowa';
}
