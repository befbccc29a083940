import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newData, removeData, startPortal, type Running } from '../helpers/running-start.ts';

const minutes = 60_000;
const folder = mkdtempSync(path.join(tmpdir(), 'portal-connections-'));
const noted = path.join(folder, 'connections');
const hook = pathToFileURL(path.resolve('tests/helpers/note-connections.ts')).href;
const env = {
  CONNECTIONS: noted,
  NODE_OPTIONS: `--import ${hook}`,
  ADMIN_EMAIL: 'admin@staff.example',
  ADMIN_PASSWORD: 'correct-horse-battery',
};

describe('the CMS, the builder and the portal', () => {
  const data = newData();
  let running: Running;
  let cookie = '';

  beforeAll(async () => {
    writeFileSync(noted, '');
    running = await startPortal({ data, env });
  }, 5 * minutes);
  afterAll(async () => {
    await running.stop();
    removeData(data);
    rmSync(folder, { recursive: true, force: true });
  }, minutes);

  test(
    'talk to nobody but this machine, while somebody signs in, saves, looks at a preview and publishes',
    { timeout: 5 * minutes },
    async () => {
      const signedIn = await ask('POST', '/api/users/login', {
        email: env.ADMIN_EMAIL,
        password: env.ADMIN_PASSWORD,
      });
      cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
      expect((await ask('GET', '/admin')).status).toBe(200);

      const key = 'pesel-number';
      const found = (await (await ask('GET', `/api/procedures?where[key][equals]=${key}`)).json()) as {
        docs: { id: string; summary: string }[];
      };
      const [entry] = found.docs;
      const page = `/api/procedures/${entry?.id ?? ''}`;
      const summary = 'Krótki opis, zmieniony po to, by powstało nowe wydanie.';
      expect((await ask('PATCH', `${page}?draft=true`, { summary, _status: 'draft' })).status).toBe(200);
      expect((await ask('GET', `/admin/collections/procedures/${entry?.id ?? ''}`)).status).toBe(200);

      const { id } = (await (await ask('POST', `/api/preview/procedures/${key}`, {})).json()) as {
        id: string;
      };
      await expect
        .poll(
          async () => ((await (await ask('GET', `/api/preview/${id}`)).json()) as { state: string }).state,
          {
            timeout: 2 * minutes,
            interval: 500,
          },
        )
        .toBe('ready');

      expect((await ask('PATCH', page, { summary, _status: 'published' })).status).toBe(200);
      const reader = async () => (await fetch(`${running.portal}/pl/procedures/${key}/`)).text();
      await expect.poll(reader, { timeout: 2 * minutes, interval: 500 }).toContain(summary);
      expect(readFileSync(noted, 'utf8')).toBe('');
    },
  );

  test('would be caught if they did', async () => {
    const script = `
      import net from 'node:net'; import { lookup } from 'node:dns/promises';
      net.connect(9, '192.0.2.1').on('error', () => {}).destroy();
      lookup('example.invalid').catch(() => {});
      fetch('http://198.51.100.7/', { signal: AbortSignal.timeout(50) }).catch(() => {});
      fetch('http://127.0.0.1:1/').catch(() => {});`;
    const file = path.join(folder, 'caught');
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, NODE_OPTIONS: env.NODE_OPTIONS, CONNECTIONS: file },
    });
    const hosts = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split(': ').at(-1));
    expect(new Set(hosts)).toEqual(new Set(['192.0.2.1', 'example.invalid', '198.51.100.7']));
  });

  function ask(method: string, pathname: string, body?: unknown): Promise<Response> {
    return fetch(`${running.cms}${pathname}`, {
      method,
      headers: {
        origin: running.cms,
        cookie,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }
});
