import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const run = promisify(execFile);
const root = mkdtempSync(path.join(tmpdir(), 'portal-generated-'));
const map = path.join('cms', 'app', '(payload)', 'admin', 'importMap.js');
afterAll(() => rmSync(root, { recursive: true }));

// What Payload writes is committed, so that a start needs no tools; these say when it was forgotten.
test('the types of the CMS follow its configuration', async () => {
  mkdirSync(path.join(root, 'cms'), { recursive: true });
  await payload('generate:types');
  expect(read(root, 'cms/payload-types.ts')).toBe(read('.', 'cms/payload-types.ts'));
});

test('the map of components names every component', async () => {
  mkdirSync(path.dirname(path.join(root, map)), { recursive: true });
  await payload('generate:importmap');
  expect(namesIn(read(root, map))).toEqual(namesIn(read('.', map)));
});

test('the migrations lead to the schema as it is', async () => {
  const folder = path.join('cms', 'migrations', 'sqlite');
  cpSync(folder, path.join(root, folder), { recursive: true });
  await payload('migrate:create', 'forgotten', '--skip-empty');
  expect(readdirSync(path.join(root, folder))).toEqual(readdirSync(folder));
});

function payload(...args: string[]) {
  return run(process.execPath, ['node_modules/payload/bin.js', ...args], {
    env: {
      ...process.env,
      PAYLOAD_CONFIG_PATH: 'cms/payload.config.ts',
      PAYLOAD_SECRET: 'only-there-while-files-are-generated',
      PORTAL_ROOT: root,
      PORTAL_DATA: path.join(root, 'data'),
    },
  });
}

function namesIn(importMap: string): string[] {
  return [...importMap.matchAll(/^\s+"([^"]+)":/gm)].map(([, name = '']) => name).sort();
}

function read(folder: string, file: string): string {
  return readFileSync(path.join(folder, file), 'utf8');
}
