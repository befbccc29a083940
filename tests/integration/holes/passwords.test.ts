import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openCms, type Account, type Json, type TestCms } from '../../helpers/cms.ts';

const fresh = 'a-brand-new-password';
const tooShort: [string, Json][] = [
  ['11 letters', 'elevenchars'],
  ['one letter', 'a'],
  ['nothing', ''],
  ['a number', 123456789012],
  ['a list', Array.from({ length: 12 }, () => 'a')],
  ['an object', { length: 12 }],
];

let cms: TestCms;
let administrator: Account;
let somebody: Account;

beforeAll(async () => {
  cms = await openCms();
  administrator = await cms.signIn({ role: 'administrator' });
});
beforeEach(async () => {
  somebody = await cms.signIn({ role: 'editor' });
});
afterAll(() => cms.close());

describe.each(tooShort)('a password of %s', (_, password) => {
  test('makes no account', async () => {
    const email = `${Math.random()}@staff.example`;
    const answer = await post('/api/users', { email, password, role: 'editor' }, administrator);
    expect(answer.status).toBe(400);
    const { totalDocs } = await cms.payload.count({
      collection: 'users',
      where: { email: { equals: email } },
    });
    expect(totalDocs).toBe(0);
  });

  test('does not replace one’s own', async () => {
    const path = `/api/users/${somebody.id}`;
    expect((await cms.rest({ method: 'PATCH', path, body: { password }, as: somebody })).status).toBe(400);
    expect((await signIn(somebody.password)).status).toBe(200);
  });

  test('is not set by a one-time link, which then still works', async () => {
    const token = await link();
    expect((await post('/api/users/reset-password', { token, password })).status).toBe(400);
    expect((await signIn(somebody.password)).status).toBe(200);
    expect((await post('/api/users/reset-password', { token, password: fresh })).status).toBe(200);
  });
});

describe('a one-time link', () => {
  test('works once, and ends every session of before', async () => {
    const token = await link();
    const answer = await post('/api/users/reset-password', { token, password: fresh });
    expect(answer.status).toBe(200);
    expect((await signIn(somebody.password)).status).toBe(401);
    expect((await signIn(fresh)).status).toBe(200);
    expect((await cms.rest({ path: '/api/users/me', as: somebody })).json.user).toBeNull();
    const again = await post('/api/users/reset-password', { token, password: 'another-new-password' });
    expect(again.status).toBe(403);
    expect((await signIn('another-new-password')).status).toBe(401);
  });

  test('stops working after an hour', async () => {
    const token = await link();
    const account = await row();
    const hour = new Date(String(account['resetPasswordExpiration'])).getTime() - Date.now();
    expect(hour).toBeLessThanOrEqual(3_600_000);
    await cms.payload.db.updateOne({
      collection: 'users',
      id: somebody.id,
      data: { resetPasswordExpiration: new Date(Date.now() - 1000).toISOString() },
    });
    expect((await post('/api/users/reset-password', { token, password: fresh })).status).toBe(403);
  });

  test('stops working when there is a newer one', async () => {
    const token = await link();
    await link();
    expect((await post('/api/users/reset-password', { token, password: fresh })).status).toBe(403);
  });

  test('does not let in whoever was switched off', async () => {
    const token = await link();
    await cms.rest({
      method: 'PATCH',
      path: `/api/users/${somebody.id}`,
      body: { active: false },
      as: administrator,
    });
    const answer = await post('/api/users/reset-password', { token, password: fresh });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await row()).toMatchObject({ active: false, sessions: [] });
    expect((await signIn(fresh)).status).toBe(401);
  });

  test.each([[null], [''], [true], [0], [['a']], [{}], [{ not_equals: '' }], [{ $ne: '' }]])(
    'is not %j',
    async (token) => {
      await link();
      const answer = await post('/api/users/reset-password', { token, password: fresh });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect((await signIn(somebody.password)).status).toBe(200);
    },
  );

  test('is not broken by whoever knows the address', async () => {
    const token = await link();
    const answer = await post('/api/users/forgot-password', { email: somebody.email });
    expect([answer.status, answer.json.errors[0].message]).toEqual([
      400,
      'Ten serwer nie wysyła poczty. Poproś administratora lub koordynatora o jednorazowy link.',
    ]);
    expect((await post('/api/users/reset-password', { token, password: fresh })).status).toBe(200);
  });
});

test('a new password ends the sessions of before, but for the one in which it was chosen', async () => {
  const elsewhere = { ...somebody, cookie: cookieOf(await signIn(somebody.password)) };
  const path = `/api/users/${somebody.id}`;
  expect((await cms.rest({ method: 'PATCH', path, body: { password: fresh }, as: somebody })).status).toBe(
    200,
  );
  expect((await cms.rest({ path: '/api/users/me', as: elsewhere })).json.user).toBeNull();
  expect((await cms.rest({ path: '/api/users/me', as: somebody })).json.user.id).toBe(somebody.id);
});

function post(path: string, body: unknown, as?: Account) {
  return cms.rest({ method: 'POST', path, body, as });
}

function signIn(password: string) {
  return post('/api/users/login', { email: somebody.email, password });
}

function cookieOf({ headers }: { headers: Headers }): string {
  return headers.get('set-cookie')?.split(';')[0] ?? '';
}

/** The token of a one-time link for somebody, as an administrator is given it. */
async function link(): Promise<string> {
  const answer = await post(`/api/reset-link/${somebody.id}`, {}, administrator);
  return String(/[^/]+$/u.exec(String(answer.json.link))?.[0]);
}

async function row(): Promise<Record<string, unknown>> {
  const account = await cms.payload.db.findOne<Json>({
    collection: 'users',
    where: { id: { equals: somebody.id } },
  });
  return account ?? {};
}
