import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { checkBackup } from '../../../cms/backup/check-backup.ts';
import { backUpTonight, startNightlyBackups } from '../../../cms/backup/nightly.ts';
import { backupName, backupsFolder } from '../../../cms/backup/places.ts';
import { nightlyBackups, readBackupState } from '../../../cms/backup/state.ts';
import { aCity } from '../../helpers/a-city.ts';
import { openCms, type TestCms } from '../../helpers/cms.ts';

let cms: TestCms;
beforeAll(async () => {
  cms = await openCms({ entries: [aCity()] });
});
afterAll(() => cms.close());
beforeEach(() => {
  rmSync(backupsFolder(cms.data), { recursive: true, force: true });
});

const night = (day: number) => new Date(Date.UTC(2026, 10, day, 2, 30));

test('a night gets one backup, which is whole, and the state says when and how large', async () => {
  expect(readBackupState(cms.data)).toEqual({ nights: 0 });
  expect(await backUpTonight(cms.payload, night(22))).toBe('made');
  expect(await backUpTonight(cms.payload, new Date(night(22).getTime() + 60_000))).toBe('there');
  const [made] = nightlyBackups(cms.data);
  expect(readBackupState(cms.data)).toMatchObject({
    nights: 1,
    lastGood: {
      at: night(22).toISOString(),
      file: path.basename(made?.file ?? ''),
      bytes: expect.any(Number),
    },
  });
  await checkBackup(cms.settings, made?.file ?? '');
});

test('thirty nights are kept, and nothing that somebody else put there goes', async () => {
  mkdirSync(backupsFolder(cms.data));
  const others = ['backup-20200101T000000Z.tar.gz', 'before-x-20200101T000000Z.db'];
  for (const name of others) writeFileSync(path.join(backupsFolder(cms.data), name), 'x');
  for (let day = 1; day <= 35; day++)
    writeFileSync(path.join(backupsFolder(cms.data), backupName('nightly', night(day - 60))), 'x');
  expect(await backUpTonight(cms.payload, night(22))).toBe('made');
  const kept = nightlyBackups(cms.data).map(({ time }) => time.toISOString());
  expect(kept).toHaveLength(30);
  expect([kept[0], kept.at(-1)]).toEqual([night(7 - 60).toISOString(), night(22).toISOString()]);
  expect(readdirSync(backupsFolder(cms.data))).toEqual(expect.arrayContaining(others));
});

test('a failure is kept for people to see until one succeeds, and takes nothing away', async () => {
  await backUpTonight(cms.payload, night(21));
  const before = readBackupState(cms.data);
  // The secret is needed for a backup; without it there is none.
  const { secret } = cms.settings;
  const settings = cms.payload.config.custom['settings'] as { secret: string | undefined };
  settings.secret = undefined;
  expect(await backUpTonight(cms.payload, night(22))).toBe('failed');
  settings.secret = secret;
  expect(readBackupState(cms.data)).toEqual({
    ...before,
    lastError: { at: night(22).toISOString(), message: expect.stringContaining('no secret') as string },
  });
  expect(readdirSync(backupsFolder(cms.data)).filter((name) => name.startsWith('.work'))).toEqual([]);
  expect(await backUpTonight(cms.payload, night(22))).toBe('made');
  expect(readBackupState(cms.data).lastError).toBeUndefined();
});

test('only the leader makes them, and stopping waits for one at work', async () => {
  let leads = false;
  let asked = 0;
  const stop = startNightlyBackups(cms.payload, {
    isLeader: () => {
      asked++;
      return leads;
    },
    lookEvery: 5,
  });
  await vi.waitUntil(() => asked > 3);
  expect(existsSync(backupsFolder(cms.data))).toBe(false);
  leads = true;
  await vi.waitUntil(() => existsSync(backupsFolder(cms.data)), { timeout: 10_000 });
  await stop();
  expect(nightlyBackups(cms.data)).toHaveLength(1);
  expect(readdirSync(backupsFolder(cms.data)).filter((name) => name.startsWith('.'))).toEqual([]);
});
