import path from 'node:path';
import { PortalError } from '../content/model/portal-error.ts';
import { prepareData, settingsFrom } from '../cms/settings.ts';
import { readOptions } from './command-line/options.ts';
import { holderOf, releaseLock, waitForLock } from './command-line/lock-file.ts';
import { logAs } from './command-line/log.ts';
import { projectRoot } from './command-line/places.ts';
import { runBuilder } from './release/run-builder.ts';
import { untilStopped } from './server/listen.ts';

const help = `
npm run builder

Builds what the CMS publishes into releases and switches readers to them, until it is stopped. \`npm start\` runs it
beside the CMS and the portal; run it by itself where they are services of their own.

  PORTAL_DATA           another folder than data/
  PORTAL_AFTER_SWITCH   a command to run after each switch, such as one that copies the release to other servers;
                        it finds RELEASE, RELEASE_FOLDER and DATA_FOLDER in its environment
  --help                show this
`;

/** The process that makes releases; it needs no database. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, { options: {}, help });
  if (!options) return;
  const { data } = prepareData(settingsFrom(process.env, projectRoot));
  const lock = path.join(data, 'builder.lock');
  if (!(await waitForLock(lock, { milliseconds: 10_000 })))
    throw new PortalError(
      `A builder for ${data} is running already, as process ${holderOf(lock) ?? '?'}.`,
      'Stop it first; one is enough.',
    );
  const controller = new AbortController();
  void untilStopped().then(() => {
    controller.abort();
  });
  process.send?.({ type: 'ready' });
  try {
    await runBuilder({
      root: projectRoot,
      data,
      signal: controller.signal,
      log: logAs('builder'),
      afterSwitchCommand: process.env['PORTAL_AFTER_SWITCH'],
    });
  } finally {
    releaseLock(lock);
    if (process.connected) process.disconnect();
  }
}
