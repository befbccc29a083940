import { readFileSync } from 'node:fs';
import path from 'node:path';
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
  if (!takeLock(lock)) return askRunning({ settings, name, request, holder: holderOf(lock) });
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

async function askRunning({ settings, name, request, holder }: Asking): Promise<unknown> {
  const address = `http://127.0.0.1:${read(settings, 'cms.port')}`;
  let answer: Response;
  try {
    answer = await fetch(`${address}/api/commands/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-portal-token': read(settings, 'cms.token') },
      body: JSON.stringify({ request }),
    });
  } catch (cause) {
    throw new PortalError(
      `The CMS (process ${holder ?? '?'}) holds ${settings.data} but does not answer at ${address}.`,
      'If it is just starting, wait a moment and try again; otherwise stop it.',
      { cause },
    );
  }
  const body = (await answer.json()) as { message?: string };
  if (answer.ok) return body;
  throw new PortalError(
    body.message ?? `The CMS answered ${answer.status}.`,
    'Correct what it names and try again; nothing was changed.',
  );
}

function read({ data }: Settings, name: string): string {
  try {
    return readFileSync(path.join(data, name), 'utf8').trim();
  } catch (cause) {
    throw new PortalError(
      `The CMS of ${data} is starting and cannot be asked yet.`,
      'Wait until it says that it is ready, then try again.',
      { cause },
    );
  }
}

interface Asking {
  settings: Settings;
  name: string;
  request: unknown;
  holder: number | undefined;
}
