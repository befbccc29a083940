import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCms, type Account, type Json, type TestCms } from '../../helpers/cms.ts';

let cms: TestCms;
let translator: Account;
let colleague: Account;
let editor: Account;
let coordinator: Account;
let administrator: Account;

beforeAll(async () => {
  cms = await openCms();
  translator = await cms.signIn({ role: 'translator', locales: ['uk'] });
  colleague = await cms.signIn({ role: 'translator', locales: ['ar'] });
  editor = await cms.signIn({ role: 'editor' });
  coordinator = await cms.signIn({ role: 'coordinator' });
  administrator = await cms.signIn({ role: 'administrator' });
});
afterAll(() => cms.close());

/** What nobody gives themselves, nor anybody else by the back door. */
const rights: [string, Json][] = [
  ['role', { role: 'administrator' }],
  ['role in a list', { role: ['administrator'] }],
  ['locales', { locales: ['uk', 'ar'] }],
  ['review locales', { reviewLocales: ['uk'] }],
  ['competence', { competence: 'sworn-translator' }],
  ['being switched on', { active: null }],
];

/** Fields that Payload hides, with which an account could be taken over. */
const hidden: [string, Json][] = [
  ['id', { id: '00000000-0000-4000-8000-000000000000' }],
  ['hash and salt', { hash: 'pbkdf2-sha256-v1:00', salt: '00' }],
  ['link for a new password', { resetPasswordToken: 'known', resetPasswordExpiration: '2999-01-01' }],
  ['lock', { loginAttempts: 99, lockUntil: '2999-01-01T00:00:00.000Z' }],
  ['sessions', { sessions: [{ id: 'known', expiresAt: '2999-01-01T00:00:00.000Z' }] }],
  ['API key', { enableAPIKey: true, apiKey: 'known', apiKeyIndex: 'known' }],
];

describe('nobody raises themselves', () => {
  test.each([...rights, ...hidden])('by sending their own %s', async (_, body) => {
    for (const account of [translator, editor, coordinator]) {
      const before = await stored(account);
      await patch(account, account, body);
      await cms.rest({
        method: 'PATCH',
        path: `/api/users?where[id][equals]=${account.id}`,
        body,
        as: account,
      });
      expect(await stored(account)).toEqual(before);
    }
  });

  test.each([
    ['a header', '', { 'x-http-method-override': 'PATCH' }, {}],
    ['a header of Payload', '', { 'x-payload-http-method-override': 'PATCH' }, {}],
    ['the address', '?_method=PATCH', {}, {}],
    ['the body', '', {}, { _method: 'PATCH' }],
  ])('by calling a POST a PATCH in %s', async (_name, query, headers, more) => {
    const before = await stored(translator);
    const answer = await cms.rest({
      method: 'POST',
      path: `/api/users/${translator.id}${query}`,
      headers,
      body: { role: 'administrator', ...more },
      as: translator,
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await stored(translator)).toEqual(before);
  });

  test('by a filter that names others beside them', async () => {
    const path = '/api/users?where[role][in]=translator,coordinator';
    await cms.rest({ method: 'PATCH', path, body: { reviewLocales: ['uk'] }, as: coordinator });
    expect(await stored(coordinator)).toMatchObject({ reviewLocales: [] });
    expect(await stored(colleague)).toMatchObject({ reviewLocales: ['uk'] });
  });
});

describe('a coordinator', () => {
  test.each([
    ['an administrator', 'administrator'],
    ['an editor', 'editor'],
    ['another coordinator', 'coordinator'],
    ['a list of roles', ['administrator']],
    ['a role in capitals', 'ADMINISTRATOR'],
    ['no role', null],
  ])('makes no account with %s', async (_, role) => {
    const email = `${Math.random()}@staff.example`;
    const answer = await create({ email, role });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await found(email)).toEqual([]);
  });

  test('who names no role makes a translator', async () => {
    await create({ email: 'new@staff.example' });
    expect(await found('new@staff.example')).toMatchObject([{ role: 'translator' }]);
  });

  test.each(hidden)('makes no account with a given %s', async (_, body: Record<string, unknown>) => {
    const email = `${Math.random()}@staff.example`;
    await create({ email, role: 'translator', ...body });
    const [account] = await found(email);
    for (const [field, value] of Object.entries(body)) expect(account?.[field]).not.toEqual(value);
  });

  test.each([['role', { role: 'editor' }] as [string, Json], ...hidden])(
    'does not change the %s of a translator',
    async (_, body) => {
      const before = await stored(colleague);
      await patch(coordinator, colleague, body);
      expect(await stored(colleague)).toEqual(before);
    },
  );

  test.each([
    ['of a translator', () => colleague],
    ['of an administrator', () => administrator],
  ])('does not set the password %s', async (_, whose) => {
    const password = 'chosen-by-somebody-else';
    await patch(coordinator, whose(), { password });
    const path = `/api/users?where[id][equals]=${whose().id}`;
    await cms.rest({ method: 'PATCH', path, body: { password }, as: coordinator });
    expect((await signIn(whose().email, password)).status).toBe(401);
    expect((await signIn(whose().email, whose().password)).status).toBe(200);
  });
});

describe('an administrator', () => {
  test('sets nobody else’s password', async () => {
    const answer = await patch(administrator, editor, { password: 'chosen-by-somebody-else' });
    expect(answer.status).toBe(400);
    expect((await signIn(editor.email, editor.password)).status).toBe(200);
  });

  test('is not the last to go', async () => {
    for (const body of [{ active: false }, { role: 'editor' }]) {
      expect((await patch(administrator, administrator, body)).status).toBe(400);
      const path = `/api/users?where[role][equals]=administrator`;
      await cms.rest({ method: 'PATCH', path, body, as: administrator });
    }
    const path = `/api/users/${administrator.id}`;
    expect((await cms.rest({ method: 'DELETE', path, as: administrator })).status).toBe(400);
    expect(await stored(administrator)).toMatchObject({ role: 'administrator', active: true });
  });

  test('does not take all others along at once', async () => {
    const second = await cms.signIn({ role: 'administrator' });
    const path = `/api/users?where[role][equals]=administrator`;
    await cms.rest({ method: 'PATCH', path, body: { active: false }, as: second });
    await cms.rest({ method: 'DELETE', path, as: second });
    const { docs } = await cms.payload.db.find({
      collection: 'users',
      where: { role: { equals: 'administrator' }, active: { equals: true } },
    });
    expect(docs.length).toBeGreaterThan(0);
  });
});

function patch(as: Account, whose: Account, body: unknown) {
  return cms.rest({ method: 'PATCH', path: `/api/users/${whose.id}`, body, as });
}

function create(body: object) {
  return cms.rest({
    method: 'POST',
    path: '/api/users',
    body: { password: 'correct-horse-battery', ...body },
    as: coordinator,
  });
}

function signIn(email: string, password: string) {
  return cms.rest({ method: 'POST', path: '/api/users/login', body: { email, password } });
}

/** The account as the database has it, its hidden fields too. */
async function stored({ email }: Account): Promise<Record<string, unknown> | undefined> {
  const [account] = await found(email);
  return account && { ...account, updatedAt: undefined };
}

async function found(email: string): Promise<Record<string, unknown>[]> {
  const { docs } = await cms.payload.db.find<Record<string, unknown>>({
    collection: 'users',
    where: { email: { equals: email } },
  });
  return docs;
}
