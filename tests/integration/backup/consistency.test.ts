import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readLines } from '../../../cms/backup/lines.ts';
import { makeBackup } from '../../../cms/backup/make-backup.ts';
import type { Row } from '../../../cms/backup/portable.ts';
import { unpack } from '../../../cms/backup/unpack.ts';
import { aCity } from '../../helpers/a-city.ts';
import { openCms } from '../../helpers/cms.ts';

test('while people save, a backup holds whatever its rows refer to', { timeout: 120_000 }, async () => {
  const cms = await openCms({ entries: [aCity()] });
  const { payload } = cms;
  let stopped = false;
  let written = 0;
  /** Somebody new who begins a translation and writes into it: an account, its record, its rows, in this order. */
  const work = async () => {
    while (!stopped) {
      // SQLite answers at once: without a pause nobody else would ever have a turn.
      await new Promise((resolve) => setImmediate(resolve));
      const name = `p${written++}`;
      const { id: writer } = await payload.db.create({
        collection: 'users',
        data: { email: `${name}@staff.example`, role: 'translator', active: true, locales: ['uk'] },
      });
      const translation = `procedures/${name}:uk`;
      await payload.create({
        collection: 'translations',
        data: { key: translation, entry: `procedures/${name}`, locale: 'uk', assignee: String(writer) },
        overrideAccess: true,
      });
      for (let rev = 1; rev <= 5; rev++)
        await payload.create({
          collection: 'targets',
          data: {
            key: `${translation}:a:${rev}`,
            translation,
            entry: `procedures/${name}`,
            locale: 'uk',
            unit: 'a',
            rev,
            source: 'Tak',
            target: 'Так',
            by: 'human',
            state: 'draft',
            writer: String(writer),
          },
          overrideAccess: true,
        });
    }
  };
  const workers = [work(), work(), work()];
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-parts-'));
  while (written < 10) await new Promise((resolve) => setTimeout(resolve, 10));
  const before = written;
  const target = path.join(cms.data, 'busy.tar.gz');
  await makeBackup(payload, { target });
  const during = written - before;
  stopped = true;
  await Promise.all(workers);

  const manifest = await unpack(target, folder);
  const rows = async (slug: string) => {
    const all: Row[] = [];
    for await (const row of readLines(path.join(folder, `rows/${slug}.jsonl`))) all.push(row);
    return all;
  };
  const accounts = new Set((await rows('users')).map(({ id }) => id));
  const records = new Map((await rows('translations')).map((row) => [row['key'], row]));
  const targets = await rows('targets');
  expect(targets.length).toBeGreaterThan(10);
  const revs = new Map<unknown, number[]>();
  for (const { translation, writer, rev } of targets) {
    expect(accounts).toContain(writer);
    expect(accounts).toContain(records.get(translation)?.['assignee']);
    revs.set(translation, [...(revs.get(translation) ?? []), Number(rev)]);
  }
  // No row without those before it: a moment, not a smear of moments.
  if (manifest.consistency !== 'ordered')
    for (const each of revs.values())
      expect(each.sort()).toEqual(Array.from({ length: each.length }, (_, index) => index + 1));
  if (manifest.database === 'sqlite') expect(manifest.consistency).toBe('frozen');
  // Somebody did save meanwhile, or this has shown nothing.
  expect(during).toBeGreaterThan(0);
  rmSync(folder, { recursive: true });
  await cms.close();
});
