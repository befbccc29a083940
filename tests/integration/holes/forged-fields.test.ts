import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { documentOf } from '../../../cms/entry/document.ts';
import { publishNow } from '../../../cms/publish/publisher.ts';
import { extractUnits } from '../../../content/model/units.ts';
import { aCity, aHelpDesk } from '../../helpers/a-city.ts';
import { openCms, type Account, type Json, type TestCms } from '../../helpers/cms.ts';
import { aProcedure } from '../../helpers/content.ts';
import { signInAll, people, type Staff } from '../access/people.ts';

let cms: TestCms;
let staff: Staff;
let editor: Account;
let id = '';
let count = 0;

beforeAll(async () => {
  cms = await openCms({ entries: [aCity(), aHelpDesk()] });
  staff = await signInAll(cms);
  editor = staff.bystander;
});
beforeEach(async () => {
  count += 1;
  const data = documentOf(aProcedure({ key: `entry-${count}` })) as never;
  const made = await cms.payload.create({
    ...{ collection: 'procedures', data, overrideAccess: true, context: { imported: true } },
  });
  ({ id } = made);
});
afterAll(() => cms.close());

describe('the key of an entry does not change', () => {
  test.each([
    ['in its form', () => `/api/procedures/${id}`],
    ['in a draft', () => `/api/procedures/${id}?draft=true`],
    ['by a filter', () => `/api/procedures?where[id][equals]=${id}`],
  ])('%s', async (_, path) => {
    for (const as of [editor, staff.administrator])
      for (const key of ['other-key', null, '', ['a']]) {
        await cms.rest({ method: 'PATCH', path: path(), body: { key, title: 'Nowy' }, as });
        expect(await stored()).toMatchObject({ id, key: `entry-${count}` });
        expect(await newest()).toMatchObject({ key: `entry-${count}` });
      }
  });

  test('nor its id', async () => {
    const body = { id: '00000000-0000-4000-8000-000000000000', title: 'Nowy' };
    await cms.rest({ method: 'PATCH', path: `/api/procedures/${id}`, body, as: editor });
    expect(await stored()).toMatchObject({ id, key: `entry-${count}` });
  });

  test('nor is one taken twice', async () => {
    const body = documentOf(aProcedure({ key: `entry-${count}` }));
    const answer = await cms.rest({ method: 'POST', path: '/api/procedures', body, as: editor });
    expect(answer.status).toBe(400);
  });
});

test.each([[undefined], [null], [''], ['Two Words'], ['../etc'], [['a']], [{ a: 1 }]])(
  'no draft begins with the key %j',
  async (key) => {
    const body = { title: 'Szkic bez klucza', key };
    const answer = await cms.rest({ method: 'POST', path: '/api/procedures?draft=true', body, as: editor });
    expect(answer.status).toBe(400);
  },
);

describe('the day of an entry’s last change', () => {
  test.each([
    ['in its form', () => `/api/procedures/${id}`],
    ['by a filter', () => `/api/procedures?where[id][equals]=${id}`],
  ])('is not what somebody sends %s', async (_, path) => {
    const body = { updated: '2031-12-31', title: 'Nowy tytuł' };
    expect((await cms.rest({ method: 'PATCH', path: path(), body, as: editor })).status).toBe(200);
    expect(await stored()).toMatchObject({ title: 'Nowy tytuł', updated: today() });
  });

  test('is not what somebody sends with a new one', async () => {
    const body = { ...documentOf(aProcedure({ key: `new-${count}` })), updated: '2031-12-31' };
    const answer = await cms.rest({ method: 'POST', path: '/api/procedures', body, as: editor });
    expect([answer.status, answer.json.doc.updated]).toEqual([201, today()]);
  });
});

