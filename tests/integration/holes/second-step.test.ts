import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../../../cms/commands/run.ts';
import { readGuard } from '../../../cms/account/guard.ts';
import { openCms, type Account, type RestAnswer, type TestCms } from '../../helpers/cms.ts';
import { codeOf, knownRecovery, knownSecret, secondStep, wrongCode } from '../../helpers/second-step.ts';

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

describe('setting up', () => {
  test('shows a secret once, and counts from the first right code on', async () => {
    const elsewhere = { ...somebody, cookie: cookieOf(await signIn({})) };
    const begun = await post('/api/second-step/start', {});
    expect(begun.json.secret).toMatch(/^[A-Z2-7]{32}$/u);
    expect(begun.json.picture).toMatch(/^data:image\/svg\+xml;base64,/u);
    expect((await signIn({})).status).toBe(200);

    const wrong = { code: wrongCode(begun.json.secret as string), password: somebody.password };
    expect((await post('/api/second-step/confirm', wrong)).status).toBe(400);
    const right = { code: codeOf(begun.json.secret as string), password: somebody.password };
    const done = await post('/api/second-step/confirm', right);
    expect(done.status).toBe(200);
    expect(new Set(done.json.recovery as string[]).size).toBe(10);

    expect((await signIn({})).status).toBe(401);
    expect(await isIn(somebody)).toBe(true);
    expect(await isIn(elsewhere)).toBe(false);
    expect((await post('/api/second-step/start', {})).status).toBe(409);
  });

  test('keeps neither the secret nor a recovery code where it could be read', async () => {
    const begun = await post('/api/second-step/start', {});
    const secret = String(begun.json.secret);
    const { json } = await post('/api/second-step/confirm', {
      code: codeOf(secret),
      password: somebody.password,
    });
    const { docs } = await cms.payload.db.find({ collection: 'account-guards', pagination: false });
    const stored = JSON.stringify(docs);
    const shown = [];
    for (const path of ['/api/users/me', `/api/users/${somebody.id}`, '/api/second-step', '/api/users'])
      for (const as of [somebody, administrator]) shown.push((await cms.rest({ path, as })).text);
    for (const hidden of [secret, ...(json.recovery as string[])]) {
      expect(stored).not.toContain(hidden);
      expect(stored).not.toContain(hidden.replace('-', ''));
      expect(shown.join()).not.toContain(hidden);
    }
    expect(shown.join()).not.toMatch(/"(?:secret|recovery|places)"/u);
  });

  test('is for the one account: a row moved to another opens nothing', async () => {
    await secondStep(cms, { of: somebody, is: 'on' });
    const other = await cms.signIn({ role: 'editor' });
    const state = (await guardRow(somebody))?.state;
    await cms.payload.db.updateOne({
      collection: 'account-guards',
      where: { account: { equals: other.id } },
      data: { state },
    });
    expect((await signIn({ as: other, code: codeOf(knownSecret) })).status).toBe(401);
  });
});

