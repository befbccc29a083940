import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Copies the project into a folder of its own, with the same packages, and removes it when the test is over. Where any
 * content will do, `content` names a smaller one.
 */
export function copyProject({ content = 'content' }: { content?: string } = {}): ProjectCopy {
  const root = mkdtempSync(path.join(tmpdir(), 'portal-copy-'));
  for (const part of [
    'locales',
    'site',
    'cms',
    'scripts',
    'package.json',
    'tsconfig.json',
    'astro.config.mjs',
  ]) {
    cpSync(path.resolve(part), path.join(root, part), {
      recursive: true,
      filter: (source) => !source.includes(`${path.sep}.next`),
    });
  }
  cpSync(path.resolve('content/model'), path.join(root, 'content', 'model'), { recursive: true });
  cpSync(path.resolve(content), path.join(root, 'content'), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
  return { root, [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }) };
}

/** Runs one of our commands as `npm run` would, and gives what it printed and how it ended. */
export async function portal(
  args: readonly string[],
  { cwd = process.cwd(), env = {} }: { cwd?: string; env?: Record<string, string | undefined> } = {},
): Promise<Ended> {
  try {
    const { stdout, stderr } = await run(process.execPath, [path.join(cwd, 'scripts/run.mjs'), ...args], {
      cwd,
      env: { ...process.env, ...env },
      maxBuffer: 64 * 1024 * 1024,
    });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code?: unknown; stdout?: string; stderr?: string };
    if (typeof code !== 'number') throw error;
    return { code, stdout: stdout ?? '', stderr: stderr ?? '' };
  }
}

export interface ProjectCopy extends Disposable {
  root: string;
}

export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}
