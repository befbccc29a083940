import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeSnapshot, serializeSnapshot } from '../../../content/model/snapshot.ts';
import {
  evidenceDays,
  keepEvidence,
  lastEvidenceDay,
  readEvidence,
} from '../../../scripts/release/evidence.ts';
import { aCity } from '../../helpers/a-city.ts';
import { aProcedure, aProgramme } from '../../helpers/content.ts';
import { aWrittenRelease } from '../../helpers/a-written-release.ts';

const first = snapshot('Pierwsza');
const second = snapshot('Druga');
let data = '';
beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), 'portal-evidence-'));
});
afterEach(() => {
  rmSync(data, { recursive: true, force: true });
});

test('the last release of each day is kept, and no other day is touched', () => {
  keep('2026-12-29', first);
  keep('2026-12-30', first, '090000000');
  keep('2026-12-30', second, '180000000');
  expect(evidenceDays(data)).toEqual(['2026-12-29', '2026-12-30']);
  expect(readEvidence(data, '2026-12-29').snapshot).toEqual(first);
  expect(readEvidence(data, '2026-12-30').snapshot).toEqual(second);
  expect(readdirSync(path.join(data, 'evidence')).sort()).toEqual(['2026-12-29', '2026-12-30']);
});

test('of a day without a release the last one before it holds', () => {
  keep('2026-12-30', first);
  expect(lastEvidenceDay(data, '2026-12-29')).toBeUndefined();
  expect(lastEvidenceDay(data, '2026-12-30')).toBe('2026-12-30');
  expect(lastEvidenceDay(data, '2026-12-31')).toBe('2026-12-30');
});

test('going back to an old release is kept under the day of going back, not under its own', () => {
  const { folder } = aWrittenRelease({ data, snapshot: first, day: '2026-12-29', time: '080000000' });
  keep('2026-12-29', second, '180000000');
  keepEvidence({ data, release: folder });
  expect(readEvidence(data, '2026-12-29').snapshot, 'what readers got last on that day').toEqual(second);
  keepEvidence({ data, release: folder, day: '2026-12-30' });
  expect(readEvidence(data, '2026-12-30').snapshot).toEqual(first);
});

test('its hash is that of the unpacked file, as sha256sum tells it', () => {
  const { release } = keep('2026-12-30', first);
  const file = path.join(data, 'evidence', '2026-12-30', 'snapshot.json.gz');
  const told = execFileSync('sh', ['-c', `gunzip -c "$1" | sha256sum`, 'sh', file]).toString();
  expect(told.split(' ')[0]).toBe(release.snapshot);
});

test('a changed snapshot is refused, with both hashes', () => {
  const { release } = keep('2026-12-30', first);
  const file = path.join(data, 'evidence', '2026-12-30', 'snapshot.json.gz');
  const forged = gunzipSync(readFileSync(file)).toString().replace('Pierwsza', 'Podrobiona');
  writeFileSync(file, gzipSync(forged));
  expect(() => readEvidence(data, '2026-12-30')).toThrow(release.snapshot);
  writeFileSync(file, 'no gzip');
  expect(() => readEvidence(data, '2026-12-30')).toThrow('cannot be unpacked');
});

test('a release whose snapshot is not its own is not kept', () => {
  const { folder } = aWrittenRelease({ data, snapshot: first, day: '2026-12-30' });
  writeFileSync(path.join(folder, 'snapshot.json'), serializeSnapshot(second));
  expect(() => keepEvidence({ data, release: folder })).toThrow('is not that of release');
  expect(evidenceDays(data)).toEqual([]);
});

test('a kill between the two steps of a replacement leaves the former evidence, and the next one heals it', () => {
  keep('2026-12-30', first);
  const all = path.join(data, 'evidence');
  renameSync(path.join(all, '2026-12-30'), path.join(all, '.2026-12-30.former'));
  expect(evidenceDays(data)).toEqual(['2026-12-30']);
  expect(readEvidence(data, '2026-12-30').snapshot).toEqual(first);
  keep('2026-12-30', second, '180000000');
  expect(readEvidence(data, '2026-12-30').snapshot).toEqual(second);
  expect(existsSync(path.join(all, '.2026-12-30.former'))).toBe(false);
});

function keep(day: string, of: ReturnType<typeof snapshot>, time = '120000000') {
  const { folder, release } = aWrittenRelease({ data, snapshot: of, day, time });
  keepEvidence({ data, release: folder });
  return { release };
}

function snapshot(title: string) {
  return makeSnapshot({ entries: [aCity(), aProcedure({ texts: { title } })], programme: aProgramme() });
}
