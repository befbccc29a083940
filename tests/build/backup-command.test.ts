import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { portal } from '../helpers/project-copy.ts';
import { newData, removeData, startPortal, type Running } from '../helpers/running-start.ts';

const minutes = 60_000;
const data = newData();
const elsewhere = newData();
const file = path.join(data, 'backups', 'today.tar.gz');
const administrator = { email: 'admin@example.org', password: 'correct-horse-battery' };
const env = { ADMIN_EMAIL: administrator.email, ADMIN_PASSWORD: administrator.password };
afterAll(() => {
  removeData(data);
  removeData(elsewhere);
});

test(
  'a portal that is backed up while it runs and restored elsewhere goes on where it was',
  { timeout: 10 * minutes },
  async () => {
    const first = await startPortal({ data, env });
    const made = await portal(['backup', '--out', file], { env: { PORTAL_DATA: data } });
    expect(made.stdout + made.stderr).toMatch(
      /today\.tar\.gz: \d+\.\d MB in \d+\.\d s, \d{4} rows and \d+ versions\./,
    );
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const page = await pageOf(first);
    const users = await usersOf(first);
    await first.stop();

    const checked = await portal(['backup', '--check', file]);
    expect([checked.code, checked.stdout]).toEqual([
      0,
      expect.stringMatching(/is whole: made .* from SQLite, \d+ rows/),
    ]);
    const over = await portal(['restore', file], { env: { PORTAL_DATA: data } });
    expect([over.code, over.stderr]).toEqual([
      1,
      expect.stringMatching(/is not empty: it holds[^]*mv .*\.old/),
    ]);
    const restored = await portal(['restore', file, '--data', elsewhere]);
    expect(restored.stdout + restored.stderr).toContain('`npm start` goes on from there.');
    expect(readdirSync(elsewhere).filter((name) => /lock|restoring|part/.test(name))).toEqual([]);
    expect(readFileSync(path.join(elsewhere, 'setup.json'))).toEqual(
      readFileSync(path.join(data, 'setup.json')),
    );

    const second = await startPortal({ data: elsewhere });
    expect(second.said()).not.toMatch(/starter content|password/);
    expect(await pageOf(second)).toBe(page);
    expect(await usersOf(second)).toEqual(users);
    await second.stop();
  },
);

test('a backup without a running CMS opens the database itself, and a broken one is refused', async () => {
  const made = await portal(['backup'], { env: { PORTAL_DATA: elsewhere } });
  expect([made.code, made.stdout]).toEqual([0, expect.stringMatching(/backup-\d{8}T\d{6}Z\.tar\.gz: /)]);
  expect(existsSync(path.join(elsewhere, 'cms.lock'))).toBe(false);
  const broken = await portal(['restore', path.resolve('package.json'), '--check']);
  expect([broken.code, broken.stderr]).toEqual([1, expect.stringContaining('is no backup of this portal')]);
  const missing = await portal(['restore', '/nowhere/x.tar.gz', '--check']);
  expect([missing.code, missing.stderr]).toEqual([1, expect.stringContaining('there is no such file')]);
});

async function pageOf({ portal: address }: Running): Promise<string> {
  return (await fetch(`${address}/uk/procedures/pesel-number/`)).text();
}

/** Signs in with the password from before, and lists who has an account. */
async function usersOf({ cms }: Running): Promise<unknown> {
  const headers = { origin: cms, 'content-type': 'application/json' };
  const login = await fetch(`${cms}/api/users/login`, {
    method: 'POST',
    headers,
    body: JSON.stringify(administrator),
  });
  expect(login.status).toBe(200);
  const cookie = login.headers.get('set-cookie')?.split(';')[0] ?? '';
  const users = (await (await fetch(`${cms}/api/users`, { headers: { ...headers, cookie } })).json()) as {
    docs: { id: string; email: string; role: string }[];
  };
  return users.docs.map(({ id, email, role }) => ({ id, email, role }));
}
