import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { exportContent } from '../../cms/exchange/export-content.ts';
import { importContent } from '../../cms/exchange/import-content.ts';
import { readGlossary } from '../../cms/publish/read-glossary.ts';
import { readContent, readProgramme } from '../../cms/publish/read-content.ts';
import { collectionNames, entryId, type Entry } from '../../content/model/collections.ts';
import { loadContent } from '../../content/model/files/load.ts';
import { makeSnapshot, serializeSnapshot } from '../../content/model/snapshot.ts';
import { extractUnits } from '../../content/model/units.ts';
import { aCity, aHelpDesk } from '../helpers/a-city.ts';
import { openCms, type TestCms } from '../helpers/cms.ts';
import { aProcedure, aProgramme } from '../helpers/content.ts';
import { someContent } from '../helpers/some-content.ts';

const all = { only: [], dryRun: false, trustApprovals: false };

describe('the starter content', () => {
  let cms: TestCms;
  let files: string;
  const root = someContent;
  const content = loadContent(root);
  beforeAll(async () => {
    cms = await openCms({ content });
    files = mkdtempSync(path.join(tmpdir(), 'portal-content-'));
    cpSync(root, files, { recursive: true });
  });
  afterAll(async () => {
    rmSync(files, { recursive: true });
    await cms.close();
  });

  test('comes out of the CMS byte for byte as it went in', async () => {
    const target = mkdtempSync(path.join(tmpdir(), 'portal-out-'));
    await exportContent(cms.payload, { ...all, root: target, content: { entries: [] }, choice: 'ours' });
    expect(bytesOf(target)).toEqual(bytesOf(root));
    rmSync(target, { recursive: true });
  });

  test('is not changed by a second import, nor by an export', async () => {
    expect((await importContent(cms.payload, { ...all, content })).changes).toEqual([]);
    expect((await exportContent(cms.payload, { ...all, root: files, content })).changes).toEqual([]);
    expect(bytesOf(files)).toEqual(bytesOf(root));
  });

  test('makes the same snapshot from the CMS as from the files', async () => {
    const fromCms = makeSnapshot({
      entries: await readContent(cms.payload),
      programme: await readProgramme(cms.payload),
      glossary: await readGlossary(cms.payload),
    });
    expect(serializeSnapshot(fromCms)).toBe(serializeSnapshot(makeSnapshot(content)));
  });

  test('has nobody’s approval and nobody’s verification', async () => {
    for (const collection of ['verifications', 'targets'] as const) {
      const where = collection === 'targets' ? { state: { equals: 'approved' } } : {};
      expect((await cms.payload.count({ collection, where, overrideAccess: true })).totalDocs).toBe(0);
    }
  });

  test('carries approvals and verifications out, and into another CMS only if they are trusted', async () => {
    const reviewer = await cms.signIn({
      role: 'translator',
      reviewLocales: ['uk'],
      competence: 'sworn-translator',
    });
    const editor = await cms.signIn({ role: 'editor' });
    const desk = '/api/desk/procedures/pesel-number/uk';
    const view = await cms.rest({ path: desk, as: reviewer });
    const rows = view.json.units.map(({ current }: { current: { key: string } }) => current.key);
    expect(
      (await cms.rest({ method: 'POST', path: `${desk}/approve`, body: { rows }, as: reviewer })).status,
    ).toBe(200);
    const verify = '/api/verify/procedures/pesel-number';
    const { groups } = (await cms.rest({ path: verify, as: editor })).json;
    const verified = await cms.rest({
      method: 'POST',
      path: verify,
      body: { groups, confirmedBy: 'UMK' },
      as: editor,
    });
    expect(verified.status).toBe(200);

    await exportContent(cms.payload, { ...all, root: files, content });
    const exported = loadContent(files);
    expect(exported.problems).toEqual([]);
    const pesel = exported.entries.find(({ key }) => key === 'pesel-number');
    expect(
      pesel?.translations.uk?.targets.every(({ approval }) => approval?.role === 'sworn-translator'),
    ).toBe(true);
    expect(pesel?.facts.groups).toMatchObject({
      fees: { verification: { role: 'editor', confirmedBy: 'UMK' } },
    });

    const other = await openCms();
    const careful = await importContent(other.payload, { ...all, content: exported });
    expect(careful.approvalsNotTaken).toBe(rows.length);
    expect(JSON.stringify(await readContent(other.payload))).not.toContain('"approval"');
    await importContent(other.payload, { ...all, content: exported, trustApprovals: true, choice: 'theirs' });
    await other.close();

    const trusting = await openCms();
    await importContent(trusting.payload, { ...all, content: exported, trustApprovals: true });
    const target = mkdtempSync(path.join(tmpdir(), 'portal-out-'));
    await exportContent(trusting.payload, { ...all, root: target, content: { entries: [] }, choice: 'ours' });
    expect(bytesOf(target)).toEqual(bytesOf(files));
    rmSync(target, { recursive: true });
    await trusting.close();
  });
});

