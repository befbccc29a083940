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
import { anyPastedText } from '../../helpers/any-text.ts';
import { aProcedure } from '../../helpers/content.ts';

test('law: whatever a source and its translation hold, the four states add up to all of its units', () => {
  const texts = fc.array(anyPastedText, { maxLength: 5 });
  fc.assert(
    fc.property(texts, texts, anyPastedText, (before, after, title) => {
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

test('law: no text breaks the reading of inline Markdown, and every letter of it is kept where there is no markup', () => {
  fc.assert(
    fc.property(anyPastedText, (text) => {
      const read = plainText(text);
      if (!/[^\p{L}\p{Zs}]/u.test(text)) expect(read).toBe(text.trim());
      expect(
        parseInline(text).every(({ type }) => ['text', 'strong', 'link', 'break', 'fact'].includes(type)),
      ).toBe(true);
    }),
  );
});

test('law: no file breaks the readers of files: what does not fit is a fault with a line', () => {
  fc.assert(
    fc.property(fc.constantFrom(...collectionNames), anyPastedText, (collection, text) => {
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
    fc.property(anyPastedText, anyPastedText, (step, target) => {
      const procedure = aProcedure({ uk: 'submitted', texts: { steps: [step] } });
      for (const row of procedure.translations.uk?.targets ?? []) row.target = target;
      expect(Array.isArray(checkContent({ entries: [procedure], files: new Map() }))).toBe(true);
    }),
    { numRuns: 40 },
  );
});
