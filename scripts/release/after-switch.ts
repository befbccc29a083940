import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { currentRelease, releaseFolder } from '../../cms/publish/release-places.ts';
import { writeSafely } from '../../cms/publish/queue.ts';
import { retryLater } from './retry-later.ts';

/**
 * Runs the operator's own command once for each release that readers got, such as one that copies it to other servers.
 * What was delivered last is written down, so a kill or a failure only means that it is done again.
 */
export function afterSwitch({ data, signal, log, afterSwitchCommand }: Delivery): () => Promise<void> {
  const retries = retryLater<string>();
  return async () => {
    const id = currentRelease(data);
    if (afterSwitchCommand === undefined || id === undefined || id === deliveredTo(data)) return;
    if (retries.isWaiting() && retries.due() === undefined) return;
    const code = await run(afterSwitchCommand, { data, id, signal });
    if (signal.aborted) return;
    if (code === 0) {
      writeSafely(note(data), `${id}\n`);
      retries.forget();
      log(`delivered ${id}`);
    } else {
      retries.failed(id);
      log(`AFTER_SWITCH failed for ${id} (exit code ${code ?? 'none'}); it is tried again later`);
    }
  };
}

/** The command is the operator's, from the environment; nothing of it comes from content or from the network. */
async function run(command: string, { data, id, signal }: Run): Promise<number | null> {
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, RELEASE: id, RELEASE_FOLDER: releaseFolder(data, id), DATA_FOLDER: data },
  });
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function deliveredTo(data: string): string | undefined {
  try {
    return readFileSync(note(data), 'utf8').trim();
  } catch {
    return undefined;
  }
}

function note(data: string): string {
  return path.join(data, 'delivered');
}

interface Run {
  data: string;
  id: string;
  signal: AbortSignal;
}

interface Delivery {
  data: string;
  signal: AbortSignal;
  log: (line: string) => void;
  afterSwitchCommand?: string | undefined;
}
