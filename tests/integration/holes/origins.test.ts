import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { handleEndpoints, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createUser, userRequest } from '../../../cms/setup/create-user.ts';
import { openPayload } from '../../../cms/setup/open-payload.ts';
import { prepareData, settingsFrom } from '../../../cms/settings.ts';
import { projectRoot } from '../../../scripts/command-line/places.ts';

/** A CMS that staff reach by a public name; on SQLite, since it is about what stands before the database. */
const data = mkdtempSync(path.join(tmpdir(), 'portal-cms-'));
const account = { email: 'editor@staff.example', password: 'correct-horse-battery' };
let payload: Payload;
let cookie = '';

beforeAll(async () => {
  const environment = {
    PORTAL_DATA: data,
    PORTAL_LOG_LEVEL: 'silent',
    SERVER_URL: 'https://cms.example.org/',
    // Of what stands before a session, not of how one begins.
    PORTAL_TOTP: 'optional',
  };
  payload = await openPayload(prepareData(settingsFrom(environment, projectRoot)), { key: data });
  await createUser(payload, userRequest.parse({ ...account, role: 'editor' }));
  cookie = (await signIn()).headers.get('set-cookie') ?? '';
});
afterAll(async () => {
  await payload.destroy();
  rmSync(data, { recursive: true, force: true });
});

test('the CMS reports to nobody that it is there', () => {
  expect(payload.config.telemetry).toBe(false);
});

test('over https the cookie is for https only', () => {
  expect(cookie).toMatch(/; Secure/u);
  expect(cookie).toMatch(/; HttpOnly/u);
  expect(cookie).toMatch(/; SameSite=Strict/u);
});

describe('a session counts for', () => {
  test.each([
    ['the public name', { origin: 'https://cms.example.org' }],
    ['this machine by number', { origin: 'http://127.0.0.1:3000' }],
    ['this machine by name', { origin: 'http://localhost:3000' }],
    ['a page of the CMS that the browser vouches for', { 'sec-fetch-site': 'same-origin' }],
    ['an address typed by hand', { 'sec-fetch-site': 'none' }],
  ])('%s', async (_, headers) => {
    expect(await whoAmI(headers)).toBe(account.email);
  });
});

describe('a session counts nothing for', () => {
  test.each([
    ['a foreign page', { origin: 'https://evil.example' }],
    ['a page that begins like ours', { origin: 'https://cms.example.org.evil.example' }],
    ['a page that ends like ours', { origin: 'https://evil-cms.example.org' }],
    ['our name without https', { origin: 'http://cms.example.org' }],
    ['our name on another port', { origin: 'https://cms.example.org:8443' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:3001' }],
    ['a page that hides its name', { origin: 'null' }],
    ['a request that does not say where it is from', {}],
    ['a foreign page that hides where it is from', { 'sec-fetch-site': 'cross-site' }],
    [
      'a foreign page that says two things',
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' },
    ],
  ])('%s', async (_, headers) => {
    expect(await whoAmI(headers)).toBeUndefined();
    const before = await payload.count({ collection: 'glossary' });
    const term = { term: 'meldunek', locale: 'uk', translation: 'прописка' };
    const answer = await ask('/api/glossary', { headers: { ...headers, cookie }, body: term });
    expect(answer.status).toBe(403);
    expect(await payload.count({ collection: 'glossary' })).toEqual(before);
  });
});

test.each(['https://evil.example', 'null', 'https://cms.example.org.evil.example'])(
  'a page of %s may not read answers',
  async (origin) => {
    const { headers } = await ask('/api/users/me', { headers: { cookie, origin } });
    expect(headers.get('access-control-allow-origin')).not.toBe(origin);
    expect(headers.get('access-control-allow-origin')).not.toBe('*');
  },
);

function signIn(): Promise<Response> {
  return ask('/api/users/login', { headers: { origin: 'https://cms.example.org' }, body: account });
}

async function whoAmI(headers: Record<string, string>): Promise<string | undefined> {
  const answer = (await (await ask('/api/users/me', { headers: { ...headers, cookie } })).json()) as {
    user: { email: string } | null;
  };
  return answer.user?.email;
}

function ask(
  place: string,
  { headers, body }: { headers: Record<string, string>; body?: unknown },
): Promise<Response> {
  const request = new Request(`https://cms.example.org${place}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return handleEndpoints({ config: payload.config, path: place, payloadInstanceCacheKey: data, request });
}
