import { tmpdir } from 'node:os';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serializeSnapshot, makeSnapshot } from '../../content/model/snapshot.ts';
import { aCity } from '../helpers/a-city.ts';
import { aProcedure, aProgramme } from '../helpers/content.ts';
import { portal } from '../helpers/project-copy.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-commands-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('coverage', () => {
  const snapshot = makeSnapshot({
    entries: [
      aCity(),
      aProcedure({ key: 'a', uk: 'approved', verifiedOn: '2026-03-01' }),
      aProcedure({ key: 'b', uk: 'submitted', texts: { title: '=HYPERLINK("x"), "b"' } }),
    ],
    programme: aProgramme(),
  });
  const coverage = (...args: string[]) => {
    writeFileSync(path.join(folder, 'snapshot.json'), serializeSnapshot(snapshot));
    return portal([
      'coverage',
      '--snapshot',
      path.join(folder, 'snapshot.json'),
      '--as-of',
      '2026-11-22',
      ...args,
    ]);
  };

  test('prints the matrix and the reasons for people', async () => {
    const { stdout } = await coverage();
    expect(stdout).toContain(
      '1 of at least 50 procedures count (baseline 11 in 2023); 2 published, 2 translated, 1 approved.',
    );
    expect(stdout).toMatch(/^a {10}·\s+✓/m);
    expect(stdout).toMatch(
      /b: its source has not been verified by a person; no translation of it is approved/,
    );
  });

  test('prints JSON for machines', async () => {
    const report = JSON.parse((await coverage('--format', 'json')).stdout) as Record<string, unknown>;
    expect(report).toMatchObject({
      formatVersion: 1,
      asOf: '2026-11-22',
      indicator: {
        baseline: 11,
        baselineYear: 2023,
        target: 50,
        counted: 1,
        published: 2,
        translated: 2,
        approved: 1,
      },
      procedures: [
        {
          key: 'a',
          level: 'city',
          counted: true,
          reason: null,
          locales: {
            uk: {
              state: 'approved',
              units: { total: 10, approved: 10, awaitingApproval: 0, outdated: 0, missing: 0 },
            },
          },
        },
        { key: 'b', counted: false, reason: 'source-not-verified, no-approved-translation' },
      ],
    });
  });

  test('prints CSV in which no cell is a formula', async () => {
    const { stdout } = await coverage('--format', 'csv');
    expect(stdout).toContain(`b,"'=HYPERLINK(""x""), ""b""",city,no,`);
  });

  test('fails with --require when fewer count, and only then', async () => {
    expect((await coverage('--require', '1')).code).toBe(0);
    const { code, stderr } = await coverage('--require', '2');
    expect(code).toBe(1);
    expect(stderr).toContain('Only 1 procedures count; 2 are required.');
  });

  test('judges as on another day', async () => {
    expect((await coverage('--as-of', '2027-03-02')).stdout).toContain('0 of at least 50');
  });
});
