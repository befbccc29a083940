import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pruneAudit } from '../../cms/audit/prune.ts';
import { record } from '../../cms/audit/record.ts';
import { runCommand } from '../../cms/commands/run.ts';
import { extractUnits } from '../../content/model/units.ts';
import { aCity, aHelpDesk } from '../helpers/a-city.ts';
import { openCms, type Account, type Json, type TestCms } from '../helpers/cms.ts';
import { aProcedure } from '../helpers/content.ts';
import { codeOf, knownSecret, secondStep, wrongCode } from '../helpers/second-step.ts';

const secretText = 'Tajny tekst, którego nikt nie może przeczytać w dzienniku.';
const entry = aProcedure();

let cms: TestCms;
let administrator: Account;
let coordinator: Account;
let editor: Account;

beforeAll(async () => {
  cms = await openCms({ entries: [aCity(), aHelpDesk(), entry] });
  administrator = await cms.signIn({ role: 'administrator' });
  coordinator = await cms.signIn({ role: 'coordinator' });
  editor = await cms.signIn({ role: 'editor' });
});
beforeEach(() => cms.payload.db.deleteMany({ collection: 'audit', where: {} }));
afterAll(() => cms.close());

describe('the audit log tells of', () => {
  test('signing in and out, and of tries that failed', async () => {
    const somebody = await cms.signIn({ role: 'editor' });
    await send('POST', '/api/users/login', { email: somebody.email, password: 'not-the-password' });
    await send('POST', '/api/users/login', { email: 'hunter2@staff.example', password: 'hunter2-hunter2' });
    await secondStep(cms, { of: somebody, is: 'on' });
    const { email, password } = somebody;
    await send('POST', '/api/users/login', { email, password, code: wrongCode(knownSecret) });
    await send('POST', '/api/users/login', { email, password, code: codeOf(knownSecret) });
    await send('POST', '/api/users/logout', {}, somebody);
    expect(await told()).toEqual([
      ['account.created', null, email],
      ['sign-in', email, null],
      ['sign-in.failed', null, email],
      // What was typed for an address may be a password.
      ['sign-in.failed', null, null],
      ['code.failed', null, email],
      ['sign-in', email, null],
      ['sign-out', email, null],
    ]);
  });

  test('where somebody signed in from, but only roughly', async () => {
    for (const from of ['203.0.113.77', '2001:db8:1:2::7'])
      await cms.rest({
        method: 'POST',
        path: '/api/users/login',
        body: { email: editor.email, password: editor.password },
        headers: { 'x-portal-client': from },
      });
    expect((await rows()).map(({ address }) => address)).toEqual(['203.0.113.0', '2001:db8:1::']);
  });

  test('accounts, with what they could do before and after', async () => {
    const made = await send(
      'POST',
      '/api/users',
      { email: 'new@staff.example', password: 'a-long-enough-one', role: 'translator', locales: ['uk'] },
      administrator,
    );
    const id = String(made.json.doc.id);
    await send('PATCH', `/api/users/${id}`, { role: 'editor', locales: [], name: 'N. N.' }, administrator);
    await send('POST', `/api/reset-link/${id}`, {}, administrator);
    await send('DELETE', `/api/users/${id}`, undefined, administrator);
    const [created, changed, link, removed] = await rows();
    expect(created).toMatchObject({ kind: 'account.created', document: id, about: 'new@staff.example' });
    expect(created?.details.to).toMatchObject({ role: 'translator', locales: ['uk'] });
    expect(changed).toMatchObject({ kind: 'account.changed', fields: 'locales, name, role' });
    expect(changed?.details).toEqual({
      from: { locales: ['uk'], role: 'translator' },
      to: { locales: [], role: 'editor' },
    });
    expect(link).toMatchObject({ kind: 'account.reset-link', document: id });
    expect(removed).toMatchObject({ kind: 'account.removed', about: 'new@staff.example' });
    for (const row of await rows())
      expect(row).toMatchObject({ actor: administrator.id, actorRole: 'administrator' });
  });

  test('passwords, never what they are', async () => {
    const somebody = await cms.signIn({ role: 'editor' });
    const password = 'nobody-may-read-this';
    await send('PATCH', `/api/users/${somebody.id}`, { password }, somebody);
    const { json } = await send('POST', `/api/reset-link/${somebody.id}`, {}, administrator);
    const token = String(/[^/]+$/u.exec(String(json.link))?.[0]);
    await send('POST', '/api/users/reset-password', { token, password: `${password}-again` });
    const kinds = (await rows()).map(({ kind }) => kind as string);
    expect(kinds.slice(2)).toEqual(['password.changed', 'account.reset-link', 'password.reset']);
    expect(JSON.stringify(await rows())).not.toMatch(new RegExp(`${password}|${token}`, 'u'));
  });

  test('entries: saved, published, renamed, taken back, deleted; with names of fields and no text', async () => {
    const { id } = await cms.payload.db.findOne<Json>({ collection: 'procedures' });
    const path = `/api/procedures/${String(id)}`;
    await send('PATCH', `${path}?draft=true`, { summary: secretText, _status: 'draft' }, editor);
    await send('PATCH', path, { slug: 'other-address', _status: 'published' }, editor);
    await send('PATCH', `${path}?draft=true`, { title: secretText, _status: 'draft' }, editor);
    await send('PATCH', path, { _status: 'draft' }, editor);
    await send('DELETE', path, undefined, administrator);
    expect((await rows()).map(({ kind, fields }) => [kind, fields])).toEqual([
      ['entry.saved', 'summary'],
      ['entry.published', 'slug'],
      ['entry.renamed', 'slug'],
      ['entry.saved', 'title'],
      ['entry.unpublished', null],
      ['entry.deleted', null],
    ]);
    for (const row of await rows()) expect(row).toMatchObject({ about: 'procedures/library-card' });
    expect(JSON.stringify(await rows())).not.toContain(secretText);
    await cms.payload.db.deleteMany({ collection: 'audit', where: {} });
  });

  test('translations and verifications', async () => {
    const made = aProcedure({ key: 'second-card', facts: { slug: 'second-card' } });
    const { documentOf } = await import('../../cms/entry/document.ts');
    await cms.payload.create({
      collection: 'procedures',
      data: documentOf(made) as never,
      overrideAccess: true,
      context: { imported: true },
    });
    const translator = await cms.signIn({ role: 'translator', locales: ['uk'] });
    const reviewer = await cms.signIn({
      role: 'translator',
      reviewLocales: ['uk'],
      competence: 'sworn-translator',
    });
    await cms.payload.db.deleteMany({ collection: 'audit', where: {} });
    const [unit] = extractUnits('procedures', made.texts);
    const desk = '/api/desk/procedures/second-card/uk';
    const saved = await send('POST', `${desk}/save`, { unit: unit?.id, base: 0, text: 'Текст' }, translator);
    const handedIn = await send('POST', `${desk}/submit`, { rows: [saved.json.row.key] }, translator);
    const approved = await send('POST', `${desk}/approve`, { rows: [handedIn.json.rows[0].key] }, reviewer);
    const again = { rows: [approved.json.rows[0].key], comment: 'Popraw.' };
    await send('POST', `${desk}/return`, again, reviewer);
    const { json } = await cms.rest({ path: '/api/verify/procedures/second-card', as: editor });
    const { group, digest } = json.groups[0] as { group: string; digest: string };
    await send('POST', '/api/verify/procedures/second-card', { groups: [{ group, digest }] }, editor);
    expect((await rows()).map((row) => [row.kind, row.about, row.locale])).toEqual([
      ['translation.submitted', 'procedures/second-card', 'uk'],
      ['translation.approved', 'procedures/second-card', 'uk'],
      ['translation.returned', 'procedures/second-card', 'uk'],
      ['verified', 'procedures/second-card', null],
    ]);
    expect(JSON.stringify(await rows())).not.toMatch(/Текст|Popraw/u);
  });

  test('the glossary and the programme', async () => {
    const term = { term: 'meldunek', locale: 'uk', translation: 'прописка' };
    const made = await send('POST', '/api/glossary', term, editor);
    const path = `/api/glossary/${String(made.json.doc.id)}`;
    await send('PATCH', path, { translation: 'реєстрація' }, editor);
    await send('PATCH', path, { translation: 'реєстрація' }, editor);
    await send('DELETE', path, undefined, coordinator);
    await send('POST', '/api/globals/programme', { target: 77 }, coordinator);
    expect((await rows()).map(({ kind, fields }) => [kind, fields])).toEqual([
      ['glossary.created', null],
      ['glossary.changed', 'translation'],
      ['glossary.deleted', null],
      ['programme.changed', 'target'],
    ]);
  });

  test('nothing that was refused', async () => {
    const translator = await cms.signIn({ role: 'translator', locales: ['uk'] });
    await cms.payload.db.deleteMany({ collection: 'audit', where: {} });
    await send('PATCH', `/api/users/${editor.id}`, { role: 'administrator' }, translator);
    await send('PATCH', `/api/users/${translator.id}`, { role: 'administrator' }, translator);
    await send('POST', '/api/glossary', { term: 'a', locale: 'uk', translation: 'b' }, translator);
    await send('POST', '/api/globals/programme', { target: 78 }, translator);
    await send('POST', `/api/reset-link/${editor.id}`, {}, translator);
    expect(await rows()).toEqual([]);
  });
});

