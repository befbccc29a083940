import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { readBuilderState } from '../../cms/publish/builder-state.ts';
import { buildCms } from '../../scripts/cms/build-cms.ts';
import { projectRoot } from '../../scripts/command-line/places.ts';
import { queuedSnapshots } from '../../cms/publish/queue.ts';
import { launch, newData, removeData, startPortal, type Running } from '../helpers/running-start.ts';
import { firstPage, staffClient } from '../helpers/staff-client.ts';
import { aWireServer, type WireServer } from '../helpers/wire-server.ts';

const minutes = 60_000;
const account = { email: 'admin@staff.example', password: 'correct-horse-battery' };
const env = {
  ...{ ADMIN_EMAIL: account.email, ADMIN_PASSWORD: account.password, PORTAL_QUIET_SECONDS: '0' },
  PORTAL_CONTENT: path.resolve('tests/fixtures/second-city'),
};
// Made once here: it takes longer than any of the tests should wait.
beforeAll(() => buildCms(projectRoot, { signal: new AbortController().signal }), 10 * minutes);
const started: Running[] = [];
const start = async (wish: { data: string; env?: Record<string, string> }): Promise<Running> => {
  const running = await startPortal({ data: wish.data, env: { ...env, ...wish.env } });
  started.push(running);
  return running;
};
afterEach(async () => {
  for (const running of started.splice(0)) await running.stop();
});

test(
  'of two starts at once on one data folder, one runs and the other says why not',
  { timeout: 10 * minutes },
  async () => {
    const data = newData();
    const both = [launch(data, env), launch(data, env)].map((child) => {
      const one = { child, said: '', code: undefined as number | null | undefined };
      child.stderr?.on('data', (text: Buffer) => (one.said += text.toString()));
      child.once('close', (code) => (one.code = code));
      return one;
    });
    const refused = () => both.filter(({ code }) => code !== undefined);
    await expect.poll(() => refused().length, { timeout: 3 * minutes }).toBe(1);
    expect(refused()[0]).toMatchObject({
      code: 1,
      said: expect.stringMatching(/is in use already, by process \d+/) as string,
    });
    const running = both.find(({ code }) => code === undefined);
    await expect.poll(() => queuedSnapshots({ data }).length, { timeout: 3 * minutes }).toBe(1);
    running?.child.kill('SIGTERM');
    await expect.poll(() => running?.code, { timeout: 3 * minutes }).toBe(0);
    removeData(data);
  },
);

describe.skipIf(!canMount())('on a full disk', () => {
  const data = newData();
  beforeAll(() => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', data]);
  });
  afterAll(() => {
    execFileSync('umount', [data]);
    removeData(data);
  });

  test(
    'readers keep what they have, staff are told why, and it goes on when there is room',
    { timeout: 10 * minutes },
    async () => {
      const running = await start({ data });
      const staff = await staffClient(running.cms, account);
      const page = await firstPage(staff, running.portal);
      const filler = path.join(data, 'filler');
      const { bavail, bsize } = statfsSync(data);
      // What a save needs stays free; a release needs more.
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - 600_000)));
      await change(staff, page.id, 'Za mało miejsca.');
      await expect
        .poll(() => readBuilderState(data)?.results.at(-1)?.outcome, { timeout: 3 * minutes })
        .toBe('failed');
      await expect
        .poll(async () => (await staff('GET', '/releases')).text, { timeout: 3 * minutes })
        .toMatch(/disk is full/);
      expect((await fetch(page.address)).status).toBe(200);

      rmSync(filler);
      await expect
        .poll(async () => (await (await fetch(page.address)).text()).includes('Za mało miejsca.'), {
          timeout: 3 * minutes,
          interval: 500,
        })
        .toBe(true);
      expect(readdirSync(path.join(data, 'releases')).filter((name) => name.startsWith('.'))).toEqual([]);
    },
  );
});

