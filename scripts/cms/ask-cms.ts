import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runCommand } from '../../cms/commands/run.ts';
import { prepareData, settingsFrom, type Settings } from '../../cms/settings.ts';
import { PortalError } from '../../content/model/portal-error.ts';
import { holderOf, releaseLock, takeLock } from '../command-line/lock-file.ts';
import { projectRoot } from '../command-line/places.ts';

/**
 * Has a command done by the one process that may write: the running CMS if there is one, this process otherwise.
 * A second process writing to SQLite is how saves get lost.
 */
export async function askCms(name: string, request: unknown): Promise<unknown> {
  const settings = prepareData(settingsFrom(process.env, projectRoot));
  const lock = path.join(settings.data, 'cms.lock');
  // Whoever holds the lock is the CMS, or another command that is soon done, or a CMS that is just starting.
  const end = Date.now() + patience;
  while (!takeLock(lock)) {
    const answer = await askRunning({ settings, name, request });
    if (answer) return answer.body;
    if (Date.now() > end)
      throw new PortalError(
        `Process ${holderOf(lock) ?? '?'} holds ${settings.data} but does not answer.`,
        'If it is the CMS and just starting, try again in a moment; otherwise stop it.',
      );
    await wait(200);
  }
  try {
    const { openPayload } = await import('../../cms/setup/open-payload.ts');
    const payload = await openPayload(settings);
    try {
      return await runCommand(payload, name, request);
    } finally {
      await payload.destroy();
    }
  } finally {
    releaseLock(lock);
  }
}

/** Asks the CMS; nothing comes back when none answers. */
async function askRunning({ settings, name, request }: Asking): Promise<{ body: unknown } | undefined> {
  const port = read(settings, 'cms.port');
  const token = read(settings, 'cms.token');
  if (port === undefined || token === undefined) return undefined;
  let answer: Response;
  try {
    answer = await fetch(`http://127.0.0.1:${port}/api/commands/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-portal-token': token },
      body: JSON.stringify({ request }),
      signal: AbortSignal.timeout(10 * 60_000),
    });
  } catch {
    return undefined;
  }
  if (answer.status === 503) return undefined;
  const body = (await answer.json()) as { message?: string; hint?: string };
  if (answer.ok) return { body };
  throw new PortalError(
    body.message ?? `The CMS answered ${answer.status}.`,
    body.hint ?? 'Correct what it names and try again; nothing was changed.',
  );
}

function read({ data }: Settings, name: string): string | undefined {
  try {
    return readFileSync(path.join(data, name), 'utf8').trim();
  } catch {
    return undefined;
  }
}

// Milliseconds.
const patience = 15_000;

interface Asking {
  settings: Settings;
  name: string;
  request: unknown;
}
