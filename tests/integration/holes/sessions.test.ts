import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openCms, type Account, type RestAnswer, type TestCms } from '../../helpers/cms.ts';

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

  test('has only the rights of now, not those of when it began', async () => {
    await change({ role: 'translator' });
    expect((await me(somebody)).json.user.role).toBe('translator');
    const sent = { method: 'POST', path: '/api/glossary', as: somebody } as const;
    expect(
      (await cms.rest({ ...sent, body: { term: 'meldunek', locale: 'uk', translation: 'x' } })).status,
    ).toBe(403);
  });
});

describe('somebody who guesses passwords', () => {
  test('is stopped after five, even with the right one; others are not', async () => {
    for (let time = 0; time < 5; time += 1) expect((await signIn('wrong')).status).toBe(401);
    expect((await signIn(somebody.password)).status).toBe(401);
    const other = await post('/api/users/login', {
      email: administrator.email,
      password: administrator.password,
    });
    expect(other.status).toBe(200);
  });

  test('goes on only when an administrator unlocks the account', async () => {
    for (let time = 0; time < 5; time += 1) await signIn('wrong');
    const coordinator = await cms.signIn({ role: 'coordinator' });
    for (const who of [undefined, somebody, coordinator]) {
      expect((await post('/api/users/unlock', { email: somebody.email }, who)).status).toBe(403);
      expect((await signIn(somebody.password)).status).toBe(401);
    }
    expect((await post('/api/users/unlock', { email: somebody.email }, administrator)).status).toBe(200);
    expect((await signIn(somebody.password)).status).toBe(200);
  });

  test('does not learn which addresses have accounts', async () => {
    const unknown = await post('/api/users/login', { email: 'nobody@staff.example', password: 'wrong' });
    const known = await signIn('wrong');
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
  });

  test('does not learn that an account is switched off', async () => {
    await change({ active: false });
    const unknown = await post('/api/users/login', { email: 'nobody@staff.example', password: 'wrong' });
    const known = await signIn('wrong');
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
  });
});

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