test(
  'a snapshot that was damaged on the way is thrown away, and another is made',
  { timeout: 10 * minutes },
  async () => {
    const data = newData();
    onTestFinished(() => removeData(data));
    const running = await start({ data });
    const [good] = queuedSnapshots({ data });
    const damaged = path.join(data, 'queue', `99991231T235959999Z-${'a'.repeat(64)}-change.json`);
    writeFileSync(damaged, '{"formatVersion":1,');
    await expect.poll(() => existsSync(damaged), { timeout: 3 * minutes }).toBe(false);
    // What is made instead may be ready before this looks.
    await expect
      .poll(() => readBuilderState(data)?.results.map(({ outcome }) => outcome), { timeout: 3 * minutes })
      .toContain('failed');
    const staff = await staffClient(running.cms, account);
    const page = await firstPage(staff, running.portal);
    await change(staff, page.id, 'Po uszkodzeniu.');
    await expect
      .poll(async () => (await (await fetch(page.address)).text()).includes('Po uszkodzeniu.'), {
        timeout: 3 * minutes,
      })
      .toBe(true);
    expect(queuedSnapshots({ data })[0]?.sha).not.toBe(good?.sha);
  },
);

describe('without its database', () => {
  const data = newData();
  let wire: WireServer;
  beforeAll(async () => {
    wire = await aWireServer();
  }, 5 * minutes);
  afterAll(async () => {
    if (wire.url !== undefined) await wire.stop();
    removeData(data);
  });

  test(
    'the portal serves on, the CMS says that it is not well, and works again by itself',
    { timeout: 10 * minutes },
    async ({ skip }) => {
      if (wire.url === undefined) return skip(`no MongoDB-compatible server: ${wire.reason}`);
      const database = {
        DATABASE_URL: `${wire.url}/without-database?serverSelectionTimeoutMS=2000&socketTimeoutMS=4000`,
      };
      const running = await start({ data, env: database });
      const staff = await staffClient(running.cms, account);
      const page = await firstPage(staff, running.portal);
      const health = async () => {
        const answer = await fetch(`${running.cms}/api/health`);
        return [answer.status, ((await answer.json()) as { database: string }).database];
      };
      expect(await health()).toEqual([200, 'ok']);

      wire.pause();
      await expect.poll(health, { timeout: 3 * minutes }).toEqual([503, 'does not answer']);
      expect((await fetch(page.address)).status).toBe(200);

      wire.resume();
      await expect.poll(health, { timeout: 3 * minutes }).toEqual([200, 'ok']);
      await change(staff, page.id, 'Baza wróciła.');
      await expect
        .poll(async () => (await (await fetch(page.address)).text()).includes('Baza wróciła.'), {
          timeout: 3 * minutes,
        })
        .toBe(true);

      await running.stop();
      started.splice(0);
      wire.pause();
      const again = launch(data, { ...env, ...database });
      let said = '';
      again.stdout?.on('data', (text: Buffer) => (said += text.toString()));
      await expect.poll(() => said, { timeout: 3 * minutes }).toMatch(/The portal is at \S+/);
      const address = /The portal is at (\S+)\//.exec(said)?.[1] ?? '';
      expect((await fetch(`${address}/pl/`)).status).toBe(200);
      wire.resume();
      await expect.poll(() => said, { timeout: 3 * minutes }).toContain('cms is running again');
      again.kill('SIGTERM');
      await new Promise((resolve) => again.once('close', resolve));
    },
  );
});

async function change(
  staff: Awaited<ReturnType<typeof staffClient>>,
  id: string,
  title: string,
): Promise<void> {
  const answer = await staff('PATCH', `/procedures/${id}`, { title, _status: 'published' });
  expect(answer.status, answer.text).toBe(200);
}

/** Only an administrator of the machine can make a small disk to fill. */
function canMount(): boolean {
  const folder = newData();
  try {
    mkdirSync(folder, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' });
    execFileSync('umount', [folder]);
    return true;
  } catch {
    return false;
  } finally {
    removeData(folder);
  }
}
