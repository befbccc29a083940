import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isObjectId } from '../../../cms/backup/ids.ts';
import { makeBackup } from '../../../cms/backup/make-backup.ts';
import { restoreBackup } from '../../../cms/backup/restore-backup.ts';
import type { Release } from '../../../content/model/release.ts';
import { extractUnits } from '../../../content/model/units.ts';
import { dump, emptySettings, published } from '../../helpers/backups.ts';
import { reopenCms, type TestCms } from '../../helpers/cms.ts';
import { aCity, aHelpDesk } from '../../helpers/a-city.ts';
import { aProcedure, aProgramme } from '../../helpers/content.ts';
import { importContent } from '../../../cms/exchange/import-content.ts';

const other = process.env['DATABASE_URL'];
const minutes = 60_000;

/** A CMS in which everything has happened that a backup must keep. */
async function aLivelyCms(): Promise<TestCms & { email: string }> {
  const cms = await reopenCms(emptySettings());
  const entry = aProcedure({ uk: 'submitted' });
  await importContent(cms.payload, {
    content: { entries: [aCity(), aHelpDesk(), entry], programme: aProgramme() },
    only: [],
    dryRun: false,
    trustApprovals: false,
    unfinished: true,
  });
  const editor = await cms.signIn({ role: 'editor' });
  const reviewer = await cms.signIn({
    role: 'translator',
    locales: ['uk'],
    reviewLocales: ['uk'],
    competence: 'sworn-translator',
  });
  const coordinator = await cms.signIn({ role: 'coordinator' });
  const done = async (as: typeof editor, method: 'POST' | 'PATCH', address: string, body: unknown) => {
    const answer = await cms.rest({ method, path: address, body, as });
    expect(answer.status, answer.text).toBeLessThan(300);
    return answer.json;
  };

  // A history of the entry, and a draft of it that readers do not see.
  const { docs } = (await cms.rest({ path: '/api/procedures', as: editor })).json;
  const address = `/api/procedures/${docs[0].id}`;
  await done(editor, 'PATCH', address, { summary: 'Nowe streszczenie.', _status: 'published' });
  await done(editor, 'PATCH', `${address}?draft=true`, { title: 'Wersja robocza', _status: 'draft' });
  // An approval, a draft of a translation, an assignment, a term, a person's verification, a preference.
  const [unit] = extractUnits('procedures', entry.texts);
  const desk = '/api/desk/procedures/library-card/uk';
  await done(reviewer, 'POST', `${desk}/approve`, {
    rows: [`procedures/library-card:uk:${unit?.id ?? ''}:1`],
  });
  const [record] = (await cms.rest({ path: '/api/translations', as: coordinator })).json.docs;
  await done(coordinator, 'PATCH', `/api/translations/${record.id}`, {
    assignee: reviewer.id,
    note: 'Pilne',
  });
  await done(coordinator, 'POST', '/api/glossary', {
    term: 'karta',
    locale: 'uk',
    translation: 'картка',
    keepPolish: true,
  });
  const { groups } = (await cms.rest({ path: '/api/verify/procedures/library-card', as: editor })).json;
  await done(editor, 'POST', '/api/verify/procedures/library-card', { groups, confirmedBy: 'UMK' });
  await done(editor, 'POST', '/api/payload-preferences/collection-procedures', { value: { limit: 25 } });
  return { ...cms, email: reviewer.email };
}

test(
  'all that the CMS knows goes from SQLite into the other database and back by files, and stays the same',
  { timeout: 4 * minutes },
  async () => {
    const first = await aLivelyCms();
    await makeBackup(first.payload, { target: path.join(first.data, 'one.tar.gz') });
    using there = emptySettings(other);
    const moved = await restoreBackup({ file: path.join(first.data, 'one.tar.gz'), settings: there });
    expect(moved.renamed).toBe(0);
    const second = await reopenCms(there);
    await makeBackup(second.payload, { target: path.join(second.data, 'two.tar.gz') });
    using back = emptySettings();
    await restoreBackup({ file: path.join(second.data, 'two.tar.gz'), settings: back });
    const third = await reopenCms(back);

    const wanted = await dump(first.payload);
    const empty = Object.entries(wanted).filter(
      ([name, rows]) => rows.length === 0 && name !== 'rows/payload-kv',
    );
    expect(empty.map(([name]) => name)).toEqual([
      'rows/schedules',
      'versions/information',
      'rows/information',
      'versions/chapters',
      'rows/chapters',
    ]);
    for (const cms of [second, third]) {
      expect(await dump(cms.payload)).toEqual(wanted);
      expect(await published(cms.payload)).toEqual(await published(first.payload));
      const body = { email: first.email, password: 'correct-horse-battery' };
      const login = await cms.rest({ method: 'POST', path: '/api/users/login', body });
      expect(login.status, login.text).toBe(200);
      const wrong = { ...body, password: 'correct-horse-batterz' };
      expect((await cms.rest({ method: 'POST', path: '/api/users/login', body: wrong })).status).toBe(401);
    }
    // The draft is there for editors, the published text for readers, and saving goes on.
    const editor = await third.signIn({ role: 'editor' });
    const [live] = (await third.rest({ path: '/api/procedures', as: editor })).json.docs;
    const draft = (await third.rest({ path: `/api/procedures/${live.id}?draft=true`, as: editor })).json;
    expect([live.title, draft.title]).toEqual(['Karta biblioteczna', 'Wersja robocza']);
    const saved = await third.rest({
      method: 'PATCH',
      path: `/api/procedures/${live.id}`,
      body: { title: 'Karta', _status: 'published' },
      as: editor,
    });
    expect(saved.status, saved.text).toBe(200);
    for (const cms of [first, second, third]) await cms.close();
  },
);

