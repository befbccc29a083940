import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

const run = promisify(execFile);

/** Starts a MongoDB-compatible server for the integration tests, where Java and Maven are there to make it. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const server = await aWireServer();
  project.provide('wire', { url: server.url, reason: server.url === undefined ? server.reason : '' });
  return server.url === undefined ? undefined : server.stop;
}

/** A server of one's own, that can be held and let go again; or why there is none. */
export async function aWireServer(): Promise<WireServer> {
  const folder = path.resolve('.cache/wire');
  try {
    await compile(folder);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    return { url: undefined, reason: reason ?? 'unknown' };
  }
  const classes = `${folder}${path.delimiter}${path.join(folder, 'jars', '*')}`;
  const server = spawn('java', ['-XX:+UseSerialGC', '-cp', classes, 'Wire'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(createInterface(server.stdout), 'line')) as [string];
  return {
    url,
    pause: () => server.kill('SIGSTOP'),
    resume: () => server.kill('SIGCONT'),
    stop: async () => {
      server.kill('SIGCONT');
      server.kill();
      await once(server, 'exit');
    },
  };
}

async function compile(folder: string): Promise<void> {
  await run('java', ['-version']);
  await run('javac', ['-version']);
  mkdirSync(folder, { recursive: true });
  cpSync(path.resolve('tests/wire'), folder, { recursive: true });
  if (!existsSync(path.join(folder, 'jars')))
    await run('mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=jars'], { cwd: folder });
  await run('javac', ['-cp', 'jars/*', '-d', '.', 'Wire.java'], { cwd: folder });
}

export type WireServer =
  | { url: string; pause: () => void; resume: () => void; stop: () => Promise<void> }
  | { url: undefined; reason: string };

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the server, or why there is none. */
    wire: { url: string | undefined; reason: string };
  }
}
