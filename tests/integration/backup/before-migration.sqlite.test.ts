import { copyFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createClient } from '@libsql/client';
import { sql } from '@payloadcms/db-sqlite';
import { expect, test } from 'vitest';
import { backupsFolder } from '../../../cms/backup/places.ts';
import { migrations } from '../../../cms/migrations/sqlite/index.ts';
import { settingsFrom } from '../../../cms/settings.ts';
import { openPayload, type SqliteMigrations } from '../../../cms/setup/open-payload.ts';
import { projectRoot } from '../../../scripts/command-line/places.ts';
import { openCms } from '../../helpers/cms.ts';

const next: SqliteMigrations[number] = {
  name: '20991231_000000_next',
  up: async ({ db }) => {
    await db.run(sql`ALTER TABLE users ADD COLUMN shoe_size text`);
  },
  down: () => Promise.resolve(),
};

function open(data: string, withNext: boolean) {
  const settings = settingsFrom({ PORTAL_DATA: data, PORTAL_LOG_LEVEL: 'silent' }, projectRoot);
  return openPayload(settings, {
    key: `${data}-${Math.random()}`,
    migrations: withNext ? [...migrations, next] : migrations,
  });
}

async function ask(file: string, statement: string): Promise<unknown[]> {
  const client = createClient({ url: `file:${file}` });
  const { rows } = await client.execute(statement);
  client.close();
  return rows.map((row) => Object.values(row)[0]);
}

test('the database is copied before its tables change, and only then', async () => {
  const cms = await openCms();
  const { email } = await cms.signIn({ role: 'editor' });
  const folder = backupsFolder(cms.data);
  // Neither a new database nor one that is up to date needs a copy.
  await (await open(cms.data, false)).destroy();
  expect(readdirSync(folder)).toEqual([]);

  await (await open(cms.data, true)).destroy();
  const [name = '', ...more] = readdirSync(folder);
  expect(name).toMatch(/^before-20991231_000000_next-\d{8}T\d{6}Z\.db$/);
  expect(more).toEqual([]);
  const copy = path.join(folder, name);
  expect(statSync(copy).mode & 0o777).toBe(0o600);
  expect(await ask(copy, 'SELECT email FROM users')).toEqual([email]);
  const columns = "SELECT count(*) FROM pragma_table_info('users') WHERE name = 'shoe_size'";
  expect(await ask(copy, columns)).toEqual([0]);
  expect(await ask(path.join(cms.data, 'cms.db'), columns)).toEqual([1]);

  // The way back: the copy in the place of the database, and the earlier version of the portal.
  for (const end of ['', '-wal', '-shm']) rmSync(path.join(cms.data, `cms.db${end}`), { force: true });
  copyFileSync(copy, path.join(cms.data, 'cms.db'));
  const back = await open(cms.data, false);
  expect((await back.count({ collection: 'users', overrideAccess: true })).totalDocs).toBe(1);
  await back.destroy();
  await cms.close();
});

test('without room for the copy nothing is changed', async () => {
  const cms = await openCms();
  rmSync(backupsFolder(cms.data), { recursive: true });
  writeFileSync(backupsFolder(cms.data), 'a file where the folder should be');
  await expect(open(cms.data, true)).rejects.toMatchObject({
    message: expect.stringMatching(/no copy of it could be made first/) as string,
    hint: expect.stringMatching(/nothing was changed/) as string,
  });
  const columns = "SELECT count(*) FROM pragma_table_info('users') WHERE name = 'shoe_size'";
  expect(await ask(path.join(cms.data, 'cms.db'), columns)).toEqual([0]);
  await cms.close();
});