test('whoever guesses does not fill it', async () => {
  for (let number = 0; number < 30; number += 1)
    await cms.rest({
      method: 'POST',
      path: '/api/users/login',
      body: { email: `guess-${number}@staff.example`, password: 'wrong' },
      headers: { 'x-portal-client': `198.51.100.${number}` },
    });
  expect((await rows()).length).toBeLessThanOrEqual(5);
});

describe('as a file', () => {
  test('it has every row once, the oldest first, and a note that it was taken', async () => {
    const at = (second: number) => new Date(Date.parse('2026-01-01T00:00:00Z') + second * 1000).toISOString();
    // More than a page, and some in the same moment where pages meet.
    for (let number = 0; number < 520; number += 1)
      await cms.payload.db.create({
        collection: 'audit',
        data: { at: at(Math.floor(number / 10)), kind: 'command', document: `row ${number}` },
      });
    await record(cms.payload, { kind: 'command', about: '=HYPERLINK("http://evil.example")' });
    const { status, headers, text } = await cms.rest({ path: '/api/audit-export', as: administrator });
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8']);
    const told = [...text.matchAll(/row (\d+)/gu)].map(([, number]) => Number(number));
    expect([...told].sort((one, other) => one - other)).toEqual(
      Array.from({ length: 520 }, (_, number) => number),
    );
    expect(text.indexOf('row 0')).toBeLessThan(text.indexOf('row 519'));
    expect(text).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
    expect((await rows()).at(-1)).toMatchObject({ kind: 'audit.exported', actor: administrator.id });
  });

  test('it can be had of some days, and by a command', async () => {
    for (const day of ['2026-03-01', '2026-03-02', '2026-03-03'])
      await cms.payload.db.create({
        collection: 'audit',
        data: { at: `${day}T12:00:00.000Z`, kind: 'command', document: day },
      });
    const period = { from: '2026-03-02', to: '2026-03-03' };
    const { csv } = (await runCommand(cms.payload, 'audit:export', period)) as { csv: string };
    expect(csv.match(/2026-03-0\d(?=,)/gu)).toEqual(['2026-03-02']);
    const path = `/api/audit-export?from=${period.from}&to=${period.to}`;
    expect((await cms.rest({ path, as: administrator })).text).toBe(csv);
    const wrong = await cms.rest({ path: '/api/audit-export?from=yesterday', as: administrator });
    expect(wrong.status).toBe(400);
  });
});

test('rows are kept for as long as was set, and no longer', async () => {
  for (const at of ['2024-11-21T10:00:00.000Z', '2024-11-23T10:00:00.000Z'])
    await cms.payload.db.create({ collection: 'audit', data: { at, kind: 'command' } });
  expect(await pruneAudit(cms.payload, { now: new Date('2026-11-22T10:00:00Z') })).toBe(1);
  expect(await pruneAudit(cms.payload, { now: new Date('2026-11-22T10:00:00Z') })).toBe(0);
  expect((await rows()).map(({ at }) => new Date(at as string).toISOString())).toEqual([
    '2024-11-23T10:00:00.000Z',
  ]);
});

function send(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown, as?: Account) {
  return cms.rest({ method, path, ...(body !== undefined && { body }), as });
}

async function told(): Promise<unknown[][]> {
  return (await rows()).map(({ kind, actorEmail, about }) => [kind, actorEmail ?? null, about ?? null]);
}

async function rows(): Promise<Json[]> {
  const { docs } = await cms.payload.db.find<Json>({ collection: 'audit', sort: 'at', pagination: false });
  return docs;
}
