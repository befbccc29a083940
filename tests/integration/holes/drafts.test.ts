import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extractUnits } from '../../../content/model/units.ts';
import { openCms, type Account, type TestCms } from '../../helpers/cms.ts';
import { aProcedure } from '../../helpers/content.ts';

const secret = 'Tajny tytuł';

let cms: TestCms;
let translator: Account;
let id = '';

/** An entry that is published, with a newer draft that translators should not see before it is. */
beforeAll(async () => {
  cms = await openCms({ entries: [aProcedure()] });
  translator = await cms.signIn({ role: 'translator', locales: ['uk'], reviewLocales: ['uk'] });
  const editor = await cms.signIn({ role: 'editor' });
  const { docs } = await cms.payload.find({ collection: 'procedures', overrideAccess: true });
  id = docs[0]?.id ?? '';
  const body = { title: secret, _status: 'draft' };
  const saved = await cms.rest({
    method: 'PATCH',
    path: `/api/procedures/${id}?draft=true`,
    body,
    as: editor,
  });
  expect(saved.json.doc.title).toBe(secret);
  expect((await cms.rest({ path: `/api/procedures/${id}?draft=true`, as: editor })).text).toContain(secret);
});
afterAll(() => cms.close());

const published = encodeURIComponent('Karta biblioteczna');
const drafted = encodeURIComponent(secret);

describe('a translator does not see what is not published yet', () => {
  test.each([
    ['in the entry', () => `/api/procedures/${id}?draft=true`],
    ['in the list', () => '/api/procedures?draft=true'],
    ['with all there is', () => '/api/procedures?draft=true&depth=9&pagination=false&trash=true'],
    ['by a filter', () => `/api/procedures?draft=true&where[title][equals]=${drafted}`],
    [
      'by an or',
      () => `/api/procedures?draft=true&where[or][0][_status][equals]=draft&where[or][1][title][like]=a`,
    ],
    ['by a part of its name', () => '/api/procedures?draft=true&where[title][like]=Tajny'],
    ['in its versions', () => `/api/procedures/versions?where[parent][equals]=${id}`],
    ['at the desk', () => '/api/desk/procedures/library-card/uk'],
    ['in what was vouched for', () => '/api/verify/procedures/library-card'],
    ['in what may be done', () => `/api/procedures/access/${id}`],
  ])('%s', async (_, path) => {
    const { text, json } = await cms.rest({ path: path(), as: translator });
    expect(text).not.toMatch(/Tajny|"_status":"draft"/u);
    for (const document of (json.docs ?? []) as { title: string }[])
      expect(document.title).toBe('Karta biblioteczna');
  });

  test.each([
    ['a count', '/api/procedures/count?draft=true&where[title]'],
    ['a filter', '/api/procedures?draft=true&where[title]'],
    ['a filter of the published', '/api/procedures?where[title]'],
  ])('nor guesses it by %s', async (_, path) => {
    expect((await cms.rest({ path: `${path}[equals]=${drafted}`, as: translator })).json.totalDocs).toBe(0);
  });

  test('nor by what locks or preferences name', async () => {
    const lock = {
      document: { relationTo: 'procedures', value: id },
      user: { relationTo: 'users', value: translator.id },
    };
    await cms.payload.db.create({ collection: 'payload-locked-documents', data: lock });
    for (const field of ['document.title', 'document.value.title', 'document.procedures.title']) {
      const path = `/api/payload-locked-documents?depth=2&draft=true&where[${field}]`;
      const right = await cms.rest({ path: `${path}[equals]=${drafted}`, as: translator });
      const wrong = await cms.rest({ path: `${path}[equals]=Inny`, as: translator });
      expect([right.status, right.text]).toEqual([wrong.status, wrong.text]);
    }
    expect(
      (await cms.rest({ path: '/api/payload-locked-documents?depth=2&draft=true', as: translator })).text,
    ).not.toMatch(/Tajny/u);
  });

  test('nor translates it', async () => {
    const [unit] = extractUnits('procedures', aProcedure({ texts: { title: secret } }).texts);
    const body = { unit: unit?.id, base: 0, text: 'Таємна назва' };
    const answer = await cms.rest({
      ...{ method: 'POST', path: '/api/desk/procedures/library-card/uk/save' },
      ...{ body, as: translator },
    });
    expect([answer.status, answer.json.reason]).toEqual([409, 'desk.source-changed']);
  });

  test('but sees what is published', async () => {
    const { json } = await cms.rest({
      path: `/api/procedures?where[title][equals]=${published}`,
      as: translator,
    });
    expect(json.docs).toMatchObject([{ id, title: 'Karta biblioteczna', _status: 'published' }]);
  });
});
