import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { PortalError } from '../../content/model/portal-error.ts';

/** Starts the CMS in a process of its own and waits until it answers. */
export async function startCms({ root, onMessage }: Start): Promise<CmsProcess> {
  const child = spawn(process.execPath, [path.join(root, 'scripts', 'run.mjs'), 'cms-server'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (text: Buffer) => {
    complaint += text.toString();
    process.stderr.write(text);
  });
  const ready = new Promise<Extract<CmsMessage, { type: 'ready' }>>((resolve) => {
    child.on('message', (message: CmsMessage) => {
      onMessage(message);
      if (message.type === 'ready') resolve(message);
    });
  });
  const ended = once(child, 'exit').then(() => undefined);
  const told = await Promise.race([ready, ended]);
  if (!told)
    throw new PortalError(
      'The CMS did not start.',
      complaint === '' ? 'It said nothing; try again.' : 'It said above why.',
    );
  return { url: told.url, ended, stop: () => stop(child) };
}

/** Asks politely first; what was being saved is saved. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  await ended;
  clearTimeout(timer);
}

// Milliseconds.
const patience = 10_000;

/** What the CMS tells the process that started it. */
export type CmsMessage =
  | { type: 'administrator'; email: string; password?: string }
  | { type: 'progress'; text: string }
  | { type: 'ready'; url: string; port: number };

export interface CmsProcess {
  url: string;
  /** Settles when the process has ended, whatever the reason. */
  ended: Promise<void>;
  stop: () => Promise<void>;
}

interface Start {
  root: string;
  onMessage: (message: CmsMessage) => void;
}
