import { tmpdir } from 'node:os';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { portal } from '../helpers/project-copy.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-commands-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('every command', () => {
  test.each([
    'start',
    'dev',
    'build',
    'coverage',
    'content:check',
    'content:translate',
    'generate',
    'bench-build',
    'bench-save',
    'bench-backup',
    'backup',
    'restore',
  ])('%s explains itself with --help', async (name) => {
    const { code, stdout } = await portal([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--help');
    expect(stdout).toContain('npm ');
  });

  test.each([
    [['build', '--snapshots', 'x'], /--snapshots/],
    [['coverage', '--format', 'xml'], /--format takes text, json, csv, html, not “xml”/],
    [['coverage', '--as-of', '2026-02-30'], /--as-of takes a day such as 2026-12-31/],
    [['coverage', '--require', 'many'], /--require takes a whole number/],
    [['content:translate'], /Name a locale first: en, uk/],
    [['content:translate', 'xx'], /Name a locale first/],
    [['content:translate', 'uk', 'nowhere'], /There is no entry nowhere/],
    [['content:translate', 'uk', '--fill', 'x.json'], /--fill and --by go together/],
    [['generate', '--procedures', '0'], /--procedures takes a whole number from 1/],
    [['restore'], /Name one file that `npm run backup` made/],
    [['restore', 'a.tar.gz', 'b.tar.gz'], /Name one file/],
    [['backup', '--compress'], /--compress/],
    [['fly'], /There is no command "fly"/],
  ])('called as %j says what is wrong and ends with 2', async (args, message) => {
    const { code, stderr } = await portal(args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(2);
  });
});

describe('broken files get a sentence and a remedy', () => {
  test.each<[string, string | undefined, RegExp]>([
    ['a snapshot that is not there', undefined, /There is no file .*\n {2}Name a snapshot\.json/],
    ['a snapshot that is not JSON', '{"formatVersion": 1,', /is not a snapshot/],
    ['a snapshot of a later format', '{"formatVersion": 7}', /format version 7; this portal reads version 1/],
    [
      'a snapshot cut short',
      JSON.stringify({ formatVersion: 1, asOf: '2026-01-01' }),
      /The snapshot is damaged/,
    ],
  ])('%s', async (_, text, message) => {
    const file = path.join(folder, 'snapshot.json');
    if (text !== undefined) writeFileSync(file, text);
    for (const args of [
      ['coverage', '--snapshot', file],
      ['build', '--snapshot', file, '--out', path.join(folder, 'dist')],
    ]) {
      const { code, stderr } = await portal(args);
      expect(stderr).toMatch(message);
      expect(stderr).not.toContain('    at ');
      expect(code).toBe(1);
    }
  });

  test('a content folder that is none', async () => {
    const { code, stderr } = await portal(['build'], { env: { PORTAL_CONTENT: folder } });
    expect(stderr).toMatch(/programme\.yaml is not there\.\n {2}Name a content folder/);
    expect(code).toBe(1);
  });

  test('a folder of yours is not replaced by a build', async () => {
    writeFileSync(path.join(folder, 'thesis.txt'), 'mine');
    // The name of a report of many test tools is no sign of a build of ours.
    writeFileSync(path.join(folder, 'coverage.json'), '{}');
    const { code, stderr } = await portal(['build', '--out', folder]);
    expect(stderr).toMatch(/not a build of this portal/);
    expect(code).toBe(1);
    expect(readFileSync(path.join(folder, 'thesis.txt'), 'utf8')).toBe('mine');
  });

  test.each([
    ['PORTAL_PORT', 'http', /PORTAL_PORT takes a whole number from 0 to 65535/],
    ['HOST', '203.0.113.7', /203\.0\.113\.7 is not an address of this machine/],
  ])('a wrong %s', async (name, value, message) => {
    const { stderr } = await portal(['start'], { env: { [name]: value } });
    expect(stderr).toMatch(message);
  });

  test.each<[string, string[]]>([
    [
      'translations that are not there',
      ['content:translate', 'uk', '--fill', '/nowhere/x.json', '--by', 'human'],
    ],
    ['a place that cannot be written', ['generate', '--out', '/dev/null/x.json']],
    ['a build where no folder can be', ['build', '--out', '/dev/null/dist']],
  ])('%s', async (_, args) => {
    const { code, stderr } = await portal(args);
    expect(stderr).toMatch(/^\/(nowhere|dev\/null)\S*: /);
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(1);
  });

  test('a port in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    const { code, stderr } = await portal(['start'], { env: { PORTAL_PORT: String(port) } });
    other.close();
    expect(stderr).toMatch(new RegExp(`Port ${port} is in use\\.\\n {2}.*PORTAL_PORT=`));
    expect(code).toBe(1);
  });
});
