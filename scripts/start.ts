import path from 'node:path';
import { createServer } from 'node:http';
import { prepareData, settingsFrom } from '../cms/settings.ts';
import { buildCms, isBuilt } from './cms/build-cms.ts';
import { startCms, type CmsMessage } from './cms/cms-process.ts';
import { readOptions } from './command-line/options.ts';
import { projectRoot } from './command-line/places.ts';
import { startProgress } from './command-line/progress.ts';
import { addressFrom, cmsAddressFrom, listen, untilStopped } from './server/listen.ts';
import { portalServer } from './server/portal-server.ts';
import { buildNewest, buildWhatComes } from './supervisor/build-queued.ts';

const help = `
npm start

Starts the portal and its CMS on this machine. The first start makes data/ with the database and a secret, the
first administrator and the starter content, and builds what is not built; Ctrl+C stops everything.

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
  --help           show this
`;

/** Starts the CMS, builds what it publishes, and serves it until it is stopped. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, { options: {}, help });
  if (!options) return;
  const settings = prepareData(settingsFrom(process.env, projectRoot));
  const out = path.join(settings.data, 'portal');
  // The ports are tried first: nobody should wait for a build to hear that one is in use.
  const server = await listen(portalServer(out), addressFrom(process.env));
  const controller = new AbortController();
  const stopped = untilStopped().then(() => {
    controller.abort();
  });
  const builder = { root: projectRoot, data: settings.data, out, signal: controller.signal };
  try {
    await (await listen(createServer(), cmsAddressFrom(process.env))).close();
    const step = startProgress(isBuilt(projectRoot) ? 2 : 3);
    if (!isBuilt(projectRoot))
      await step('Pages of the CMS (about a minute, this once)', () => buildCms(projectRoot, builder));
    let administrator: Extract<CmsMessage, { type: 'administrator' }> | undefined;
    const cms = await step('CMS', () =>
      startCms({
        root: projectRoot,
        onMessage: (message) => {
          if (message.type === 'administrator') administrator = message;
          if (message.type === 'progress' && process.stdout.isTTY)
            process.stdout.write(`\r      ${message.text}   `);
        },
      }),
    );
    try {
      await step('Portal', async () => ({ note: (await buildNewest(builder)) ? 'built' : 'is up to date' }));
      console.log(`\nThe portal is at ${server.url}\nThe CMS is at    ${cms.url}`);
      if (administrator) console.log(welcome(administrator));
      console.log('\nCtrl+C stops both.');
      void buildWhatComes(builder, () => console.log('A new release is served.'));
      await Promise.race([
        stopped,
        cms.ended.then(() => {
          if (!controller.signal.aborted) throw new Error('The CMS ended by itself.');
        }),
      ]);
    } finally {
      controller.abort();
      await cms.stop();
    }
  } finally {
    await server.close();
  }
}

function welcome({ email, password }: { email: string; password?: string }): string {
  const secret =
    password === undefined ? 'the password of ADMIN_PASSWORD' : `this password, shown only now: ${password}`;
  return `\nThe first administrator signs in as ${email} with ${secret}`;
}
