import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { create } from 'tar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkBackup } from '../../../cms/backup/check-backup.ts';
import { makeBackup } from '../../../cms/backup/make-backup.ts';
import { manifestName, type Manifest } from '../../../cms/backup/manifest.ts';
import { restoreBackup } from '../../../cms/backup/restore-backup.ts';
import { unpack } from '../../../cms/backup/unpack.ts';
import { refuseFilled } from '../../../cms/backup/empty-target.ts';
import { emptySettings } from '../../helpers/backups.ts';
import { aCity, aHelpDesk } from '../../helpers/a-city.ts';
import { openCms, reopenCms, type TestCms } from '../../helpers/cms.ts';
import { aProcedure } from '../../helpers/content.ts';

const database = process.env['DATABASE_URL'];
let cms: TestCms;
let good: string;
let work: string;
beforeAll(async () => {
  cms = await openCms({ entries: [aCity(), aHelpDesk(), aProcedure({ uk: 'submitted' })] });
  await cms.signIn({ role: 'editor' });
  work = mkdtempSync(path.join(tmpdir(), 'portal-hostile-'));
  good = path.join(work, 'good.tar.gz');
  await makeBackup(cms.payload, { target: good });
});
afterAll(async () => {
  rmSync(work, { recursive: true });
  await cms.close();
});

/** A backup in which somebody changed something, and made the rest fit if asked to. */
async function forged(
  change: (folder: string, manifest: Manifest) => void,
  { fits = true } = {},
): Promise<string> {
  const folder = mkdtempSync(path.join(work, 'parts-'));
  const manifest = await unpack(good, folder);
  change(folder, manifest);
  if (fits)
    for (const part of manifest.parts) {
      const file = path.join(folder, part.name);
      if (!existsSync(file)) continue;
      const bytes = readFileSync(file);
      part.bytes = bytes.length;
      part.sha256 = createHash('sha256').update(bytes).digest('hex');
    }
  const names = manifest.parts.map(({ name }) => name);
  return packed(
    folder,
    manifest,
    names.filter((name) => existsSync(path.join(folder, name))),
  );
}

async function packed(folder: string, manifest: unknown, names: string[]): Promise<string> {
  writeFileSync(path.join(folder, manifestName), JSON.stringify(manifest));
  const file = `${folder}.tar.gz`;
  await create({ file, cwd: folder, gzip: true, portable: true, preservePaths: true }, [
    manifestName,
    ...names,
  ]);
  return file;
}

function edit(folder: string, part: string, change: (rows: Record<string, unknown>[]) => unknown[]): void {
  const file = path.join(folder, part);
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  writeFileSync(
    file,
    change(rows)
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
  );
}

