import { createServer } from 'node:http';
import path from 'node:path';
import { PortalError } from '../content/model/portal-error.ts';
import { currentRelease } from '../cms/publish/release-places.ts';
import { prepareData, settingsFrom } from '../cms/settings.ts';
import { buildCms, isBuilt } from './cms/build-cms.ts';
import type { CmsMessage } from './cms/cms-message.ts';
import { holderOf, releaseLock, takeLock } from './command-line/lock-file.ts';
import { logAs } from './command-line/log.ts';
import { readOptions } from './command-line/options.ts';
import { projectRoot } from './command-line/places.ts';
import { startProgress } from './command-line/progress.ts';
import { addressFrom, cmsAddressFrom, listen, untilStopped } from './server/listen.ts';
import { firstRelease } from './supervisor/first-release.ts';
import { superviseAll } from './supervisor/supervise-all.ts';

const help = `
npm start

Starts the portal, its builder and its CMS on this machine, and starts each again that ends by itself. The first start
makes data/ with the database and a secret, the first administrator and the starter content, and builds what is not
built; Ctrl+C stops everything.

  PORTAL_PORT      the portal's port, 4321 unless given
  CMS_PORT         the CMS's port, 3000 unless given
  HOST, CMS_HOST   the addresses to listen on, 127.0.0.1 unless given
  SERVER_URL       the CMS's public address, if it has one
  TRUST_PROXY      1 if a reverse proxy of yours stands in front of the CMS, or the addresses of several
  PORTAL_TOTP      required or optional: whether everybody signs in with a code from their phone;
                   required if SERVER_URL begins with https
  PORTAL_AUDIT_MONTHS           for how many months the audit log is kept, 24 unless given
  DATABASE_URL     mongodb://…; without it the database is a file in data/
  PORTAL_DATA      another folder than data/
  ADMIN_EMAIL, ADMIN_PASSWORD   the first administrator; without a password one is made and shown once
  SMTP_URL, MAIL_FROM           how mail is sent; without it administrators give out one-time links
  PORTAL_QUIET_SECONDS          for how long nothing may have changed before it is published, 30 unless given
  PORTAL_LONGEST_SECONDS        how long a change waits for that at most, 300 unless given
  PORTAL_AFTER_SWITCH           a command to run after each new release (npm run builder -- --help)
  --help           show this
`;

/** Starts portal, builder and CMS, and watches over them until it is stopped. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, { options: {}, help });
  if (!options) return;
  const settings = prepareData(settingsFrom(process.env, projectRoot));
  const lock = path.join(settings.data, 'start.lock');
  if (!takeLock(lock))
    throw new PortalError(
      `${settings.data} is in use already, by process ${holderOf(lock) ?? '?'}.`,
      'Stop it first, or set PORTAL_DATA to another folder for a second one.',
    );
  const controller = new AbortController();
  const stopped = untilStopped().then(() => {
    controller.abort();
  });
  try {
    // The ports are tried first: nobody should wait for a build to hear that one is in use.
    await (await listen(createServer(), addressFrom(process.env))).close();
    await (await listen(createServer(), cmsAddressFrom(process.env))).close();
    await run({ data: settings.data, controller, stopped });
  } finally {
    controller.abort();
    releaseLock(lock);
  }
}

async function run({ data, controller, stopped }: Run): Promise<void> {
  const isFirst = currentRelease(data) === undefined;
  const step = startProgress(isBuilt(projectRoot) ? 2 : 3);
  const { signal } = controller;
  let administrator: Extract<CmsMessage, { type: 'administrator' }> | undefined;
  const all = superviseAll({
    root: projectRoot,
    signal,
    log: logAs('start'),
    onMessage: (message) => {
      if (message.type === 'administrator') administrator = message;
      if (message.type === 'progress' && process.stdout.isTTY)
        process.stdout.write(`\r      ${message.text}   `);
    },
  });
  try {
    const portal = await all.portal();
    if (!isBuilt(projectRoot))
      await step('Pages of the CMS (about a minute, this once)', () => buildCms(projectRoot, { signal }));
    await all.builder();
    // Readers who have a release keep it while the CMS or its database is away.
    const cms = await step('CMS', () => all.cms({ mayFail: !isFirst }));
    await step('Portal', () => firstRelease({ data, signal, isCmsRunning: cms !== undefined }));
    if (signal.aborted) return;
    console.log(
      `\nThe portal is at ${portal.url}\nThe CMS is at    ${cms?.url ?? '(not yet: it is tried again)'}`,
    );
    if (administrator) console.log(welcome(administrator));
    console.log('\nCtrl+C stops everything.');
    await stopped;
  } finally {
    controller.abort();
    await all.stop();
  }
}

function welcome({ email, password }: { email: string; password?: string }): string {
  const secret =
    password === undefined ? 'the password of ADMIN_PASSWORD' : `this password, shown only now: ${password}`;
  return `\nThe first administrator signs in as ${email} with ${secret}`;
}

interface Run {
  data: string;
  controller: AbortController;
  stopped: Promise<void>;
}
