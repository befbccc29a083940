import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import {
  addressed,
  completed,
  missingNames,
  platformOf,
  type Lockfile,
} from '../../../scripts/lockfile/placeholders.ts';

const root = new URL('../../../', import.meta.url);

test('an optional package that the lock does not have is added for its platform only', () => {
  const lock = aLock({
    'node_modules/finder': { version: '1.6.0', optionalDependencies: { '@finder/windows-x64': '1.6.0' } },
  });
  expect(missingNames(lock)).toEqual(['@finder/windows-x64@1.6.0']);
  expect(completed(lock).packages['node_modules/@finder/windows-x64']).toEqual({
    version: '1.6.0',
    cpu: ['x64'],
    optional: true,
    os: ['win32'],
  });
});

test('a package of another version in the same place keeps it, and lends its platform', () => {
  const lock = aLock({
    'node_modules/binding': { version: '2.0.0', optionalDependencies: { 'binding-one': '2.0.0' } },
    'node_modules/binding-one': {
      version: '1.0.0',
      cpu: ['arm64'],
      os: ['darwin'],
      dev: true,
      optional: true,
    },
  });
  const { packages } = completed(lock);
  expect(packages['node_modules/binding-one']?.version).toBe('1.0.0');
  expect(packages['node_modules/binding/node_modules/binding-one']).toEqual({
    version: '2.0.0',
    cpu: ['arm64'],
    optional: true,
    os: ['darwin'],
  });
});

test('what only developers need stays so', () => {
  const lock = aLock({
    'node_modules/linter': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { 'linter-darwin-x64': '1.0.0' },
    },
  });
  expect(completed(lock).packages['node_modules/linter-darwin-x64']?.dev).toBe(true);
});

test('an optional package that is there, near or far, is left alone', () => {
  const lock = aLock({
    'node_modules/a': { version: '1.0.0', optionalDependencies: { near: '1.0.0', far: '^3.1.0' } },
    'node_modules/a/node_modules/near': { version: '1.0.0', optional: true },
    'node_modules/far': { version: '3.4.5', optional: true },
  });
  expect(missingNames(lock)).toEqual([]);
  expect(completed(lock)).toEqual(lock);
});

test('download addresses go, integrity and sources that are no registry stay', () => {
  const lock = aLock({
    'node_modules/a': { version: '1.0.0', resolved: 'https://packages.example/a.tgz', integrity: 'sha512-x' },
    'node_modules/b': { version: '1.0.0', resolved: 'git+ssh://git@code.example/b.git#0123' },
  });
  expect(addressed(lock)).toEqual(['node_modules/a']);
  expect(completed(lock).packages).toEqual({
    '': { name: 'portal', version: '1.0.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-x' },
    'node_modules/b': { version: '1.0.0', resolved: 'git+ssh://git@code.example/b.git#0123' },
  });
});

test('completing twice changes nothing more', () => {
  const once = completed(
    aLock({ 'node_modules/a': { version: '1.0.0', optionalDependencies: { 'a-linux-x64-musl': '1.0.0' } } }),
  );
  expect(JSON.stringify(completed(once))).toBe(JSON.stringify(once));
});

test.each([
  ['@img/sharp-linuxmusl-x64', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@astrojs/compiler-binding-linux-arm64-gnu', { os: ['linux'], cpu: ['arm64'], libc: ['glibc'] }],
  ['@next/swc-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@next/swc-win32-arm64-msvc', { os: ['win32'], cpu: ['arm64'] }],
  ['@astrojs/compiler-binding-wasm32-wasi', { cpu: ['wasm32'] }],
  ['fsevents', {}],
])('%s names its platform', (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});

test('our own lock file is complete, in the order of npm, and names no server', async () => {
  const text = await readFile(new URL('package-lock.json', root), 'utf8');
  const lock = JSON.parse(text) as Lockfile;
  expect(missingNames(lock)).toEqual([]);
  expect(text).not.toMatch(/"resolved": "https?:/u);
  expect(`${JSON.stringify(completed(lock), undefined, 2)}\n`).toBe(text);
});

test("this machine's npm accepts our lock file", { timeout: 120_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lockfile-'));
  try {
    for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
      await copyFile(new URL(file, root), join(folder, file));
    }
    const { stdout } = await promisify(execFile)('npm', ['ci', '--dry-run', '--offline', '--no-audit'], {
      cwd: folder,
      shell: process.platform === 'win32',
    });
    expect(stdout).toMatch(/added \d+ packages/u);
  } finally {
    await rm(folder, { recursive: true });
  }
});

function aLock(packages: Lockfile['packages']): Lockfile {
  return {
    name: 'portal',
    lockfileVersion: 3,
    packages: { '': { name: 'portal', version: '1.0.0' }, ...packages },
  };
}
