import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { someContent } from './some-content.ts';

/** `npm start` with a data folder and ports of its own; it is up when it has told both addresses. */
export async function startPortal({ data = newData(), env = {} }: Wish = {}): Promise<Running> {
  const child = launch(data, env);
  let said = '';
  child.stdout?.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  const urls = () => /The portal is at (\S+)\/\nThe CMS is at\s+(\S+)\/admin/.exec(said);
  while (!urls() && child.exitCode === null && child.signalCode === null)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const [, portal, cms] = urls() ?? [];
  if (portal === undefined || cms === undefined) throw new Error(`npm start did not come up:\n${said}`);
  return {
    data,
    pid: child.pid ?? 0,
    portal,
    cms,
    said: () => said,
    stop: async () => {
      const ended = once(child, 'close');
      child.kill('SIGTERM');
      return (await ended) as [number | null, string | null];
    },
  };
}

/** Starts it in a process group of its own, so that all of it can be killed at once. */
export function launch(data: string, env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, ['scripts/run.mjs', 'start'], {
    detached: true,
    env: {
      ...process.env,
      PORTAL_DATA: data,
      PORTAL_PORT: '0',
      CMS_PORT: '0',
      HOST: '',
      PORTAL_QUIET_SECONDS: '1',
      PORTAL_CONTENT: someContent,
      ...env,
    },
  });
}

export function newData(): string {
  return mkdtempSync(path.join(tmpdir(), 'portal-data-'));
}

export function removeData(data: string): void {
  rmSync(data, { recursive: true, force: true });
}

interface Wish {
  data?: string;
  env?: Record<string, string>;
}

export interface Running {
  data: string;
  /** Of the process that started the others. */
  pid: number;
  /** The addresses without a final slash. */
  portal: string;
  cms: string;
  /** Everything it has printed so far. */
  said: () => string;
  /** Asks it to stop, and gives how it ended. */
  stop: () => Promise<[code: number | null, signal: string | null]>;
}
