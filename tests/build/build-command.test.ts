import { tmpdir } from 'node:os';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serializeSnapshot, makeSnapshot } from '../../content/model/snapshot.ts';
import { aCity, aHelpDesk } from '../helpers/a-city.ts';
import { aProcedure, aProgramme } from '../helpers/content.ts';
import { someContent } from '../helpers/some-content.ts';
import { copyProject, portal } from '../helpers/project-copy.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'portal-commands-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('build', () => {
  test('writes anywhere, beside the project under a name that begins like its own too', async () => {
    using project = copyProject({ content: someContent });
    const out = `${project.root}-data/portal`;
    const { code, stderr } = await portal(['build', '--out', out], { cwd: project.root });
    expect([code, stderr]).toEqual([0, '']);
    expect(readdirSync(out)).toContain('uk');
    // A web server has an account of its own.
    expect([out, path.join(out, 'uk', 'index.html')].map((made) => statSync(made).mode & 0o004)).toEqual([
      4, 4,
    ]);
    rmSync(path.dirname(out), { recursive: true });
  });

  test(
    'killed halfway leaves the former build as it was, and the next one goes on',
    { timeout: 240_000 },
    async () => {
      using project = copyProject({ content: someContent });
      const out = path.join(project.root, 'dist');
      mkdirSync(out);
      const former = `<meta name="release" content="${'0'.repeat(64)}">`;
      writeFileSync(path.join(out, 'index.html'), former);
      const child = execFile(process.execPath, ['scripts/run.mjs', 'build'], { cwd: project.root });
      await new Promise<void>((resolve) =>
        child.stdout?.on('data', (text: string) => text.includes('Pages …') && resolve()),
      );
      child.kill('SIGKILL');
      await once(child, 'close');
      expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe(former);
      const { code } = await portal(['build'], { cwd: project.root });
      expect(code).toBe(0);
      expect(readFileSync(path.join(out, 'coverage.json'), 'utf8')).toContain('"formatVersion": 1');
    },
  );

  test(
    'asked to stop takes Astro with it, clears up and leaves the former build',
    { timeout: 120_000 },
    async () => {
      using project = copyProject({ content: someContent });
      const child = execFile(process.execPath, ['scripts/run.mjs', 'build'], { cwd: project.root });
      let said = '';
      child.stderr?.on('data', (text: string) => (said += text));
      await new Promise<void>((resolve) =>
        child.stdout?.on('data', (text: string) => text.includes('Pages …') && resolve()),
      );
      child.kill('SIGTERM');
      await once(child, 'close');
      expect(said).toContain('The build was stopped');
      expect(readdirSync(project.root).filter((name) => name.startsWith('dist'))).toEqual([]);
    },
  );

  test.each(['', 'nonsense', '999999999', '1 0'])(
    'goes on past a lock that holds “%s”',
    { timeout: 120_000 },
    async (holder) => {
      using project = copyProject({ content: someContent });
      mkdirSync(path.join(project.root, '.cache'));
      writeFileSync(path.join(project.root, '.cache/build.lock'), holder);
      const { code, stderr } = await portal(['build', '--snapshot', '/nowhere.json'], { cwd: project.root });
      expect([code, stderr]).toEqual([1, expect.stringContaining('There is no file /nowhere.json')]);
    },
  );

  test(
    'of two at once waits for the other, and both hold their own snapshot',
    { timeout: 300_000 },
    async () => {
      using project = copyProject({ content: someContent });
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