test(
  'ids that the other database cannot keep become others wherever they are named',
  { timeout: 2 * minutes },
  async () => {
    const old = await reopenCms(emptySettings());
    const writer = randomUUID();
    // As rows were made before both databases had the same kind of id.
    await old.payload.db.create({
      collection: 'users',
      customID: writer,
      data: { email: 'old@staff.example', role: 'translator', active: true, locales: [], reviewLocales: [] },
    });
    const row = {
      unit: 'a',
      source: 'Tak',
      target: 'Так',
      by: 'human',
      state: 'draft',
      rev: 1,
      entry: 'e/k',
    };
    const target = { ...row, key: 'e/k:uk:a:1', translation: 'e/k:uk', locale: 'uk', writer, actor: writer };
    await old.payload.db.create({ collection: 'targets', customID: randomUUID(), data: target });
    await old.payload.db.create({
      collection: 'payload-preferences',
      customID: randomUUID(),
      data: {
        key: `edit-users-${writer}`,
        user: { relationTo: 'users', value: writer },
        value: { at: writer },
      },
    });
    await makeBackup(old.payload, { target: path.join(old.data, 'old.tar.gz') });
    using there = emptySettings(other);
    const { renamed } = await restoreBackup({ file: path.join(old.data, 'old.tar.gz'), settings: there });
    const restored = await reopenCms(there);
    const {
      'rows/users': users,
      'rows/targets': targets,
      'rows/payload-preferences': preferences,
    } = await dump(restored.payload);
    const id = users?.[0]?.['id'];
    if (other === undefined || other === '') expect([id, renamed]).toEqual([writer, 0]);
    else expect([isObjectId(String(id)), renamed]).toEqual([true, 3]);
    expect(targets).toMatchObject([{ writer: id, actor: id }]);
    expect(preferences).toMatchObject([
      { key: `edit-users-${String(id)}`, user: { relationTo: 'users', value: id }, value: { at: id } },
    ]);
    await old.close();
    await restored.close();
  },
);

test('the files beside the database come along: secret, note of the first start, evidence, releases', async () => {
  const cms = await reopenCms(emptySettings());
  const release: Release = {
    formatVersion: 1,
    id: '20261122T193000123Z-0123456789ab',
    snapshot: 'a'.repeat(64),
    asOf: '2026-11-22',
    day: '2026-11-22',
    builtAt: '2026-11-22T19:30:00Z',
    seconds: 1,
    reason: 'change',
    pages: 1,
    bytes: 1,
    counted: { before: null, after: 0 },
    warnings: [],
  };
  const files: Record<string, string> = {
    'setup.json': '{"entries":0}\n',
    'evidence/2026-11-21/release.json': '{"what":"evidence"}',
    'evidence/2026-11-21/snapshot.json.gz': 'packed',
    [`releases/${release.id}/release.json`]: JSON.stringify(release),
    [`releases/${release.id}/snapshot.json`]: '{"what":"snapshot"}',
  };
  for (const [name, text] of Object.entries({
    ...files,
    [`releases/${release.id}/site/index.html`]: 'page',
  })) {
    mkdirSync(path.dirname(path.join(cms.data, name)), { recursive: true });
    writeFileSync(path.join(cms.data, name), text);
  }
  const target = path.join(cms.data, 'backups', 'all.tar.gz');
  await makeBackup(cms.payload, { target });
  expect(statSync(target).mode & 0o777).toBe(0o600);
  expect(readdirSync(path.dirname(target))).toEqual(['all.tar.gz']);
  using there = emptySettings();
  await restoreBackup({ file: target, settings: there });
  for (const [name, text] of Object.entries(files))
    expect(readFileSync(path.join(there.data, name), 'utf8')).toBe(text);
  expect(existsSync(path.join(there.data, 'releases', release.id, 'site'))).toBe(false);
  expect(readFileSync(path.join(there.data, 'secret'), 'utf8')).toBe(`${cms.settings.secret ?? ''}\n`);
  expect(statSync(path.join(there.data, 'secret')).mode & 0o777).toBe(0o600);
  expect(readdirSync(there.data).sort()).toEqual(['cms.db', 'evidence', 'releases', 'secret', 'setup.json']);
  await cms.close();
});
