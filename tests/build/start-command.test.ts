import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openPayload } from '../../cms/setup/open-payload.ts';
import { settingsFrom } from '../../cms/settings.ts';
import { queuedSnapshots } from '../../cms/publish/queue.ts';
import { afterEach, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/command-line/places.ts';
import { portal } from '../helpers/project-copy.ts';
import { launch, newData, removeData, startPortal } from '../helpers/running-start.ts';

const data = newData();
/** Here all of the content, as somebody who has just installed it gets it. */
const whole = { PORTAL_CONTENT: path.resolve('content') };
const minutes = 60_000;
afterEach(({ task }) => {
  if (task.name === lastTest) removeData(data);
});

test(
  'the first start makes everything, tells the addresses and one password, and ends cleanly',
  { timeout: 5 * minutes },
  async () => {
    const running = await startPortal({ data, env: whole });
    expect(running.said()).toMatch(
      /signs in as admin@portal\.invalid with this password, shown only now: \S{16,}/,
    );
    expect(statSync(path.join(data, 'secret')).mode & 0o777).toBe(0o600);
    expect(statSync(path.join(data, 'cms.token')).mode & 0o777).toBe(0o600);

    const page = await fetch(`${running.portal}/ar/procedures/pesel-number/`);
    expect([page.status, (await page.text()).includes('dir="rtl"')]).toEqual([200, true]);
    const login = await fetch(`${running.cms}/admin/login`);
    expect([login.status, /<html[^>]* lang="pl"/.test(await login.text())]).toEqual([200, true]);

    expect(await running.stop()).toEqual([0, null]);
    expect(existsSync(path.join(data, 'cms.lock'))).toBe(false);
  },
);

test('the next start changes nothing and shows no password', { timeout: 3 * minutes }, async () => {
  const before = [queuedSnapshots({ data }), await newestChanges()];
  const running = await startPortal({ data, env: whole });
  expect(running.said()).toContain('Portal: is up to date');
  expect(running.said()).not.toContain('password');
  await running.stop();
  expect([queuedSnapshots({ data }), await newestChanges()]).toEqual(before);
});

test(
  'commands that write ask the CMS while it runs, and a second CMS is refused',
  { timeout: 3 * minutes },
  async () => {
    const running = await startPortal({ data, env: whole });
    const env = { PORTAL_DATA: data };
    const imported = await portal(['content:import'], { env });
    expect([imported.code, imported.stdout]).toEqual([0, '0 entries were imported, 0 conflicts.\n']);
    const made = await portal(['user:create', 'anna@example.org', '--role', 'editor'], { env });
    expect(made.stdout).toMatch(
      /The account anna@example\.org is there\.\nIts password, shown only now: \S+/,
    );
    const again = await portal(['user:create', 'anna@example.org', '--role', 'editor'], { env });
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('There is an account')]);
    const second = await portal(['cms-server'], { env: { ...env, CMS_PORT: '0' } });
    expect([second.code, second.stderr]).toEqual([1, expect.stringContaining('is running already')]);
    await running.stop();
  },
);

const lastTest = 'a first start that was killed in the middle goes on with the next';
test(lastTest, { timeout: 5 * minutes }, async () => {
  const interrupted = newData();
  const child = launch(interrupted, whole);
  // The import writes for some seconds after the database is there.
  while (!existsSync(path.join(interrupted, 'cms.token'))) await wait(20);
  await wait(3000);
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  expect(existsSync(path.join(interrupted, 'setup.json'))).toBe(false);

  const running = await startPortal({ data: interrupted, env: whole });
  expect((await fetch(`${running.portal}/uk/procedures/pesel-number/`)).status).toBe(200);
  await running.stop();
  expect(await rowsOf(interrupted)).toBe(await rowsOf(data));
  removeData(interrupted);
});

/** When each entry and the newest target were last written. */
async function newestChanges(): Promise<unknown> {
  const payload = await open(data);
  const entries = await payload.find({ collection: 'procedures', pagination: false, overrideAccess: true });
  const targets = await payload.find({
    collection: 'targets',
    sort: '-createdAt',
    limit: 1,
    overrideAccess: true,
  });
  await payload.destroy();
  return [entries.docs.map(({ key, updatedAt }) => [key, updatedAt]), targets.docs, targets.totalDocs];
}

async function rowsOf(folder: string): Promise<number> {
  const payload = await open(folder);
  const { totalDocs } = await payload.count({ collection: 'targets', overrideAccess: true });
  await payload.destroy();
  return totalDocs;
}

function open(folder: string) {
  const settings = settingsFrom({ PORTAL_DATA: folder, PORTAL_LOG_LEVEL: 'silent' }, projectRoot);
  return openPayload(settings, { key: `${folder}-${Math.random()}` });
}
