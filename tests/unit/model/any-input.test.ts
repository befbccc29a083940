import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkContent } from '../../../content/model/checks/check-content.ts';
import { collectionNames } from '../../../content/model/collections.ts';
import { formatSource, parseSource } from '../../../content/model/files/source-markdown.ts';
import { parseTranslation } from '../../../content/model/files/translation-yaml.ts';
import { parseInline, plainText } from '../../../content/model/markdown/inline.ts';
import { countStates, unitStates } from '../../../content/model/states.ts';
import { translateEntry } from '../../../content/model/translate.ts';
import { extractUnits } from '../../../content/model/units.ts';
import { aProcedure } from '../../helpers/content.ts';

// What a person or a machine may paste: empty, long, right-to-left, emoji, lone surrogates, markup, control characters.
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(
      '#',
      '-',
      '>',
      '*',
      '_',
      '[',
      ']',
      '(',
      ')',
      '{fee:',
      '}',
      ':',
      '\n',
      '\r\n',
      '  ',
      '\\',
      '`',
      '<',
      '&',
      'ą',
      'ع',
      '\u202e',
      '😀',
      '1. ',
      '\u0000',
      '|',
      '~~~',
    ),
  }),
  fc.constantFrom(
    '',
    ' ',
    '\ud800',
    '# '.repeat(2000),
    '['.repeat(2000),
    '> '.repeat(500),
    '*'.repeat(2000),
    'a'.repeat(50_000),
  ),
);

test('law: whatever a source and its translation hold, the four states add up to all of its units', () => {
  const texts = fc.array(anyText, { maxLength: 5 });
  fc.assert(
    fc.property(texts, texts, anyText, (before, after, title) => {
      const procedure = aProcedure({ uk: 'submitted', texts: { steps: before, title } });
      const now = { ...procedure, texts: { ...procedure.texts, steps: after } };
      const units = extractUnits('procedures', now.texts);
      const counts = countStates(unitStates(units, procedure.translations.uk?.targets ?? []).values());
      expect(counts.approved + counts.awaitingApproval + counts.outdated + counts.missing).toBe(counts.total);
      expect(counts.total).toBe(units.length);
      expect(translateEntry(now, 'uk').texts.steps).toHaveLength(after.length);
    }),
    { numRuns: 150 },
  );
});

test('law: no text breaks the reading of inline Markdown, and none of its words are lost to a script', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(Array.isArray(parseInline(text))).toBe(true);
      expect(typeof plainText(text)).toBe('string');
    }),
  );
});

test('law: no file breaks the readers of files: what does not fit is a fault with a line', () => {
  fc.assert(
    fc.property(fc.constantFrom(...collectionNames), anyText, (collection, text) => {
      for (const { line } of [
        ...parseSource(collection, text).faults,
        ...parseTranslation(collection, text).faults,
      ])
        expect(line).toBeGreaterThan(0);
      expect(typeof formatSource(collection, parseSource(collection, `# T\n\nS\n\n${text}`).texts)).toBe(
        'string',
      );
    }),
    { numRuns: 300 },
  );
});

test('law: no text breaks a check', () => {
  fc.assert(
    fc.property(anyText, anyText, (step, target) => {
      const procedure = aProcedure({ uk: 'submitted', texts: { steps: [step] } });
      for (const row of procedure.translations.uk?.targets ?? []) row.target = target;
      expect(Array.isArray(checkContent({ entries: [procedure], files: new Map() }))).toBe(true);
    }),
    { numRuns: 40 },
  );
});