describe('signing in', () => {
  beforeEach(() => secondStep(cms, { of: somebody, is: 'on' }));

  test('asks for a code only whoever knows the password', async () => {
    const half = await signIn({});
    expect([half.status, half.json.errors[0].data.step]).toEqual([401, 'code']);
    expect(half.headers.get('set-cookie')).toBeNull();
    const code = codeOf(knownSecret);
    const unknown = await post('/api/users/login', {
      email: 'nobody@staff.example',
      password: 'wrong',
      code,
    });
    const wrong = await signIn({ password: 'wrong', code });
    expect([wrong.status, wrong.text]).toEqual([unknown.status, unknown.text]);
    expect(wrong.text).not.toContain('step');
    expect((await signIn({ code })).status).toBe(200);
  });

  test('takes a code of now, and of half a minute before and after', async () => {
    const [before, now, after] = [-1, 0, 1].map((later) => codeOf(knownSecret, { later }));
    for (const code of [before, now, after]) expect((await signIn({ code })).status).toBe(200);
    for (const later of [-3, 3]) {
      await secondStep(cms, { of: somebody, is: 'on' });
      expect((await signIn({ code: codeOf(knownSecret, { later }) })).status).toBe(401);
    }
  });

  test('takes a code once, however many bring it at the same moment', async () => {
    const code = codeOf(knownSecret);
    const answers = await Promise.all([1, 2, 3, 4].map(() => signIn({ code })));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await signIn({ code })).status).toBe(401);
    // Nor one that came before it.
    expect((await signIn({ code: codeOf(knownSecret, { later: -1 }) })).status).toBe(401);
  });

  test('takes a recovery code once, however it is typed and however many bring it', async () => {
    const answers = await Promise.all(
      [knownRecovery, knownRecovery.toLowerCase(), ` ${knownRecovery.replace('-', ' ')} `].map((code) =>
        signIn({ code }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await signIn({ code: knownRecovery })).status).toBe(401);
  });

  test.each([
    ['nothing', null],
    ['yes', true],
    ['a number', 0],
    ['a list', ['123456']],
    ['a filter', { $ne: '' }],
    ['five digits', '12345'],
    ['seven digits', '1234567'],
    ['digits of another script', '١٢٣٤٥٦'],
    ['a very long text', 'x'.repeat(100_000)],
  ])('takes %s for no code', async (_, code) => {
    expect((await signIn({ code })).status).toBe(401);
    expect(await sessionsOf(somebody)).toHaveLength(1);
  });

  test('takes a code with a gap, as the app shows it', async () => {
    const code = codeOf(knownSecret).replace(/^.../u, '$& ');
    expect((await signIn({ code })).status).toBe(200);
  });

  test('leaves no session behind that was not finished', async () => {
    await signIn({});
    await signIn({ code: wrongCode(knownSecret) });
    expect(await sessionsOf(somebody)).toHaveLength(1);
  });
});

describe('what leads past it', () => {
  beforeEach(() => secondStep(cms, { of: somebody, is: 'on' }));

  test('is not a one-time link: it sets a password and signs nobody in', async () => {
    const made = await post(`/api/reset-link/${somebody.id}`, {}, administrator);
    const token = /[^/]+$/u.exec(String(made.json.link))?.[0];
    const password = 'a-brand-new-password';
    const answer = await post('/api/users/reset-password', { token, password }, undefined);
    expect(answer.status).toBe(200);
    expect(await isIn({ ...somebody, cookie: cookieOf(answer) })).toBe(false);
    expect(await sessionsOf(somebody)).toEqual([]);
    const again = await post('/api/users/login', { email: somebody.email, password }, undefined);
    expect(again.json.errors[0].data.step).toBe('code');
  });

  test('is not refreshing or unlocking', async () => {
    const half = await signIn({});
    const cookie = cookieOf(half);
    expect((await post('/api/users/refresh-token', {}, { ...somebody, cookie })).status).toBe(403);
    expect((await post('/api/users/unlock', { email: somebody.email }, administrator)).status).toBe(403);
  });

  test('is not a place from which one signed in before', async () => {
    expect((await signIn({ code: codeOf(knownSecret) })).status).toBe(200);
    expect((await signIn({})).status).toBe(401);
  });
});

describe('turning off', () => {
  beforeEach(() => secondStep(cms, { of: somebody, is: 'on' }));

  test('ends the other sessions, and the secret is gone', async () => {
    const elsewhere = { ...somebody, cookie: cookieOf(await signIn({ code: knownRecovery })) };
    const sent = { code: codeOf(knownSecret), password: somebody.password };
    expect((await post('/api/second-step/off', sent)).json).toEqual({ isOn: false, isRequired: false });
    expect(await isIn(elsewhere)).toBe(false);
    expect(await isIn(somebody)).toBe(true);
    expect((await readGuard(cms.payload, somebody.id)).secondStep).toBeUndefined();
  });

  test('by an administrator signs the person out; nobody does it to themselves', async () => {
    const path = `/api/second-step/reset/${somebody.id}`;
    expect((await post(path, {}, administrator)).status).toBe(200);
    expect(await isIn(somebody)).toBe(false);
    expect((await signIn({})).status).toBe(200);
    await secondStep(cms, { of: administrator, is: 'on' });
    expect((await post(`/api/second-step/reset/${administrator.id}`, {}, administrator)).status).toBe(403);
    await secondStep(cms, { of: administrator, is: 'off' });
  });

  test('by whoever runs the server, for the only administrator', async () => {
    await runCommand(cms.payload, 'second-step:remove', { email: somebody.email.toUpperCase() });
    expect(await isIn(somebody)).toBe(false);
    expect((await signIn({})).status).toBe(200);
    const again = runCommand(cms.payload, 'second-step:remove', { email: somebody.email });
    await expect(again).rejects.toThrow(/has no second step/u);
  });

  test('goes with the account', async () => {
    await cms.rest({ method: 'DELETE', path: `/api/users/${somebody.id}`, as: administrator });
    expect(await guardRow(somebody)).toBeNull();
  });
});