describe('nobody forges', () => {
  const verification = { on: '2026-11-01', role: 'editor', confirmedBy: 'Urząd' };

  test('that a person vouches for facts, with the facts', async () => {
    const groups = { fees: { confidence: 'source', verification }, law: { verification } };
    const body = { groups, verification, verifications: [verification] };
    for (const path of [`/api/procedures/${id}`, `/api/procedures/${id}?draft=true`])
      await cms.rest({ method: 'PATCH', path, body, as: editor });
    expect(JSON.stringify([await stored(), await newest()])).not.toMatch(/confirmedBy|2026-11-01/u);
    expect(readFileSync(await publishNow(cms.payload), 'utf8')).not.toMatch(/"verification"|2026-11-01/u);
  });

  test('that they vouch as somebody else, on another day or for another wording', async () => {
    const path = `/api/verify/procedures/entry-${count}`;
    const { json } = await cms.rest({ path, as: editor });
    const [{ group, digest }] = json.groups as [{ group: string; digest: string }];
    const forged = { on: '2020-01-01', role: 'coordinator', actor: 'somebody', imported: true };
    const body = { ...forged, groups: [{ group, digest, ...forged }] };
    expect((await cms.rest({ method: 'POST', path, body, as: editor })).status).toBe(200);
    const rows = await cms.payload.find({
      collection: 'verifications',
      overrideAccess: true,
      sort: '-createdAt',
    });
    expect(rows.docs[0]).toMatchObject({ on: today(), role: 'editor', actor: editor.id, imported: false });
    const other = { groups: [{ group, digest: '0'.repeat(16) }] };
    expect((await cms.rest({ method: 'POST', path, body: other, as: editor })).status).toBe(409);
  });

  test('an approval, a writer or a state of a text with the text', async () => {
    const [unit] = extractUnits('procedures', aProcedure().texts);
    const translator = staff['translates uk'];
    const forged = {
      state: 'approved',
      approvalOn: today(),
      approvalRole: 'sworn-translator',
      writer: editor.id,
    };
    const body = {
      unit: unit?.id,
      base: 0,
      text: 'Текст',
      ...forged,
      approval: { on: today(), role: 'x' },
      by: 'memory',
    };
    const path = `/api/desk/procedures/entry-${count}/uk/save`;
    expect((await cms.rest({ method: 'POST', path, body, as: translator })).status).toBe(200);
    const rows = await cms.payload.find({
      collection: 'targets',
      where: { entry: { equals: `procedures/entry-${count}` } },
      overrideAccess: true,
    });
    expect(rows.docs).toMatchObject([
      {
        state: 'draft',
        by: 'human',
        approvalOn: null,
        approvalRole: null,
        writer: translator?.id,
        actor: translator?.id,
      },
    ]);
  });

  test('an approval in the record of a translation', async () => {
    const data = { key: `procedures/entry-${count}:uk`, entry: `procedures/entry-${count}`, locale: 'uk' };
    const record = await cms.payload.db.create({ collection: 'translations', data: { ...data } });
    const body = {
      targets: [{ state: 'approved' }],
      updated: '2031-12-31',
      key: 'x',
      entry: 'x',
      locale: 'ar',
      assignee: editor.id,
    };
    const path = `/api/translations/${String(record.id)}`;
    await cms.rest({ method: 'PATCH', path, body, as: staff['reviews uk'] });
    const after = await cms.payload.db.findOne<Json>({
      collection: 'translations',
      where: { id: { equals: record.id } },
    });
    expect(after).toMatchObject(data);
    expect(JSON.stringify(after)).not.toMatch(/approved|2031/u);
    expect(after.assignee ?? null).toBeNull();
  });
});

describe.each(people.filter((person) => person !== 'editor' && person !== 'administrator'))(
  '%s',
  (person) => {
    test.each([
      ['publishes no draft', 'draft', 'published', ''],
      ['publishes no draft by the way of drafts', 'draft', 'published', '?draft=true'],
      ['publishes no draft in every language', 'draft', undefined, '?publishAllLocales=true'],
      ['unpublishes nothing', 'published', 'draft', ''],
      ['unpublishes nothing in every language', 'published', undefined, '?unpublishAllLocales=true'],
      ['saves no draft beside what is published', 'published', 'draft', '?draft=true'],
    ])('%s', async (_, from, to, query) => {
      await cms.payload.db.updateOne({ collection: 'procedures', id, data: { _status: from } });
      const before = [await stored(), await newest()];
      const body = to === undefined ? {} : { _status: to };
      const answer = await cms.rest({
        method: 'PATCH',
        path: `/api/procedures/${id}${query}`,
        body,
        as: staff[person],
      });
      expect(answer.status).toBe(403);
      expect([await stored(), await newest()]).toEqual(before);
    });
  },
);

function stored(): Promise<Json> {
  return cms.payload.db.findOne<Json>({ collection: 'procedures', where: { id: { equals: id } } });
}

async function newest(): Promise<Json> {
  const { docs } = await cms.payload.db.findVersions<Json>({
    ...{ collection: 'procedures', where: { parent: { equals: id } }, sort: '-updatedAt', limit: 1 },
  });
  return docs[0]?.version;
}

function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Warsaw', dateStyle: 'short' }).format(
    new Date(),
  );
}