const cases: [string, RegExp, () => string | Promise<string>][] = [
  ['no backup at all', /is no backup of this portal/, () => file('no.tar.gz', Buffer.from('hello there'))],
  ['an empty file', /is no backup of this portal/, () => file('empty.tar.gz', Buffer.alloc(0))],
  ['another archive', /does not begin with a list/, () => another()],
  ['a backup cut short', /is damaged|is not whole/, () => cutShort()],
  ['a byte that was changed', /is damaged: “rows\/procedures\.jsonl”/, () => flipped()],
  [
    'a newer format',
    /is of format 2; this portal reads format 1/,
    () => forged((_, manifest) => Object.assign(manifest, { formatVersion: 2 })),
  ],
  [
    'a collection that is not known',
    /rows\/invoices\.jsonl is no collection of this portal/,
    () =>
      forged((folder, manifest) => rename(folder, manifest, 'rows/glossary.jsonl', 'rows/invoices.jsonl')),
  ],
  [
    'a field that is not known',
    /rows\/users\.jsonl, row 1: shoeSize is not known/,
    () => forged((folder) => edit(folder, 'rows/users.jsonl', ([user]) => [{ ...user, shoeSize: 42 }])),
  ],
  [
    'a field inside a row of a list that is not known',
    /rows\/procedures\.jsonl, row 1: steps\.0\.onclick is not known/,
    () =>
      forged((folder) =>
        edit(folder, 'rows/procedures.jsonl', ([row]) => {
          const [step] = row?.['steps'] as object[];
          return [{ ...row, steps: [{ ...step, onclick: 'x' }] }];
        }),
      ),
  ],
  [
    'a value of another kind',
    /rows\/users\.jsonl, row 1: email has a value of another kind/,
    () =>
      forged((folder) => edit(folder, 'rows/users.jsonl', ([user]) => [{ ...user, email: { like: '%' } }])),
  ],
  [
    'fewer rows than it says',
    /rows\/targets\.jsonl has 0 rows/,
    () => forged((folder) => edit(folder, 'rows/targets.jsonl', () => [])),
  ],
  [
    'two rows with one id',
    /rows\/users\.jsonl, row 2 has the id of an earlier one/,
    () => forged((folder) => edit(folder, 'rows/users.jsonl', ([user]) => [user, user])),
  ],
  [
    'a file of another kind',
    /files\/cms\.token is no file of this portal/,
    () =>
      forged((folder, manifest) => {
        writeFileSync(path.join(folder, 'files/cms.token'), 'x');
        manifest.parts.push({ name: 'files/cms.token', bytes: 1, sha256: '' });
      }),
  ],
  [
    'a path that leads out',
    /wrong list of contents/,
    () =>
      forged(
        (_, manifest) => (manifest.parts[0] = { name: 'files/../../out', bytes: 1, sha256: 'a'.repeat(64) }),
      ),
  ],
  ['a part that its list does not have', /which its list of contents does not have there/, () => withMore()],
  ['a link', /which is no plain file/, () => withLink()],
  [
    'more than the disk can hold',
    /holds \d+ MB, and there are \d+ MB free/,
    () =>
      forged((_, manifest) => (manifest.parts[0] = { ...one(manifest), bytes: 2 ** 50 }), { fits: false }),
  ],
  ['a small file that unpacks to a very large one', /goes on behind its last part/, () => bomb()],
  [
    'no secret',
    /holds no secret/,
    () => forged((folder) => writeFileSync(path.join(folder, 'files/secret'), 'short')),
  ],
];

describe('a file is refused whole, and nothing is written, if it is', () => {
  test.each(cases)('%s', async (_, message, make) => {
    const broken = await make();
    using target = emptySettings(database);
    await expect(restoreBackup({ file: broken, settings: target })).rejects.toMatchObject({
      name: 'PortalError',
      message: expect.stringMatching(message) as string,
      hint: expect.stringMatching(/\w/) as string,
    });
    expect(readdirSync(target.data)).toEqual([]);
    await refuseFilled(target);
  });
});

test('a check says of a good file what is in it, and refuses the others like a restore', async () => {
  const manifest = await checkBackup(cms.settings, good);
  expect(manifest.collections).toMatchObject({ procedures: { rows: 1, versions: 1 }, users: { rows: 1 } });
  expect(manifest.consistency).toBe(manifest.database === 'sqlite' ? 'frozen' : 'unchanged');
  await expect(checkBackup(cms.settings, flipped())).rejects.toThrow(/is damaged/);
});

describe('a restore over something is refused', () => {
  test('into a folder that holds anything but backups', async () => {
    using target = emptySettings(database);
    mkdirSync(path.join(target.data, 'backups'));
    mkdirSync(path.join(target.data, 'evidence'));
    await expect(restoreBackup({ file: good, settings: target })).rejects.toMatchObject({
      message: expect.stringMatching(/is not empty: it holds evidence\./) as string,
      hint: expect.stringMatching(/mv .*\.old/) as string,
    });
    expect(readdirSync(target.data).sort()).toEqual(['backups', 'evidence']);
  });

  test('into a database that holds anything', async () => {
    using target = emptySettings(database);
    await expect(
      restoreBackup({ file: good, settings: { ...target, databaseUrl: cms.settings.databaseUrl } }),
    ).rejects.toThrow(/There is a database already|The database of DATABASE_URL is not empty/);
    expect((await cms.payload.count({ collection: 'users', overrideAccess: true })).totalDocs).toBe(1);
  });

  test('with another secret than that of the backup', async () => {
    using target = emptySettings(database);
    await expect(
      restoreBackup({ file: good, settings: { ...target, secret: 'another-secret'.repeat(4) } }),
    ).rejects.toThrow(/PAYLOAD_SECRET is not the secret of the backup/);
    expect(readdirSync(target.data)).toEqual([]);
  });
});

