import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { standsBy } from '../../cms/publish/queue.ts';
import { buildCms, isBuilt } from '../../scripts/cms/build-cms.ts';
import { projectRoot } from '../../scripts/command-line/places.ts';
import { startCms, type RunningCms } from '../helpers/running-cms.ts';
import { aWireServer, type WireServer } from '../helpers/wire-server.ts';

/*
 * Two servers of the CMS on one database, as docs/operate.md describes them: each with a data folder of its own.
 * The tests go on from each other, as the life of two servers does.
 */
const minutes = 60_000;
const folder = mkdtempSync(path.join(tmpdir(), 'portal-two-'));
const places = { a: path.join(folder, 'a'), b: path.join(folder, 'b') };
let database: WireServer | undefined;
let a: RunningCms;
let b: RunningCms;
let session: string;

beforeAll(async () => {
  database = await aWireServer();
  if (database.url === undefined) return;
  if (!isBuilt(projectRoot)) await buildCms(projectRoot, { signal: new AbortController().signal });
  a = await start('a');
}, 6 * minutes);
afterAll(async () => {
  if (database?.url !== undefined) {
    await Promise.all([a.end('SIGTERM'), b.end('SIGTERM')]);
    await database.stop();
  }
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(({ skip }) => {
  if (database?.url === undefined) skip(`no MongoDB-compatible server: ${database?.reason ?? ''}`);
});

test('a second server finds what the first has, and changes nothing', { timeout: minutes }, async () => {
  session = await signIn(a);
  await save(a, 'Zmiana przed drugim serwerem');
  const path = '/api/globals/programme';
  const changed = await a.ask({ method: 'POST', path, body: { target: 77 }, cookie: session });
  expect(changed.status, changed.text).toBe(200);

  b = await start('b');
  expect(await titleAt(b)).toBe('Zmiana przed drugim serwerem');
  expect((await b.ask({ path, cookie: session })).json.target).toBe(77);
});

test('a session of one works on the other, and both accept saves at once', async () => {
  const me = await b.ask({ path: '/api/users/me', cookie: session });
  expect(me.json.user.email).toBe('admin@example.org');
  const terms = Array.from({ length: 20 }, (_, index) => `term ${index}`);
  const answers = await Promise.all(
    terms.map((term, index) =>
      (index % 2 === 0 ? a : b).ask({
        method: 'POST',
        path: '/api/glossary',
        body: { term, locale: 'uk', translation: 'слово' },
        cookie: session,
      }),
    ),
  );
  expect(answers.filter(({ status }) => status !== 201).map(({ text }) => text)).toEqual([]);
  const all = await b.ask({ path: '/api/glossary?limit=50', cookie: session });
  expect(all.json.docs.map(({ term }: { term: string }) => term).sort()).toEqual(terms.sort());
});

test('what is saved at the second is published once, by the first', { timeout: minutes }, async () => {
  const seen = watchQueue('a');
  await save(b, 'Zmiana na drugim serwerze');
  await until(() => queued('a').includes('Zmiana na drugim serwerze'));
  await until(async () => (await waiting(b)) === 0);
  expect(seen.stop().filter((text) => text.includes('Zmiana na drugim serwerze'))).toHaveLength(1);
  expect(queued('b')).toBe('');
});

test('when the first is killed, the second publishes and nothing is lost', { timeout: minutes }, async () => {
  await save(a, 'Ostatnia zmiana przed awarią');
  await a.end('SIGKILL');
  const since = performance.now();
  await until(() => queued('b').includes('Ostatnia zmiana przed awarią'));
  // A lease without a beat is anybody's after 15 seconds, and the change has to be quiet for one.
  expect(performance.now() - since).toBeLessThan(30_000);
  await save(b, 'Zmiana po awarii');
  await until(() => queued('b').includes('Zmiana po awarii'));
});

test('the first comes back, saves, and leaves publishing to the second', { timeout: minutes }, async () => {
  a = await start('a');
  const before = queued('a');
  await save(a, 'Pierwszy serwer wrócił');
  await until(() => queued('b').includes('Pierwszy serwer wrócił'));
  await until(async () => (await waiting(a)) === 0);
  expect(queued('a')).toBe(before);
  // Their builders know it too: one that stands by neither builds on a new day nor delivers anything.
  expect([standsBy({ data: places.a }), standsBy({ data: places.b })]).toEqual([true, false]);
});

function start(place: keyof typeof places): Promise<RunningCms> {
  return startCms({
    DATABASE_URL: `${database?.url ?? ''}/two`,
    PAYLOAD_SECRET: 'the-same-secret-on-both-servers-of-the-test',
    PORTAL_DATA: places[place],
    PORTAL_CONTENT: path.resolve('tests/fixtures/second-city'),
    PORTAL_QUIET_SECONDS: '1',
    ADMIN_EMAIL: 'admin@example.org',
    ADMIN_PASSWORD: 'correct-horse-battery',
  });
}

async function signIn(cms: RunningCms): Promise<string> {
  const body = { email: 'admin@example.org', password: 'correct-horse-battery' };
  const answer = await cms.ask({ method: 'POST', path: '/api/users/login', body });
  expect(answer.status, answer.text).toBe(200);
  return answer.cookie;
}

/** Publishes another title of the one procedure. */
async function save(cms: RunningCms, title: string): Promise<void> {
  const { json } = await cms.ask({ path: '/api/procedures?limit=1', cookie: session });
  const body = { title, _status: 'published' };
  const path = `/api/procedures/${json.docs[0].id as string}`;
  const answer = await cms.ask({ method: 'PATCH', path, body, cookie: session });
  expect(answer.status, answer.text).toBe(200);
}

async function titleAt(cms: RunningCms): Promise<unknown> {
  return (await cms.ask({ path: '/api/procedures?limit=1', cookie: session })).json.docs[0].title;
}

/** How many changes nobody has published yet. */
async function waiting(cms: RunningCms): Promise<unknown> {
  return (await cms.ask({ path: '/api/releases', cookie: session })).json.waiting;
}

/** What is in the queue of one server, all of it as one text. */
function queued(place: keyof typeof places): string {
  const queue = path.join(places[place], 'queue');
  if (!existsSync(queue)) return '';
  return readdirSync(queue)
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .map((name) => readOrNothing(path.join(queue, name)))
    .join('');
}

/** Looks at the queue all the time, and gives every snapshot that was ever in it. */
function watchQueue(place: keyof typeof places): { stop: () => string[] } {
  const queue = path.join(places[place], 'queue');
  const seen = new Map<string, string>();
  const timer = setInterval(() => {
    for (const name of readdirSync(queue))
      if (name.endsWith('.json') && !name.startsWith('.') && !seen.has(name))
        seen.set(name, readOrNothing(path.join(queue, name)));
  }, 20);
  return {
    stop: () => {
      clearInterval(timer);
      return [...seen.values()];
    },
  };
}

/** A file that was replaced in this moment is no longer there. */
function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

async function until(isTrue: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isTrue())) await wait(50);
}
