import { tmpdir } from 'node:os';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyProject, portal } from '../helpers/project-copy.ts';
import { someContent } from '../helpers/some-content.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-commands-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('content:translate', () => {
  test('adds what is missing, fills it, keeps what was there, and approves nothing', async () => {
    using project = copyProject({ content: someContent });
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
    using project = copyProject({ content: someContent });
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
    using project = copyProject({ content: someContent });
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
