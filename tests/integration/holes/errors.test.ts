import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCms, type Account, type RestRequest, type TestCms } from '../../helpers/cms.ts';
import { aProcedure } from '../../helpers/content.ts';

let cms: TestCms;
let who: (Account | undefined)[];

beforeAll(async () => {
  cms = await openCms({ entries: [aProcedure()] });
  who = [
    undefined,
    await cms.signIn({ role: 'translator', locales: ['uk'], reviewLocales: ['uk'] }),
    await cms.signIn({ role: 'administrator' }),
  ];
});
afterAll(() => cms.close());

/** What only somebody who looks for a way in sends. */
const requests: [string, RestRequest][] = [
  ['an id that is none', { path: '/api/procedures/no-such-id' }],
  ['an id with a quotation mark', { path: `/api/procedures/${encodeURIComponent(`' or '1'='1`)}` }],
  ['an id that is a list', { path: '/api/procedures?where[id][equals][]=1&where[id][equals][]=2' }],
  ['a zero byte', { path: '/api/procedures?where[title][equals]=%00' }],
  ['half a character', { path: '/api/procedures?where[title][equals]=%E0%A4%A' }],
  ['an unknown operator', { path: '/api/procedures?where[title][$where]=sleep(1000)' }],
  ['an unknown field', { path: '/api/procedures?where[password][equals]=1' }],
  [
    'a field with a quotation mark',
    { path: `/api/procedures?where[${encodeURIComponent(`title') or 1=1 --`)}][equals]=1` },
  ],
  [
    'a way into JSON',
    { path: `/api/procedures?where[${encodeURIComponent(`alsoCalled.x') or 1=1 --`)}][equals]=1` },
  ],
  [
    'a way into the JSON of rows',
    { path: `/api/procedures?where[${encodeURIComponent(`steps.text') or 1=1 --`)}][equals]=1` },
  ],
  [
    'a value for JSON',
    { path: `/api/procedures?where[alsoCalled][contains]=${encodeURIComponent(`' or '1'='1`)}` },
  ],
  [
    'an order with a quotation mark',
    { path: `/api/procedures?sort=${encodeURIComponent(`title'; drop table users; --`)}` },
  ],
  ['an or that is no list', { path: '/api/procedures?where[or]=x' }],
  ['a filter that is no object', { path: '/api/procedures?where=x' }],
  ['a filter a hundred deep', { path: `/api/procedures?where${'[and][0]'.repeat(100)}[title][equals]=x` }],
  ['a page beyond all', { path: '/api/procedures?page=99999999999999999999' }],
  ['a page before all', { path: '/api/procedures?page=-1' }],
  ['a broken expression', { path: '/api/procedures?where[title][like]=((((' }],
  ['a polygon', { path: '/api/procedures?where[title][within]=x' }],
  ['a choice of fields that is none', { path: '/api/procedures?select[__proto__][x]=true' }],
  ['a date that is none', { path: '/api/procedures?where[updatedAt][greater_than]=x' }],
  ['a list instead of an address', post('/api/users/login', { email: ['a'], password: {} })],
  [
    'an object instead of an address',
    post('/api/users/login', { email: { $ne: '' }, password: { $ne: '' } }),
  ],
  ['no body', { method: 'POST', path: '/api/users/login' }],
  ['a body that is a list', post('/api/procedures', [1, 2])],
  ['a body that is nothing', post('/api/procedures', null)],
  [
    'an address twice',
    post('/api/users', { email: 'x', password: 'correct-horse-battery', role: 'translator' }),
  ],
  ['a text with a zero byte', post('/api/glossary', { term: 'a\0b', locale: 'uk', translation: 'x' })],
  [
    'half a character in a text',
    post('/api/glossary', { term: '\ud800', locale: 'uk', translation: '\udfff' }),
  ],
  ['an object for a text', post('/api/glossary', { term: { a: 1 }, locale: { b: 2 }, translation: [3] })],
  ['a locale that is none', post('/api/glossary', { term: 'a', locale: 'xx', translation: 'x' })],
  [
    'a change of everything to an object',
    change('/api/glossary?where[id][exists]=true', { translation: { a: 1 }, note: [1] }),
  ],
  ['a change by a broken filter', change('/api/glossary?where[x][y]=z', { translation: 'a' })],
  [
    'a preference with a quotation mark',
    post(`/api/payload-preferences/${encodeURIComponent(`'"\\`)}`, { value: "'" }),
  ],
  ['a desk of no collection', { path: '/api/desk/users/x/uk' }],
  ['a desk with a path', { path: '/api/desk/procedures/..%2F..%2Fetc/uk' }],
  [
    'a text of a megabyte',
    post('/api/desk/procedures/library-card/uk/save', { unit: 'x', base: 0, text: 'a'.repeat(1_000_000) }),
  ],
  ['a command that is none', post('/api/commands/__proto__', {})],
  ['a link for nobody', post('/api/reset-link/%27%22', {})],
  ['a version that is none', { method: 'POST', path: '/api/procedures/versions/%27' }],
  ['a route that is none', { path: '/api/nowhere/at/all' }],
  ['a collection of JavaScript', { path: '/api/__proto__' }],
  ['a collection with a method of JavaScript', { path: '/api/constructor/x' }],
];

const insides =
  /\bat .+:\d+:\d+|node_modules|\.[cm]?[jt]sx?:\d|sqlite|libsql|drizzle|mongo|e11000|failed query|(?:insert into|update|delete from|select) ["`]|\/tmp\/|\/work\/|\/home\/|\/root\//iu;

describe('an answer says nothing of the inside of the CMS', () => {
  test.each(requests)('to %s', async (_, request) => {
    for (const as of who) {
      const { status, text } = await cms.rest({ ...request, as });
      expect(text).not.toMatch(insides);
      expect(text).not.toContain(cms.data);
      expect(text).not.toMatch(/"stack"/u);
      expect(status).toBeLessThanOrEqual(500);
    }
  });
});

test('after all this everything is still there', async () => {
  const { json } = await cms.rest({ path: '/api/procedures', as: who[1] });
  expect(json.docs).toMatchObject([{ key: 'library-card' }]);
});

test.each([
  ["' or '1'='1", 'title'],
  ["x') or 1=1 --", 'title'],
  ['%', 'title'],
  ["' or '1'='1", 'alsoCalled'],
  ["x') or 1=1 --", 'alsoCalled'],
])('the filter %j finds nothing in %s that is not there', async (text, field) => {
  const path = `/api/procedures?where[${field}][equals]=${encodeURIComponent(text)}`;
  for (const as of who) expect((await cms.rest({ path, as })).json.docs ?? []).toEqual([]);
});

function post(path: string, body: unknown): RestRequest {
  return { method: 'POST', path, body };
}

function change(path: string, body: unknown): RestRequest {
  return { method: 'PATCH', path, body };
}
