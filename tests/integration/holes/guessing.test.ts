import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openCms, type Account, type RestAnswer, type TestCms } from '../../helpers/cms.ts';
import { codeOf, knownSecret, secondStep, wrongCode } from '../../helpers/second-step.ts';

let cms: TestCms;
let somebody: Account;
const home = '192.0.2.10';
let network = 0;

beforeAll(async () => {
  cms = await openCms();
});
beforeEach(async () => {
  network += 1;
  somebody = await cms.signIn({ role: 'editor' });
  expect((await signIn({ from: home })).status).toBe(200);
});
afterAll(() => cms.close());

describe('somebody who guesses', () => {
  test('waits after five tries, even with the right password, and is told how long', async () => {
    for (let time = 0; time < 5; time += 1)
      expect((await signIn({ from: away(1), password: 'wrong' })).status).toBe(401);
    const answer = await signIn({ from: away(1) });
    expect(answer.status).toBe(429);
    const seconds = Number(answer.headers.get('retry-after'));
    expect(seconds).toBeGreaterThan(10 * 60);
    expect(seconds).toBeLessThanOrEqual(15 * 60);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test.each([
    ['pl', /^Za dużo prób\. Spróbuj ponownie za 1\d min\.$/u],
    ['en', /^Too many tries\. Try again in 1\d min\.$/u],
    ['uk', /^Забагато спроб\. Спробуйте знову через 1\d хв\.$/u],
  ])('is told so in %s', async (language, message) => {
    for (let time = 0; time < 5; time += 1) await signIn({ from: away(1), password: 'wrong' });
    const { json } = await signIn({ from: away(1), language });
    expect(json.errors[0].message).toMatch(message);
  });

  test('is counted even if all tries come at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => signIn({ from: away(1), password: 'wrong' })),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(7);
  });

  test('does not keep out the person who comes from where they always come', async () => {
    for (let host = 1; host <= 12; host += 1) await signIn({ from: away(host), password: 'wrong' });
    expect((await signIn({ from: away(99) })).status).toBe(429);
    expect((await signIn({ from: home })).status).toBe(200);
  });

  test('learns nothing from it: an address without an account has the same counts', async () => {
    const email = `nobody-${network}@staff.example`;
    const statuses = [];
    for (let time = 0; time < 6; time += 1)
      statuses.push((await signIn({ from: away(1), email, password: 'wrong' })).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });

  test.each([
    ['/api/users/LOGIN'],
    ['/api/users//login'],
    ['/api/users/login/'],
    ['/api/users/%6Cogin'],
    ['/api/users/login?depth=1'],
  ])('has no more tries at %s', async (path) => {
    for (let time = 0; time < 5; time += 1) await signIn({ from: away(1), password: 'wrong' });
    const answer = await signIn({ from: away(1), path });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  test('has few tries at codes, even with the right password; home has its own', async () => {
    await secondStep(cms, { of: somebody, is: 'on' });
    const statuses = [];
    for (let host = 1; host <= 12; host += 1)
      statuses.push((await signIn({ from: away(host), code: wrongCode(knownSecret) })).status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
    expect((await signIn({ from: away(50), code: codeOf(knownSecret) })).status).toBe(429);
    expect((await signIn({ from: home, code: codeOf(knownSecret) })).status).toBe(200);
  });

  test('of an open session has five tries at the password', async () => {
    const statuses = [];
    for (let time = 0; time < 6; time += 1) {
      const body = { password: 'wrong', code: '000000' };
      const path = '/api/second-step/off';
      const headers = { 'x-portal-client': away(1) };
      statuses.push((await cms.rest({ method: 'POST', path, body, headers, as: somebody })).status);
    }
    expect(statuses).toEqual([400, 400, 400, 400, 400, 429]);
  });
});

test('whoever has the password and types it right is never counted', async () => {
  for (let time = 0; time < 12; time += 1) expect((await signIn({ from: away(1) })).status).toBe(200);
});

test('whoever tries links waits too', async () => {
  const statuses = [];
  for (let time = 0; time < 32; time += 1) {
    const body = { token: `made-up-${time}`, password: 'a-brand-new-password' };
    const headers = { 'x-portal-client': away(1) };
    const path = '/api/users/reset-password';
    statuses.push((await cms.rest({ method: 'POST', path, body, headers })).status);
  }
  expect(new Set(statuses.slice(0, 30))).toEqual(new Set([403]));
  expect(statuses.slice(30)).toEqual([429, 429]);
});

/** Another place, which no other test knows. */
function away(host: number): string {
  return `203.0.${network}.${host}`;
}

function signIn({
  from,
  email = somebody.email,
  password = somebody.password,
  code,
  language,
  path = '/api/users/login',
}: {
  from: string;
  email?: string;
  password?: string;
  code?: string;
  language?: string;
  path?: string;
}): Promise<RestAnswer> {
  return cms.rest({
    method: 'POST',
    path,
    body: { email, password, ...(code !== undefined && { code }) },
    headers: { 'x-portal-client': from, ...(language !== undefined && { 'accept-language': language }) },
  });
}
