import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { PortalError } from '../../content/model/portal-error.ts';

/** Starts one of our processes and waits until it says that it is ready, with what it says of itself. */
export async function startChild<Message extends { type: string }>({
  root,
  command,
  env,
  onMessage = () => undefined,
}: ChildStart<Message>): Promise<Child<Extract<Message, { type: 'ready' }>>> {
  const child = spawn(process.execPath, [path.join(root, 'scripts', 'run.mjs'), command], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.on('data', (text: Buffer) => {
    complaint = (complaint + text.toString()).slice(-2000);
    process.stderr.write(text);
  });
  const ready = new Promise<Extract<Message, { type: 'ready' }>>((resolve) => {
    child.on('message', (message: Message) => {
      onMessage(message);
      if (message.type === 'ready') resolve(message as Extract<Message, { type: 'ready' }>);
    });
  });
  const ended = once(child, 'exit').then(([code, signal]: unknown[]) =>
    typeof signal === 'string' ? signal : `exit code ${String(code)}`,
  );
  const told = await Promise.race([ready, ended.then(() => undefined)]);
  if (!told)
    throw new PortalError(
      `${command} did not start.`,
      complaint === '' ? 'It said nothing; try again.' : 'It said above why.',
    );
  return { ready: told, ended, stop: () => stop(child) };
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

interface ChildStart<Message> {
  root: string;
  /** As after `npm run`. */
  command: string;
  env: Record<string, string>;
  onMessage?: ((message: Message) => void) | undefined;
}

export interface Child<Ready> {
  /** What it told when it was ready. */
  ready: Ready;
  /** Settles when the process has ended, with how it ended. */
  ended: Promise<string>;
  stop: () => Promise<void>;
}
