import { spawn } from 'node:child_process';
import path from 'node:path';

/**
 * Runs one of our commands in a process of its own and waits until it has ended, also when it is stopped; gives its
 * exit code. What it does with memory, or a crash, is nothing to this process.
 */
export async function runInChild<Message = never>({
  root,
  args,
  env = {},
  signal,
  onMessage,
}: ChildRun<Message>): Promise<number | null> {
  const child = spawn(process.execPath, [path.join(root, 'scripts', 'run.mjs'), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop, { once: true });
  if (onMessage) child.on('message', (message) => onMessage(message as Message));
  try {
    return await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

interface ChildRun<Message> {
  root: string;
  /** The command and its arguments, as after `npm run`. */
  args: readonly string[];
  env?: Record<string, string>;
  signal: AbortSignal;
  onMessage?: (message: Message) => void;
}
