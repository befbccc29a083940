import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { handleEndpoints, type Payload } from 'payload';
import { guarded } from '../../cms/http/guarded.ts';
import { takeTurns, type Turns } from '../../cms/http/turns.ts';
import { originsOf, prepareData, settingsFrom, type Settings } from '../../cms/settings.ts';
import { importContent } from '../../cms/exchange/import-content.ts';
import { createUser, userRequest } from '../../cms/setup/create-user.ts';
import { openPayload } from '../../cms/setup/open-payload.ts';
import type { Entry } from '../../content/model/collections.ts';
import type { Content } from '../../content/model/files/load.ts';
import { projectRoot } from '../../scripts/command-line/places.ts';
import { aProgramme } from './content.ts';

/**
 * A CMS on a database of its own, without a server: requests go to Payload's REST handler as they come from Next.
 * `DATABASE_URL=mongodb://…` runs the same tests on MongoDB, each file in a database of its own.
 */
export async function openCms({ entries = [], content: given, env = {} }: Wish = {}): Promise<TestCms> {
  const data = mkdtempSync(path.join(tmpdir(), 'portal-cms-'));
  const key = path.basename(data);
  const settings = prepareData(
    settingsFrom({ PORTAL_DATA: data, PORTAL_LOG_LEVEL: 'silent', ...databaseFor(key), ...env }, projectRoot),
  );
  const payload = await openPayload(settings, { key });
  const content = given ?? { entries: [...entries], programme: aProgramme() };
  await importContent(payload, { content, only: [], dryRun: false, trustApprovals: false, unfinished: true });
  return testCms({ payload, settings, key });
}

/** A CMS on a data folder and database that are there already. */
export async function reopenCms({
  data,
  databaseUrl,
}: Pick<Settings, 'data' | 'databaseUrl'>): Promise<TestCms> {
  const key = `${data}-${Math.random()}`;
  const prepared = prepareData(
    settingsFrom({ PORTAL_DATA: data, PORTAL_LOG_LEVEL: 'silent', DATABASE_URL: databaseUrl }, projectRoot),
  );
  return testCms({ payload: await openPayload(prepared, { key }), settings: prepared, key });
}

function testCms({ payload, settings, key }: Omit<Opened, 'inTurn'>): TestCms {
  const opened = { payload, settings, key, inTurn: takeTurns() };
  return {
    payload,
    settings,
    data: settings.data,
    rest: (request) => rest(opened, request),
    signIn: (wish) => signIn(opened, wish),
    close: async () => {
      await payload.destroy();
      rmSync(settings.data, { recursive: true, force: true });
    },
  };
}

function databaseFor(name: string): Record<string, string> {
  const url = process.env['DATABASE_URL'];
  if (url === undefined || url === '') return {};
  const parsed = new URL(url);
  parsed.pathname = `/${name}`;
  return { DATABASE_URL: parsed.href };
}

async function rest({ payload, settings, key, inTurn }: Opened, request: RestRequest): Promise<RestAnswer> {
  const { method = 'GET', path: pathname, body, as, headers = {} } = request;
  const [origin = ''] = originsOf(settings);
  const url = new URL(pathname, origin);
  const handle = guarded(
    (incoming) =>
      handleEndpoints({
        config: payload.config,
        path: url.pathname,
        payloadInstanceCacheKey: key,
        request: incoming,
      }),
    inTurn,
  );
  const response = await handle(
    new Request(url, {
      method,
      headers: {
        origin,
        ...(as && { cookie: as.cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
    { params: Promise.resolve({ slug: url.pathname.split('/').slice(2) }) },
  );
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parsedJson(text) };
}

/** Makes an account and signs in with it. */
async function signIn(cms: Opened, wish: AccountWish): Promise<Account> {
  const email = wish.email ?? `${wish.role}-${Math.random().toString(36).slice(2)}@staff.example`;
  const password = 'correct-horse-battery';
  await createUser(cms.payload, userRequest.parse({ ...wish, email, password }));
  const answer = await rest(cms, { method: 'POST', path: '/api/users/login', body: { email, password } });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (answer.status !== 200 || cookie === undefined) throw new Error(`Signing in failed: ${answer.text}`);
  const { docs } = await cms.payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    overrideAccess: true,
  });
  return { cookie, email, password, id: docs[0]?.id ?? '' };
}

function parsedJson(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

interface Opened {
  payload: Payload;
  settings: Settings;
  key: string;
  inTurn: Turns;
}

/** Answers are read loosely in tests; what is in them is what the tests assert. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a JSON answer of any shape
export type Json = any;

export interface TestCms {
  payload: Payload;
  settings: Settings;
  /** Its data folder. */
  data: string;
  rest: (request: RestRequest) => Promise<RestAnswer>;
  signIn: (wish: AccountWish) => Promise<Account>;
  close: () => Promise<void>;
}

export interface RestRequest {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  body?: unknown;
  as?: Account | undefined;
  headers?: Record<string, string>;
}

export interface RestAnswer {
  status: number;
  headers: Headers;
  text: string;
  json: Json;
}

/** Somebody who is signed in. */
export interface Account {
  cookie: string;
  email: string;
  password: string;
  id: string;
}

export interface AccountWish {
  role: 'administrator' | 'coordinator' | 'editor' | 'translator';
  email?: string;
  locales?: string[];
  reviewLocales?: string[];
  competence?: string;
}

interface Wish {
  entries?: readonly Entry[];
  /** All of a content folder instead of entries. */
  content?: Content;
  /** What the environment says besides. */
  env?: Record<string, string>;
}
