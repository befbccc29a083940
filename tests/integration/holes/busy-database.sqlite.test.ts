import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { createClient, type Client } from '@libsql/client';
import Database from 'libsql';
import type { Payload } from 'payload';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openPayload } from '../../../cms/setup/open-payload.ts';
import { prepareData, settingsFrom } from '../../../cms/settings.ts';
import { projectRoot } from '../../../scripts/command-line/places.ts';

const run = promisify(execFile);

let data = '';
let file = '';

beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), 'portal-busy-'));
  file = path.join(data, 'cms.db');
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

describe('after another process held SQLite for too long', () => {
  test('what the CMS writes is on disk, and the other may write again', async () => {
    const payload = await openPayload(
      prepareData(settingsFrom({ PORTAL_DATA: data, PORTAL_LOG_LEVEL: 'silent' }, projectRoot)),
      { key: data },
    );
    await writeTerm(payload, 'before');
    expect(await termsOnDisk()).toEqual(['before']);

    for (const time of ['first', 'second']) {
      // As long as nobody wants to wait for in a test.
      await clientOf(payload).execute('PRAGMA busy_timeout = 100');
      const letGo = hold();
      await expect(writeTerm(payload, `${time}-refused`)).rejects.toThrow();
      letGo();
      for (const number of [1, 2, 3, 4, 5]) await writeTerm(payload, `${time}-${number}`);
      expect(await termsOnDisk()).toContain(`${time}-5`);
    }

    const terms = await termsOnDisk();
    expect(terms).toHaveLength(11);
    expect(terms).not.toContain('first-refused');
    await writeFromAnotherProcess();
    const { rows } = await clientOf(payload).execute('PRAGMA busy_timeout');
    expect(Object.values(rows[0] ?? {})).toContain(10_000);
    await payload.destroy();
    expect(await termsOnDisk()).toEqual(terms);
  });

  // As soon as this fails, libsql has mended itself, and cms/database/mend-connection.ts can go.
  test('a connection of libsql that is not exchanged loses what it says it wrote', async () => {
    const client = createClient({ url: `file:${file}` });
    await client.execute('PRAGMA journal_mode = WAL');
    await client.execute('CREATE TABLE glossary (term TEXT)');
    const insert = (term: string) =>
      client.execute({ sql: 'INSERT INTO glossary VALUES (?) RETURNING term', args: [term] });
    await insert('before');
    const letGo = hold();
    await expect(insert('refused')).rejects.toThrow(/locked/u);
    letGo();
    await insert('after');
    expect((await client.execute('SELECT term FROM glossary')).rows).toHaveLength(2);
    expect(await termsOnDisk()).toEqual(['before']);
    await expect(writeFromAnotherProcess()).rejects.toThrow(/locked/u);
    client.close();
  });
});

/** Takes the database for itself, as a backup or another program might; the result lets it go. */
function hold(): () => void {
  const blocker = new Database(file);
  blocker.exec('BEGIN IMMEDIATE');
  return () => {
    blocker.exec('COMMIT');
    blocker.close();
  };
}

function writeTerm(payload: Payload, term: string): Promise<unknown> {
  return payload.create({
    collection: 'glossary',
    data: { term, locale: 'uk', translation: term },
    overrideAccess: true,
  });
}

/** The connection of Payload, which the CMS has wrapped. */
function clientOf({ db }: Payload): Client {
  return (db as unknown as { client: Client }).client;
}

/** What a process that only reads the file finds there. */
async function termsOnDisk(): Promise<string[]> {
  const { stdout } = await script(
    'console.log(JSON.stringify(db.prepare("SELECT term FROM glossary").all()))',
  );
  return (JSON.parse(stdout) as { term: string }[]).map(({ term }) => term);
}

async function writeFromAnotherProcess(): Promise<void> {
  await script('db.exec("CREATE TABLE IF NOT EXISTS other (a); INSERT INTO other VALUES (1)")');
}

function script(code: string) {
  const opened = `const db = new (require('libsql'))(${JSON.stringify(file)}); db.exec('PRAGMA busy_timeout = 100');`;
  return run(process.execPath, ['-e', `${opened} ${code}`], { cwd: projectRoot });
}
