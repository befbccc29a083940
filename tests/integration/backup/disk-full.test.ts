import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeBackup } from '../../../cms/backup/make-backup.ts';
import { backUpTonight } from '../../../cms/backup/nightly.ts';
import { restoreBackup } from '../../../cms/backup/restore-backup.ts';
import { readBackupState } from '../../../cms/backup/state.ts';
import { emptySettings } from '../../helpers/backups.ts';
import { aCity } from '../../helpers/a-city.ts';
import { openCms, reopenCms, type TestCms } from '../../helpers/cms.ts';

let cms: TestCms;
const disk = mkdtempSync(path.join(tmpdir(), 'portal-small-disk-'));
const mounted = mount();
beforeAll(async () => {
  cms = await openCms({ entries: [aCity()] });
  // What cannot be packed smaller than the disk is.
  mkdirSync(path.join(cms.data, 'evidence', '2026-11-21'), { recursive: true });
  writeFileSync(path.join(cms.data, 'evidence/2026-11-21/snapshot.json.gz'), randomBytes(4 * 1024 * 1024));
});
afterAll(async () => {
  if (mounted) execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true, force: true });
  await cms.close();
});

test('a backup onto a full disk says so, leaves nothing behind and touches no other', async ({ skip }) => {
  if (!mounted) skip('only root can make a small disk');
  writeFileSync(path.join(disk, 'earlier.tar.gz'), 'an earlier backup');
  await expect(makeBackup(cms.payload, { target: path.join(disk, 'new.tar.gz') })).rejects.toMatchObject({
    message: expect.stringMatching(/The backup was not made: the disk is full/) as string,
    hint: expect.stringMatching(/--out/) as string,
  });
  expect(readdirSync(disk)).toEqual(['earlier.tar.gz']);
  expect(readdirSync(path.join(cms.data, 'backups'))).toEqual([]);
  // And the CMS goes on saving.
  await cms.signIn({ role: 'editor' });
});

test('the nightly backup on a full disk fails with a reason, and the earlier ones and the CMS stay', async ({
  skip,
}) => {
  if (!mounted) skip('only root can make a small disk');
  rmSync(path.join(cms.data, 'backups'), { recursive: true, force: true });
  symlinkSync(disk, path.join(cms.data, 'backups'));
  const filler = path.join(disk, 'filler');
  writeFileSync(filler, Buffer.alloc(900 * 1024));
  expect(await backUpTonight(cms.payload)).toBe('failed');
  expect(readdirSync(disk).sort()).toEqual(['earlier.tar.gz', 'filler', 'state.json']);
  expect(readBackupState(cms.data).lastError?.message).toMatch(/the disk is full/);
  // What is saved from now on is on the disk, not only in the memory of a connection that failed.
  const { email } = await cms.signIn({ role: 'editor' });
  const other = await reopenCms(cms.settings);
  const where = { email: { equals: email } };
  expect((await other.payload.count({ collection: 'users', where, overrideAccess: true })).totalDocs).toBe(1);
  await other.payload.destroy();
  rmSync(path.join(cms.data, 'backups'));
  for (const name of ['filler', 'state.json']) rmSync(path.join(disk, name));
});

test('a restore onto a disk that is too small is refused and leaves it empty', async ({ skip }) => {
  if (!mounted) skip('only root can make a small disk');
  const file = path.join(cms.data, 'backups', 'whole.tar.gz');
  await makeBackup(cms.payload, { target: file });
  using there = emptySettings(process.env['DATABASE_URL']);
  const data = path.join(disk, 'data');
  const databaseUrl = there.databaseUrl.startsWith('file:') ? `file:${data}/cms.db` : there.databaseUrl;
  await expect(restoreBackup({ file, settings: { ...there, data, databaseUrl } })).rejects.toThrow(
    /holds \d+ MB, and there are \d+ MB free/,
  );
  expect(readdirSync(data)).toEqual([]);
});

/** A disk of one megabyte, where this account may make one. */
function mount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
