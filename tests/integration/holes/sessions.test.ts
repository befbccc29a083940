import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openCms, type Account, type Json, type RestAnswer, type TestCms } from '../../helpers/cms.ts';

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

describe('a session', () => {
  test('is in a cookie that scripts and other pages cannot use, and nowhere in an answer', async () => {
    for (const answer of [
      await signIn(somebody.password),
      await post('/api/users/refresh-token', {}, somebody),
    ]) {
      const cookie = answer.headers.get('set-cookie') ?? '';
      expect(cookie).toMatch(/^portal-token=[^;]+;/u);
      expect(cookie).toMatch(/; HttpOnly/u);
      expect(cookie).toMatch(/; SameSite=Strict/u);
      expect(cookie).toMatch(/; Path=\//u);
      // There is no https on this machine's own names.
      expect(cookie).not.toMatch(/Secure/u);
      const token = /=([^;]+)/u.exec(cookie)?.[1] ?? 'none';
      expect(answer.text).not.toContain(token);
      expect(answer.json.token ?? answer.json.refreshedToken).toBeUndefined();
    }
  });

  test.each(['JWT', 'Bearer', 'users API-Key'])('is not taken from a header with %s', async (scheme) => {
    const token = somebody.cookie.replace('portal-token=', '');
    const answer = await cms.rest({
      path: '/api/users/me',
      headers: { authorization: `${scheme} ${token}` },
    });
    expect(answer.json.user).toBeNull();
  });

  test.each([
    [
      'without a signature',
      (head: string, body: string) => `${encoded({ ...decoded(head), alg: 'none' })}.${body}.`,
    ],
    ['with another signature', (head: string, body: string) => `${head}.${body}.AAAA`],
    ['of somebody else', (head: string, body: string, end: string) => `${head}.${another(body)}.${end}`],
  ])('that was made up %s is none', async (_, forge) => {
    const [head = '', body = '', end = ''] = somebody.cookie.replace('portal-token=', '').split('.');
    const cookie = `portal-token=${forge(head, body, end)}`;
    expect((await me({ ...somebody, cookie })).json.user).toBeNull();
  });

  test('ends with signing out', async () => {
    expect((await post('/api/users/logout', {}, somebody)).status).toBe(200);
    expect((await me(somebody)).json.user).toBeNull();
    expect((await post('/api/users/refresh-token', {}, somebody)).status).toBe(403);
  });

  test('ends everywhere if one signs out everywhere', async () => {
    const elsewhere = { ...somebody, cookie: cookieOf(await signIn(somebody.password)) };
    await post('/api/users/logout?allSessions=true', {}, elsewhere);
    expect((await me(somebody)).json.user).toBeNull();
  });

  test('ends when the account is switched off, and does not come back with it', async () => {
    await change({ active: false });
    expect((await me(somebody)).json.user).toBeNull();
    expect((await cms.rest({ path: '/api/procedures', as: somebody })).status).toBe(403);
    expect((await signIn(somebody.password)).status).toBe(401);
    await change({ active: true });
    expect((await me(somebody)).json.user).toBeNull();
    expect((await signIn(somebody.password)).status).toBe(200);
  });

  test('ends when the account is deleted', async () => {
    await cms.rest({ method: 'DELETE', path: `/api/users/${somebody.id}`, as: administrator });
    expect((await me(somebody)).json.user).toBeNull();
  });

  test('ends when the role changes', async () => {
    await change({ role: 'translator' });
    expect((await me(somebody)).json.user).toBeNull();
    expect((await signIn(somebody.password)).status).toBe(200);
  });

  test('has only the rights of now, not those of when it began', async () => {
    const translator = await cms.signIn({ role: 'translator', reviewLocales: ['uk'] });
    await cms.rest({
      method: 'PATCH',
      path: `/api/users/${translator.id}`,
      body: { reviewLocales: [] },
      as: administrator,
    });
    const term = { term: 'meldunek', locale: 'uk', translation: 'x' };
    expect((await post('/api/glossary', term, translator)).status).toBe(403);
    expect((await me(translator)).json.user.id).toBe(translator.id);
  });

  test('ends after twelve hours, however busy they were', async () => {
    await beganAgo(12 * hour - 60_000);
    expect((await me(somebody)).json.user.id).toBe(somebody.id);
    expect((await post('/api/users/refresh-token', {}, somebody)).status).toBe(200);
    await beganAgo(12 * hour);
    expect((await me(somebody)).json.user).toBeNull();
    expect((await post('/api/users/refresh-token', {}, somebody)).status).toBe(403);
  });

  test('does not come back with a list of sessions that somebody else wrote in the same moment', async () => {
    const before = await row();
    await post('/api/users/logout', {}, somebody);
    await cms.payload.db.updateOne({
      collection: 'users',
      id: somebody.id,
      data: { sessions: before['sessions'] },
    });
    expect((await me(somebody)).json.user).toBeNull();
  });
});

describe('one’s own sessions', () => {
  test('are listed by names that open nothing', async () => {
    await signIn(somebody.password);
    const { json, text } = await cms.rest({ path: '/api/sessions', as: somebody });
    expect(json.sessions).toHaveLength(2);
    expect(json.sessions.filter(({ isThis }: { isThis: boolean }) => isThis)).toHaveLength(1);
    for (const { id } of (await row())['sessions'] as { id: string }[]) expect(text).not.toContain(id);
  });

  test('are ended one by one, or all others, or all', async () => {
    const others = [];
    for (let count = 0; count < 3; count += 1)
      others.push({ ...somebody, cookie: cookieOf(await signIn(somebody.password)) });
    const { json } = await cms.rest({ path: '/api/sessions', as: somebody });
    const [newest] = json.sessions as { name: string }[];
    expect((await post('/api/sessions/end', { which: newest?.name }, somebody)).status).toBe(200);
    expect(await whoIsIn([somebody, ...others])).toEqual([true, true, true, false]);
    await post('/api/sessions/end', { which: 'others' }, somebody);
    expect(await whoIsIn([somebody, ...others])).toEqual([true, false, false, false]);
    await post('/api/sessions/end', { which: 'all' }, somebody);
    expect(await whoIsIn([somebody, ...others])).toEqual([false, false, false, false]);
  });

  test('are not those of others', async () => {
    const { json } = await cms.rest({ path: '/api/sessions', as: somebody });
    const [own] = json.sessions as { name: string }[];
    expect((await post('/api/sessions/end', { which: own?.name }, administrator)).status).toBe(404);
    expect(await whoIsIn([somebody])).toEqual([true]);
  });
});

describe('whoever is switched off', () => {
  test('does not come back by signing in at the same moment', async () => {
    for (let time = 0; time < 3; time += 1) {
      const tries = Array.from({ length: 4 }, () => signIn(somebody.password));
      await change({ active: false });
      await Promise.all(tries);
      expect((await row())['active']).toBe(false);
      expect(await whoIsIn([somebody])).toEqual([false]);
      await change({ active: true });
    }
  });

  test('does not come back by changing their name at the same moment', async () => {
    const path = `/api/users/${somebody.id}`;
    const rename = (name: string) => cms.rest({ method: 'PATCH', path, body: { name }, as: somebody });
    const tries = Array.from({ length: 10 }, (_, count) => rename(`Name ${count}`));
    await Promise.all([...tries, change({ active: false }), ...tries]);
    expect((await row())['active']).toBe(false);
  });

  test('does not come back with the old password, which somebody used while it was changed', async () => {
    const path = `/api/users/${somebody.id}`;
    const tries = Array.from({ length: 4 }, () => signIn(somebody.password));
    const body = { password: 'a-brand-new-password' };
    await cms.rest({ method: 'PATCH', path, body, as: somebody });
    const got = await Promise.all(tries);
    expect((await signIn(somebody.password)).status).toBe(401);
    expect((await signIn('a-brand-new-password')).status).toBe(200);
    for (const answer of got.filter(({ status }) => status === 200))
      expect(await whoIsIn([{ ...somebody, cookie: cookieOf(answer) }])).toEqual([false]);
  });
});

test('somebody who guesses does not learn which addresses have accounts', async () => {
  const unknown = await post('/api/users/login', { email: 'nobody@staff.example', password: 'wrong' });
  const known = await signIn('wrong');
  expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
});

test('somebody who guesses does not learn that an account is switched off', async () => {
  await change({ active: false });
  const unknown = await post('/api/users/login', { email: 'nobody@staff.example', password: 'wrong' });
  const known = await signIn('wrong');
  expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
});

/** As if the session had begun so many milliseconds ago. */
async function beganAgo(milliseconds: number): Promise<void> {
  const { sessions } = await row();
  const createdAt = new Date(Date.now() - milliseconds).toISOString();
  await cms.payload.db.updateOne({
    collection: 'users',
    id: somebody.id,
    data: { sessions: (sessions as object[]).map((session) => ({ ...session, createdAt })) },
  });
}

async function row(): Promise<Record<string, unknown>> {
  const found = await cms.payload.db.findOne<Json>({
    collection: 'users',
    where: { id: { equals: somebody.id } },
  });
  return found ?? {};
}

async function whoIsIn(accounts: readonly Account[]): Promise<boolean[]> {
  const answers = await Promise.all(accounts.map(me));
  return answers.map(({ json }) => json.user !== null);
}

const hour = 60 * 60 * 1000;

function change(body: unknown) {
  return cms.rest({ method: 'PATCH', path: `/api/users/${somebody.id}`, body, as: administrator });
}

function me(as: Account): Promise<RestAnswer> {
  return cms.rest({ path: '/api/users/me', as });
}

function post(path: string, body: unknown, as?: Account): Promise<RestAnswer> {
  return cms.rest({ method: 'POST', path, body, as });
}

function signIn(password: string): Promise<RestAnswer> {
  return post('/api/users/login', { email: somebody.email, password });
}

function cookieOf({ headers }: RestAnswer): string {
  return headers.get('set-cookie')?.split(';')[0] ?? '';
}

function another(body: string): string {
  return encoded({ ...decoded(body), id: administrator.id });
}

function decoded(part: string): object {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as object;
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