describe('where everybody needs one', () => {
  let strict: TestCms;
  let newcomer: Account;

  beforeAll(async () => {
    strict = await openCms({ env: { PORTAL_TOTP: 'required' } });
    newcomer = await strict.signIn({ role: 'administrator' });
  });
  afterAll(() => strict.close());

  test('somebody without one may set it up and nothing else, and then everything', async () => {
    const ask = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown) =>
      strict.rest({ method, path, as: newcomer, ...(body !== undefined && { body }) });
    const closed = async () => {
      expect((await ask('GET', '/api/users/me')).json.user).toBeNull();
      for (const path of [
        '/api/users',
        '/api/procedures',
        '/api/audit',
        '/api/audit-export',
        '/api/glossary',
      ])
        expect((await ask('GET', path)).status, path).toBe(403);
      expect((await ask('PATCH', `/api/users/${newcomer.id}`, { name: 'x' })).status).toBe(403);
      expect((await ask('POST', '/api/users/refresh-token', {})).status).toBe(403);
      expect((await ask('POST', `/api/second-step/reset/${newcomer.id}`, {})).status).toBe(403);
    };
    await closed();
    const begun = await ask('POST', '/api/second-step/start', {});
    await closed();
    const proof = { code: codeOf(String(begun.json.secret)), password: newcomer.password };
    expect((await ask('POST', '/api/second-step/confirm', proof)).status).toBe(200);
    expect((await ask('GET', '/api/users/me')).json.user.id).toBe(newcomer.id);
    expect((await ask('GET', '/api/audit')).json.docs.map(({ kind }: { kind: string }) => kind)).toContain(
      'second-step.set',
    );
  });

  test.each([
    [{}, 'optional'],
    [{ SERVER_URL: 'http://cms.internal' }, 'optional'],
    [{ SERVER_URL: 'https://cms.example.org' }, 'required'],
    [{ SERVER_URL: 'https://cms.example.org', PORTAL_TOTP: 'optional' }, 'optional'],
    [{ PORTAL_TOTP: 'required' }, 'required'],
  ])('%j makes it %s', async (environment, expected) => {
    const { settingsFrom } = await import('../../../cms/settings.ts');
    expect(settingsFrom(environment, '/nowhere').secondStep).toBe(expected);
  });
});

function post(path: string, body: unknown, as: Account | undefined = somebody): Promise<RestAnswer> {
  return cms.rest({ method: 'POST', path, body, as });
}

function signIn({
  as = somebody,
  password = as.password,
  code,
}: {
  as?: Account;
  password?: string;
  code?: unknown;
}): Promise<RestAnswer> {
  const body = { email: as.email, password, ...(code !== undefined && { code }) };
  return cms.rest({ method: 'POST', path: '/api/users/login', body });
}

function cookieOf({ headers }: RestAnswer): string {
  return headers.get('set-cookie')?.split(';')[0] ?? '';
}

async function isIn(as: Account): Promise<boolean> {
  return (await cms.rest({ path: '/api/users/me', as })).json.user !== null;
}

async function sessionsOf({ id }: Account): Promise<unknown[]> {
  const row = await cms.payload.db.findOne<{ id: string; sessions?: unknown[] }>({
    collection: 'users',
    where: { id: { equals: id } },
  });
  return row?.sessions ?? [];
}

function guardRow({ id }: Account) {
  return cms.payload.db.findOne<{ id: string; state: unknown }>({
    collection: 'account-guards',
    where: { account: { equals: id } },
  });
}
