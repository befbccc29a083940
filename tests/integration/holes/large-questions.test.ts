import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCms, type Account, type TestCms } from '../../helpers/cms.ts';
import { aProcedure } from '../../helpers/content.ts';

const many = 230;
const most = 200;

let cms: TestCms;
let editor: Account;
let coordinator: Account;

beforeAll(async () => {
  cms = await openCms({ entries: [aProcedure()] });
  editor = await cms.signIn({ role: 'editor' });
  coordinator = await cms.signIn({ role: 'coordinator' });
  const { docs } = await cms.payload.find({ collection: 'procedures', overrideAccess: true });
  const now = new Date().toISOString();
  for (let number = 0; number < many; number += 1) {
    const key = `made-${number}`;
    await cms.payload.db.create({
      collection: 'glossary',
      data: { key, term: key, locale: 'uk', translation: key },
    });
    const user = { relationTo: 'users', value: editor.id };
    await cms.payload.db.create({ collection: 'payload-preferences', data: { key, user, value: {} } });
    await cms.payload.db.createVersion({
      ...{
        collectionSlug: 'procedures',
        parent: docs[0]?.id ?? '',
        autosave: false,
        createdAt: now,
        updatedAt: now,
      },
      versionData: { ...docs[0], title: key } as never,
    });
  }
});
afterAll(() => cms.close());

const lists = ['/api/glossary', '/api/procedures/versions', '/api/payload-preferences'];

describe.each(lists)('%s answers', (list) => {
  test.each([
    ['no limit', 'limit=0'],
    ['a huge limit', 'limit=100000'],
    ['a negative limit', 'limit=-1'],
    ['an infinite limit', 'limit=Infinity'],
    ['a limit that is no number', 'limit=all'],
    ['two limits', 'limit=100000&limit=0'],
    ['no pages', 'pagination=false'],
    ['no pages and no limit', 'pagination=false&limit=0'],
  ])('at most 200 documents when asked for %s', async (_, query) => {
    const { status, json } = await cms.rest({ path: `${list}?${query}`, as: editor });
    expect(status).toBe(200);
    expect(json.docs.length).toBeLessThanOrEqual(most);
  });

  test.each(['x-http-method-override', 'x-payload-http-method-override'])(
    'at most 200 documents to a POST with %s',
    async (name) => {
      const { status, json } = await cms.rest({
        ...{ method: 'POST', path: list, as: editor },
        headers: { [name]: 'GET', 'content-type': 'application/x-www-form-urlencoded' },
        // The quotation marks of JSON become part of the first and the last name.
        body: 'a=1&limit=0&pagination=false&b=1',
      });
      expect(status).toBe(200);
      expect(json.docs.length).toBeGreaterThan(10);
      expect(json.docs.length).toBeLessThanOrEqual(most);
    },
  );

  test('ten where nobody says how many', async () => {
    expect((await cms.rest({ path: list, as: editor })).json.docs).toHaveLength(10);
  });
});

test('all documents that a list names are there, however many', async () => {
  const names = Array.from({ length: 15 }, (_, number) => `assigned-${number}`);
  for (const name of names) {
    const { id } = await cms.payload.db.create({
      collection: 'users',
      data: { email: `${name}@staff.example`, role: 'translator', active: true, name },
    });
    const data = { key: name, entry: 'procedures/library-card', locale: 'uk', assignee: id };
    await cms.payload.db.create({ collection: 'translations', data });
  }
  const path = '/api/translations?depth=1&limit=50&where[key][like]=assigned';
  const { json } = await cms.rest({ path, as: coordinator });
  const assigned = (json.docs as { assignee: { name?: string } }[]).map(({ assignee }) => assignee.name);
  expect(assigned.sort()).toEqual(names.sort());
});

test('however deep somebody asks, an account shows no more of itself', async () => {
  const data = { key: 'of-editor', entry: 'procedures/library-card', locale: 'uk', assignee: editor.id };
  await cms.payload.db.create({ collection: 'translations', data });
  for (const depth of ['2', '99', '-1', 'Infinity']) {
    const path = `/api/translations?depth=${depth}&limit=50&populate[users][hash]=true&populate[users][sessions]=true`;
    const { text } = await cms.rest({ path, as: coordinator });
    if (depth === '2') expect(text).toContain(editor.id);
    expect(text).not.toMatch(/"(?:hash|salt|resetPasswordToken|loginAttempts)"|"sessions":\[\{/u);
    const own = await cms.rest({
      path: `/api/users/me?depth=${depth}&select[hash]=true&select[salt]=true`,
      as: editor,
    });
    expect(own.text).not.toMatch(/"(?:hash|salt|resetPasswordToken)"/u);
  }
});
