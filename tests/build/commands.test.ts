import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serializeSnapshot, makeSnapshot } from '../../content/model/snapshot.ts';
import { aCity, aHelpDesk } from '../helpers/a-city.ts';
import { aProcedure, aProgramme } from '../helpers/content.ts';
import { copyProject, portal } from '../helpers/project-copy.ts';

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
  ])('%s explains itself with --help', async (name) => {
    const { code, stdout } = await portal([name, '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--help');
    expect(stdout).toContain('npm ');
  });

  test.each([
    [['build', '--snapshots', 'x'], /--snapshots/],
    [['coverage', '--format', 'xml'], /--format takes text, json, csv, not “xml”/],
    [['coverage', '--as-of', '2026-02-30'], /--as-of takes a day such as 2026-12-31/],
    [['coverage', '--require', 'many'], /--require takes a whole number/],
    [['content:translate'], /Name a locale first: en, uk/],
    [['content:translate', 'xx'], /Name a locale first/],
    [['content:translate', 'uk', 'nowhere'], /There is no entry nowhere/],
    [['content:translate', 'uk', '--fill', 'x.json'], /--fill and --by go together/],
    [['generate', '--procedures', '0'], /--procedures takes a whole number from 1/],
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

describe('coverage', () => {
  const snapshot = makeSnapshot({
    entries: [
      aCity(),
      aProcedure({ key: 'a', uk: 'approved', verifiedOn: '2026-03-01' }),
      aProcedure({ key: 'b', uk: 'submitted', texts: { title: '=HYPERLINK("x"), "b"' } }),
    ],
    programme: aProgramme(),
  });
  const coverage = (...args: string[]) => {
    writeFileSync(path.join(folder, 'snapshot.json'), serializeSnapshot(snapshot));
    return portal([
      'coverage',
      '--snapshot',
      path.join(folder, 'snapshot.json'),
      '--as-of',
      '2026-11-22',
      ...args,
    ]);
  };

  test('prints the matrix and the reasons for people', async () => {
    const { stdout } = await coverage();
    expect(stdout).toContain(
      '1 of at least 50 procedures count (baseline 11 in 2023); 2 published, 2 translated, 1 approved.',
    );
    expect(stdout).toMatch(/^a {10}·\s+✓/m);
    expect(stdout).toMatch(
      /b: its source has not been verified by a person; no translation of it is approved/,
    );
  });

  test('prints JSON for machines', async () => {
    const report = JSON.parse((await coverage('--format', 'json')).stdout) as Record<string, unknown>;
    expect(report).toMatchObject({
      formatVersion: 1,
      asOf: '2026-11-22',
      indicator: {
        baseline: 11,
        baselineYear: 2023,
        target: 50,
        counted: 1,
        published: 2,
        translated: 2,
        approved: 1,
      },
      procedures: [
        {
          key: 'a',
          level: 'city',
          counted: true,
          reason: null,
          locales: {
            uk: {
              state: 'approved',
              units: { total: 10, approved: 10, awaitingApproval: 0, outdated: 0, missing: 0 },
            },
          },
        },
        { key: 'b', counted: false, reason: 'source-not-verified, no-approved-translation' },
      ],
    });
  });

  test('prints CSV in which no cell is a formula', async () => {
    const { stdout } = await coverage('--format', 'csv');
    expect(stdout).toContain(`b,"'=HYPERLINK(""x""), ""b""",city,no,`);
  });

  test('fails with --require when fewer count, and only then', async () => {
    expect((await coverage('--require', '1')).code).toBe(0);
    const { code, stderr } = await coverage('--require', '2');
    expect(code).toBe(1);
    expect(stderr).toContain('Only 1 procedures count; 2 are required.');
  });

  test('judges as on another day', async () => {
    expect((await coverage('--as-of', '2027-03-02')).stdout).toContain('0 of at least 50');
  });
});

describe('content:translate', () => {
  test('adds what is missing, fills it, keeps what was there, and approves nothing', async () => {
    using project = copyProject();
    const file = path.join(project.root, 'content/procedures/pesel-number/uk.yaml');
    const translate = (...args: string[]) =>
      portal(['content:translate', 'uk', 'pesel-number', ...args], { cwd: project.root });
    rmSync(file);
    const missing = JSON.parse((await translate('--missing')).stdout) as Record<
      string,
      { unit: string; source: string }[]
    >;
    const [first] = missing['procedures/pesel-number'] ?? [];
    expect(first?.source).toBe('Nadanie numeru PESEL');

    writeFileSync(path.join(folder, 'given.json'), JSON.stringify({ [first?.unit ?? '']: 'Номер PESEL' }));
    expect((await translate('--fill', path.join(folder, 'given.json'), '--by', 'human')).stdout).toContain(
      '1 filled',
    );
    const written = readFileSync(file, 'utf8');
    expect(written).toContain('target: Номер PESEL\n    by: human\n    state: submitted\n');
    expect(written).not.toContain('approval');

    await translate();
    expect(readFileSync(file, 'utf8')).toBe(written);
  });

  test('refuses a file that does not fit, whole', async () => {
    using project = copyProject();
    writeFileSync(
      path.join(folder, 'given.json'),
      JSON.stringify({ '0123456789abcdef': 'x', local: { 'procedures/nowhere': {} } }),
    );
    const { code, stderr } = await portal(
      ['content:translate', 'uk', '--fill', path.join(folder, 'given.json'), '--by', 'human'],
      { cwd: project.root },
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /nothing was written:\n0123456789abcdef is no unit of these entries\nprocedures\/nowhere is no entry/,
    );
  });
});

describe('content:check', () => {
  test('ends well on the starter content', async () => {
    const { code, stdout } = await portal(['content:check', '--strict']);
    expect(stdout).toContain('No problems.');
    expect(code).toBe(0);
  });

  test('lists all structural problems with file and line, and fails', async () => {
    using project = copyProject();
    const file = path.join(project.root, 'content/procedures/pesel-number/pl.md');
    writeFileSync(
      file,
      readFileSync(file, 'utf8')
        .replace('procedure:residence-registration-temporary', 'procedure:nowhere')
        .replace('{fee:number}', '{fee:nowhere}'),
    );
    for (const format of ['text', 'json', 'github']) {
      const { code, stdout } = await portal(['content:check', '--format', format], { cwd: project.root });
      expect(code).toBe(1);
      expect(stdout).toMatch(/procedures\/pesel-number\/pl\.md/);
      expect(stdout).toMatch(/nowhere/);
    }
    const { code, stderr } = await portal(['build'], { cwd: project.root });
    expect(code).toBe(1);
    expect(stderr).toMatch(/The content cannot be published:[^]*pl\.md:10 {3}\{fee:nowhere\} is not known/);
  });
});

describe('build', () => {
  test(
    'killed halfway leaves the former build as it was, and the next one goes on',
    { timeout: 240_000 },
    async () => {
      using project = copyProject();
      const out = path.join(project.root, 'dist');
      mkdirSync(out);
      writeFileSync(path.join(out, 'coverage.json'), 'former');
      const child = execFile(process.execPath, ['scripts/run.mjs', 'build'], { cwd: project.root });
      await new Promise<void>((resolve) =>
        child.stdout?.on('data', (text: string) => text.includes('Pages …') && resolve()),
      );
      child.kill('SIGKILL');
      await once(child, 'close');
      expect(readFileSync(path.join(out, 'coverage.json'), 'utf8')).toBe('former');
      const { code } = await portal(['build'], { cwd: project.root });
      expect(code).toBe(0);
      expect(readFileSync(path.join(out, 'coverage.json'), 'utf8')).toContain('"formatVersion": 1');
    },
  );

  test(
    'of two at once waits for the other, and both hold their own snapshot',
    { timeout: 300_000 },
    async () => {
      using project = copyProject();
      const build = async (name: string) => {
        const file = path.join(folder, `${name}.json`);
        const entries = [aCity(), aProcedure({ key: name, texts: { title: `Tytuł ${name}` } }), aHelpDesk()];
        writeFileSync(file, serializeSnapshot(makeSnapshot({ entries, programme: aProgramme() })));
        const out = path.join(folder, name);
        const ended = await portal(['build', '--snapshot', file, '--out', out], { cwd: project.root });
        return {
          ...ended,
          page:
            ended.code === 0
              ? readFileSync(path.join(out, `pl/procedures/${name}/index.html`), 'utf8')
              : ended.stderr,
        };
      };
      const [alfa, beta] = await Promise.all([build('alfa'), build('beta')]);
      expect(alfa.page).toContain('Tytuł alfa');
      expect(beta.page).toContain('Tytuł beta');
      expect(alfa.stdout + beta.stdout).toContain('Another build is under way');
    },
  );
});