test('a translation in which nothing is written yet is no change', async () => {
  const entry = aProcedure({ uk: 'submitted' });
  const local = { alsoCalled: [], links: [] };
  const content = {
    entries: [
      aCity(),
      aHelpDesk(),
      { ...entry, translations: { ...entry.translations, es: { local, targets: [] } } },
    ],
    programme: aProgramme(),
  };
  const cms = await openCms({ entries: content.entries });
  expect((await importContent(cms.payload, { ...all, content })).changes).toEqual([]);
  await cms.close();
});

describe('an entry that changed', () => {
  let cms: TestCms;
  let entry: Entry<'procedures'>;
  const others = [aCity(), aHelpDesk()];
  beforeEach(async () => {
    entry = aProcedure({ uk: 'submitted' });
    cms = await openCms({ entries: [...others, entry] });
    return () => cms.close();
  });
  const inFiles = (change: (copy: Entry<'procedures'>) => void) => {
    const copy = structuredClone(entry);
    change(copy);
    return { entries: [...others, copy], programme: aProgramme() };
  };
  const inCms = async (title: string) => {
    const editor = await cms.signIn({ role: 'editor' });
    const { docs } = (await cms.rest({ path: '/api/procedures', as: editor })).json;
    const body = { title, _status: 'published' };
    const answer = await cms.rest({
      method: 'PATCH',
      path: `/api/procedures/${docs[0].id}`,
      body,
      as: editor,
    });
    expect(answer.status, answer.text).toBe(200);
  };
  const titleInCms = async () =>
    (await readContent(cms.payload)).find(({ key }) => key === entry.key)?.texts.title;

  test('in the files only is taken over', async () => {
    const content = inFiles(({ texts }) => (texts.title = 'Karta czytelnika'));
    const report = await importContent(cms.payload, { ...all, content });
    expect(report.changes).toMatchObject([
      { id: 'procedures/library-card', parts: ['source'], isNew: false },
    ]);
    expect(await titleInCms()).toBe('Karta czytelnika');
  });

  test('in the CMS only is kept, and the import says so', async () => {
    await inCms('Karta do biblioteki');
    const report = await importContent(cms.payload, { ...all, content: inFiles(() => undefined) });
    expect([report.changes, report.kept]).toEqual([[], ['procedures/library-card']]);
    expect(await titleInCms()).toBe('Karta do biblioteki');
  });

  test('in both is a conflict: listed with its differences, and nothing of it changes', async () => {
    await inCms('Karta do biblioteki');
    const content = inFiles(({ texts, translations }) => {
      texts.title = 'Karta czytelnika';
      const [target] = translations.uk?.targets ?? [];
      if (target) target.target = 'Змінено у файлі';
    });
    const report = await importContent(cms.payload, { ...all, content });
    expect(report.conflicts[0]).toMatchObject({ id: 'procedures/library-card', parts: ['source'] });
    expect(report.conflicts[0]?.differences.join()).toMatch(/-# Karta do biblioteki\n\+# Karta czytelnika/);
    expect(await titleInCms()).toBe('Karta do biblioteki');
    expect(JSON.stringify(await readContent(cms.payload))).not.toContain('Змінено у файлі');
  });

  test.each([
    ['theirs', 'Karta czytelnika'],
    ['ours', 'Karta do biblioteki'],
  ] as const)('in both follows the side that was chosen: %s', async (choice, title) => {
    await inCms('Karta do biblioteki');
    const content = inFiles(({ texts }) => (texts.title = 'Karta czytelnika'));
    await importContent(cms.payload, { ...all, content, choice });
    expect(await titleInCms()).toBe(title);
  });

  test('in a dry run changes nothing and shows what would', async () => {
    const content = inFiles(({ texts }) => (texts.title = 'Karta czytelnika'));
    const report = await importContent(cms.payload, { ...all, content, dryRun: true });
    expect(report.changes[0]?.differences.join()).toContain('+# Karta czytelnika');
    expect(await titleInCms()).toBe('Karta biblioteczna');
  });

  test('keeps its approvals when the files bring another text', async () => {
    const reviewer = await cms.signIn({
      role: 'translator',
      reviewLocales: ['uk'],
      competence: 'sworn-translator',
    });
    const [unit] = extractUnits(entry.collection, entry.texts);
    const rows = [`procedures/library-card:uk:${unit?.id ?? ''}:1`];
    const path = '/api/desk/procedures/library-card/uk/approve';
    expect((await cms.rest({ method: 'POST', path, body: { rows }, as: reviewer })).status).toBe(200);
    const content = inFiles(({ translations }) => {
      const [target] = translations.uk?.targets ?? [];
      if (target) target.target = 'Інший текст';
    });
    await importContent(cms.payload, { ...all, content, choice: 'theirs' });
    const stored = (await readContent(cms.payload)).find(({ key }) => key === entry.key);
    const approved = stored?.translations.uk?.targets.filter(({ state }) => state === 'approved');
    expect(approved?.map(({ target }) => target)).not.toContain('Інший текст');
    expect(approved).toHaveLength(1);
  });
});

test('a first import that was killed goes on with the next, and doubles nothing', async () => {
  const entry = aProcedure({ uk: 'submitted', ar: 'submitted' });
  const whole = { entries: [aCity(), aHelpDesk(), entry], programme: aProgramme() };
  const cms = await openCms();
  const half = structuredClone(entry);
  delete half.translations.ar;
  half.translations.uk?.targets.splice(2);
  await importContent(cms.payload, { ...all, content: { ...whole, entries: [half] }, unfinished: true });
  const { docs } = await cms.payload.find({ collection: 'exchanges', overrideAccess: true });
  for (const { id } of docs) await cms.payload.delete({ collection: 'exchanges', id, overrideAccess: true });

  await importContent(cms.payload, { ...all, content: whole, unfinished: true });
  const stored = (await readContent(cms.payload)).find((one) => entryId(one) === entryId(entry));
  expect(stored?.translations.ar?.targets).toHaveLength(entry.translations.ar?.targets.length ?? -1);
  expect(stored?.translations.uk?.targets).toHaveLength(entry.translations.uk?.targets.length ?? -1);
  expect((await importContent(cms.payload, { ...all, content: whole })).conflicts).toEqual([]);
  await cms.close();
});

/** Every file of a content folder's entries, by its name. */
function bytesOf(root: string): Record<string, string> {
  const files = collectionNames.flatMap((collection) =>
    readdirSync(path.join(root, collection), { recursive: true, encoding: 'utf8' })
      .map((name) => path.join(collection, name))
      .filter((name) => statSync(path.join(root, name)).isFile()),
  );
  return Object.fromEntries(files.sort().map((name) => [name, readFileSync(path.join(root, name), 'utf8')]));
}
