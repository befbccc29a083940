import { describe, expect, test } from 'vitest';
import { documentOf, sourceOf } from '../../../cms/entry/document.ts';
import { collections, entryId, type Entry } from '../../../content/model/collections.ts';
import { loadContent } from '../../../content/model/files/load.ts';
import { contentRoot } from '../../../scripts/command-line/places.ts';
import { aProcedure } from '../../helpers/content.ts';

const { entries } = loadContent(contentRoot());

describe('an entry as a document of the CMS', () => {
  test.each(entries.map((entry) => [entryId(entry), entry] as const))(
    '%s comes back the same',
    (_, entry) => {
      expect(throughDocument(entry)).toEqual({ facts: entry.facts, texts: entry.texts });
    },
  );

  test('keeps a fee with an old and a new rate as two rows with one label', () => {
    const entry = aProcedure();
    entry.facts.fees = [
      { key: 'card', amount: 17, validUntil: '2026-12-31' },
      { key: 'card', amount: 20, validFrom: '2027-01-01' },
    ];
    entry.texts.fees = [{ key: 'card', label: 'Opłata skarbowa' }];
    expect(throughDocument(entry)).toEqual({ facts: entry.facts, texts: entry.texts });
    expect(documentOf(entry)['fees']).toMatchObject([
      { blockType: 'fees-row', key: 'card', amount: 17, label: 'Opłata skarbowa' },
      { blockType: 'fees-row', key: 'card', amount: 20 },
    ]);
  });

  test('holds no verification: only the CMS itself records one', () => {
    const entry = aProcedure();
    entry.facts.groups.fees.verification = { on: '2026-11-20', role: 'editor' };
    expect(JSON.stringify(documentOf(entry))).not.toContain('2026-11-20');
  });
});

function throughDocument(entry: Entry) {
  // As a database keeps it: JSON in, JSON out.
  const document = JSON.parse(JSON.stringify(documentOf(entry))) as Record<string, unknown>;
  const { facts, texts } = sourceOf(entry.collection, document);
  return {
    facts: collections[entry.collection].facts.parse(facts),
    texts: collections[entry.collection].texts.parse(texts),
  };
}
