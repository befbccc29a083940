import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../content/model/checks/check-content.ts';
import { loadContent } from '../../../content/model/files/load.ts';
import { allEntries, makeSnapshot } from '../../../content/model/snapshot.ts';
import { generateSnapshot } from '../../../scripts/generate/generate-snapshot.ts';

const { entries, programme } = loadContent(path.resolve('content'));
const real = makeSnapshot({ entries, programme });

describe('a generated site', () => {
  test.each([1, 20, real.procedures.length + 10])('of %i procedures is one that can be built', (wanted) => {
    const made = generateSnapshot(real, { procedures: wanted, day: '2026-11-23' });
    expect(made.procedures).toHaveLength(wanted);
    const problems = checkContent({ entries: allEntries(made), files: new Map() });
    expect(problems.filter(({ severity }) => severity === 'structural')).toEqual([]);
  });

  test('says without a link what a page that is not there said with one, translated as before', () => {
    const made = generateSnapshot(real, { procedures: 1, day: '2026-11-23' });
    const targets = (snapshot: typeof real) =>
      snapshot.chapters.map(({ translations }) => translations.uk?.targets.length);
    expect(JSON.stringify(made.chapters)).not.toMatch(
      new RegExp(`procedure:(?!${made.procedures[0]?.key ?? ''}\\))`),
    );
    expect(targets(made)).toEqual(targets(real));
  });
});
