import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSnapshot, serializeSnapshot } from '../../content/model/snapshot.ts';
import type { Release } from '../../content/model/release.ts';
import { keepEvidence } from '../../scripts/release/evidence.ts';
import { aCity } from '../helpers/a-city.ts';
import { aProcedure, aProgramme } from '../helpers/content.ts';
import { portal } from '../helpers/project-copy.ts';
import { aWrittenRelease } from '../helpers/a-written-release.ts';

const data = mkdtempSync(path.join(tmpdir(), 'portal-evidence-'));
const programme = aProgramme();
const a = aProcedure({ key: 'a', uk: 'approved', en: 'approved', verifiedOn: '2026-03-01' });
const title = 'Druga <b>& „ostatnia”';
const b = aProcedure({ key: 'b', uk: 'approved', texts: { title } });
const bVerified = aProcedure({ key: 'b', uk: 'approved', verifiedOn: '2026-11-30', texts: { title } });
const november = makeSnapshot({ entries: [aCity(), a, b], programme });
const december = makeSnapshot({ entries: [aCity(), a, bVerified], programme });
let release: Release;

beforeAll(() => {
  for (const [day, snapshot] of [
    ['2026-11-25', november],
    ['2026-12-30', december],
  ] as const) {
    const made = aWrittenRelease({ data, snapshot, day });
    keepEvidence({ data, release: made.folder });
    ({ release } = made);
  }
});
afterAll(() => {
  rmSync(data, { recursive: true, force: true });
});
const coverage = (...args: string[]) => portal(['coverage', ...args], { env: { PORTAL_DATA: data } });

describe('coverage as of a day', () => {
  test('is by the last release kept on or before it, and says by which', async () => {
    const { stdout, stderr, code } = await coverage('--as-of', '2026-12-31');
    expect(stdout).toContain(
      `Release of 30 December 2026 (${release.id}), snapshot SHA-256 ${release.snapshot}`,
    );
    expect(stdout).toContain('2 of at least 50 procedures count');
    expect([stderr, code]).toEqual(['', 0]);
    expect((await coverage('--as-of', '2026-12-29')).stdout).toMatch(
      /25 November 2026[^]*\n1 of at least 50/,
    );
    expect(JSON.parse((await coverage('--as-of', '2026-12-31', '--format', 'json')).stdout)).toMatchObject({
      asOf: '2026-12-31',
      snapshot: release.snapshot,
      release: { id: release.id, day: '2026-12-30' },
      indicator: { counted: 2 },
    });
  });

  test('is judged as on that day, not as on the day of the release', async () => {
    expect((await coverage('--as-of', '2027-03-02')).stdout).toContain('1 of at least 50');
  });

  test('says so where nothing was kept, and then meets no requirement', async () => {
    const { stdout, stderr, code } = await coverage('--as-of', '2026-11-01');
    expect(stderr).toContain(
      'No release was kept on or before 2026-11-01 (the first one kept is of 2026-11-25)',
    );
    expect(stdout).toContain('Not from a release that was kept.');
    expect(code).toBe(0);
    expect((await coverage('--as-of', '2026-11-01', '--require', '0')).code).toBe(1);
    expect((await coverage('--as-of', '2026-12-31', '--require', '2')).code).toBe(0);
  });
});

describe('coverage compared', () => {
  test('says between two days what was added, and why', async () => {
    const { stdout } = await coverage('--compare', '2026-11-30', '2026-12-31');
    expect(stdout).toContain('Procedures that count: 1 on 2026-11-30, 2 on 2026-12-31 (+1).');
    expect(stdout).toContain(`b (${title}): verified on 2026-11-30 (editor)`);
    expect(stdout).toContain('Lost: none.');
  });

  test('takes releases and files too, and prints JSON', async () => {
    const file = path.join(data, 'november.json');
    writeFileSync(file, serializeSnapshot(november));
    const { stdout } = await coverage('--compare', release.id, file, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      before: { counted: 2, asOf: '2026-12-30' },
      after: { counted: 1 },
      added: [],
      lost: [{ key: 'b', why: [{ kind: 'verification-gone' }] }],
    });
  });

  test('refuses a day of which nothing was kept, and a release that never was', async () => {
    const day = await coverage('--compare', '2026-01-01', '2026-12-31');
    expect([day.code, day.stderr]).toEqual([1, expect.stringContaining('No release was kept on or before')]);
    const gone = await coverage('--compare', '20260101T000000000Z-0123456789ab', '2026-12-31');
    expect([gone.code, gone.stderr]).toEqual([1, expect.stringContaining('There is no release')]);
  });
});

describe('the evidence on paper', () => {
  const sheet = async (...args: string[]) => {
    const out = path.join(data, 'sheet.html');
    const asked = ['--as-of', '2026-12-31', '--format', 'html', '--out', out, ...args];
    expect((await coverage(...asked)).code).toBe(0);
    const html = readFileSync(out, 'utf8');
    return { html, $: load(html) };
  };

  test('has the number, the rule, every procedure and the hash, in Polish', async () => {
    const { html, $ } = await sheet();
    expect($('html').attr('lang')).toBe('pl');
    expect($('h1').text()).toContain('stan na 31 grudnia 2026');
    expect($('.score').text()).toBe('2 z co najmniej 50');
    expect($('body').text()).toContain('Wartość bazowa: 11 (2023 r.).');
    expect($('body').text()).toContain('w ciągu ostatnich 12 miesięcy');
    expect($('tbody tr').toArray()).toHaveLength(2);
    // By title in the alphabet.
    expect($('tbody th').first().text()).toBe(title);
    expect($('tbody tr').last().text()).toMatch(/Karta biblioteczna.*miasto.*en, uk.*1 marca 2026, redakcja/);
    expect($('.evidence').text()).toContain(release.id);
    expect($('.evidence').text()).toContain(release.snapshot);
    expect($('.evidence').text()).toContain('gunzip -c evidence/2026-12-30/snapshot.json.gz | sha256sum');
    expect(html).toContain('counter(pages)');
    expect(html).not.toMatch(/<script|src=|url\(|@import/);
  });

  test('and in English, with the Polish titles beside; what does not count says why', async () => {
    const { $ } = await sheet('--language', 'en', '--as-of', '2026-12-29');
    expect($('h1').text()).toContain('as of 29 December 2026');
    expect($('tbody tr').first().find('th').text()).toBe('en: Karta bibliotecznaKarta biblioteczna');
    expect($('tbody tr').last().text()).toContain('not been verified by a person');
    expect($('.evidence').text()).toContain('25');
  });

  test('does not call evidence what was not kept', async () => {
    const { $ } = await sheet('--as-of', '2026-11-01');
    expect($('.warning').text()).toContain('Nie zachowano wydania');
    expect($('.evidence').text()).not.toContain('gunzip');
  });
});
