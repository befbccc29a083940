import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { CmsMessage } from '../../scripts/cms/cms-message.ts';

/** Starts the process of the CMS by itself, as a service of its own does; its port is any that is free. */
export async function startCms(env: Record<string, string>): Promise<RunningCms> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'cms-server'], {
    env: { ...process.env, NODE_ENV: 'production', CMS_PORT: '0', PORTAL_LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  child.stdout?.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr?.on('data', (text: Buffer) => (said += text.toString()));
  let port: number | undefined;
  child.on('message', (message: CmsMessage) => {
    if (message.type === 'ready') port = message.port;
  });
  while (port === undefined) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`The CMS did not start:\n${said}`);
    await wait(50);
  }
  const url = `http://127.0.0.1:${port}`;
  return { url, end: (signal) => end(child, signal), ask: (asked) => ask(url, asked) };
}

/** Ends a process by a signal and waits until it has. */
async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

async function ask(url: string, { method = 'GET', path, body, cookie }: Asked): Promise<Answer> {
  const response = await fetch(url + path, {
    method,
    headers: {
      origin: url,
      ...(cookie !== undefined && { cookie }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    text,
    json: text.startsWith('{') ? JSON.parse(text) : {},
    cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '',
  };
}

interface Asked {
  method?: 'GET' | 'POST' | 'PATCH';
  path: string;
  body?: unknown;
  cookie?: string;
}

export interface Answer {
  status: number;
  text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a JSON answer of any shape
  json: any;
  /** The session, where the answer began one. */
  cookie: string;
}

export interface RunningCms {
  /** Without a final slash. */
  url: string;
  ask: (asked: Asked) => Promise<Answer>;
  end: (signal: NodeJS.Signals) => Promise<void>;
}