describe('a restore that fails half way', () => {
  // Two accounts with one address: only the database sees it, when it has most rows already.
  const twins = () =>
    forged((folder, manifest) => {
      edit(folder, 'rows/glossary.jsonl', () =>
        ['a', 'b'].map((end) => ({
          id: `${'0'.repeat(23)}${end}`,
          key: 'karta:uk',
          term: 'karta',
          locale: 'uk',
          translation: 'картка',
          createdAt: '2026-11-22T10:00:00.000Z',
          updatedAt: '2026-11-22T10:00:00.000Z',
        })),
      );
      manifest.collections['glossary'] = { rows: 2, versions: 0 };
    });

  test('leaves folder and database empty, and a good file can be restored then', async () => {
    using target = emptySettings(database);
    await expect(restoreBackup({ file: await twins(), settings: target })).rejects.toThrow();
    expect(readdirSync(target.data)).toEqual([]);
    await restoreBackup({ file: good, settings: target });
    const restored = await reopenCms(target);
    expect((await restored.payload.count({ collection: 'users', overrideAccess: true })).totalDocs).toBe(1);
    await restored.close();
  });

  test('or was killed is begun anew by the next, and nothing starts before', async () => {
    using target = emptySettings(database);
    await restoreBackup({ file: good, settings: target });
    // As a kill leaves it while things are put in their places.
    mkdirSync(path.join(target.data, '.restoring'));
    writeFileSync(path.join(target.data, '.restoring', 'moving'), '');
    const url = createHash('sha256').update(target.databaseUrl).digest('hex');
    writeFileSync(path.join(target.data, '.restoring', 'filling'), url);
    await expect(reopenCms(target)).rejects.toThrow(/A restore into .* was not finished/);
    await restoreBackup({ file: good, settings: { ...target, secret: undefined } });
    const restored = await reopenCms(target);
    expect((await restored.payload.count({ collection: 'users', overrideAccess: true })).totalDocs).toBe(1);
    await restored.close();
  });
});

function file(name: string, bytes: Buffer): string {
  writeFileSync(path.join(work, name), bytes);
  return path.join(work, name);
}

async function another(): Promise<string> {
  const folder = mkdtempSync(path.join(work, 'other-'));
  writeFileSync(path.join(folder, 'photo.jpg'), 'x');
  await create({ file: `${folder}.tar.gz`, cwd: folder, gzip: true }, ['photo.jpg']);
  return `${folder}.tar.gz`;
}

function cutShort(): string {
  const copy = file('short.tar.gz', readFileSync(good));
  truncateSync(copy, Math.floor(readFileSync(good).length * 0.8));
  return copy;
}

function flipped(): string {
  const bytes = gunzipSync(readFileSync(good));
  const at = bytes.indexOf('Karta biblioteczna', bytes.indexOf('rows/procedures.jsonl', 20_000));
  expect(at).toBeGreaterThan(0);
  bytes[at] = 'M'.charCodeAt(0);
  return file('flipped.tar.gz', gzipSync(bytes));
}

function rename(folder: string, manifest: Manifest, from: string, to: string): void {
  writeFileSync(path.join(folder, to), readFileSync(path.join(folder, from)));
  for (const part of manifest.parts) if (part.name === from) part.name = to;
}

async function withMore(): Promise<string> {
  const folder = mkdtempSync(path.join(work, 'more-'));
  const manifest = await unpack(good, folder);
  writeFileSync(path.join(folder, 'more'), 'x');
  return packed(folder, manifest, [...manifest.parts.map(({ name }) => name), 'more']);
}

async function withLink(): Promise<string> {
  const folder = mkdtempSync(path.join(work, 'link-'));
  const manifest = await unpack(good, folder);
  const [{ name }] = manifest.parts as [Manifest['parts'][number]];
  rmSync(path.join(folder, name));
  symlinkSync('/etc/passwd', path.join(folder, name));
  return packed(
    folder,
    manifest,
    manifest.parts.map((part) => part.name),
  );
}

/** Zeros after the end of the archive: 200 MB of them are 200 kB in the file. */
function bomb(): string {
  return file('bomb.tar.gz', Buffer.concat([readFileSync(good), gzipSync(Buffer.alloc(200 * 1024 * 1024))]));
}

function one(manifest: Manifest): Manifest['parts'][number] {
  const [part] = manifest.parts;
  if (!part) throw new Error('a backup has parts');
  return part;
}
