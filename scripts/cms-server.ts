import { createServer, type RequestListener } from 'node:http';
import { randomBytes } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadContent } from '../content/model/files/load.ts';
import { PortalError } from '../content/model/portal-error.ts';
import { servePreview } from '../cms/http/preview-files.ts';
import { requestListener } from '../cms/http/request-listener.ts';
import { prepareData, settingsFrom, type Settings } from '../cms/settings.ts';
import { firstAdministrator } from '../cms/setup/first-administrator.ts';
import { readBases } from '../cms/exchange/bases.ts';
import { importContent } from '../cms/exchange/import-content.ts';
import { holderOf, releaseLock, waitForLock } from './command-line/lock-file.ts';
import { contentRoot, projectRoot } from './command-line/places.ts';
import type { CmsMessage } from './cms/cms-message.ts';
import { startInBackground } from './cms/in-background.ts';
import { cmsAddressFrom, listen, untilStopped } from './server/listen.ts';

/** The process of the CMS: the only one that has the database open. `npm start` starts it, watches it and stops it. */
export async function main(): Promise<void> {
  const settings = prepareData(settingsFrom(process.env, projectRoot));
  const lock = path.join(settings.data, 'cms.lock');
  if (!(await waitForLock(lock, { milliseconds: 10_000 })))
    throw new PortalError(
      `The CMS of ${settings.data} is running already, as process ${holderOf(lock) ?? '?'}.`,
      'Stop it first, or set PORTAL_DATA to another folder for a second one.',
    );
  try {
    await serve(settings);
  } finally {
    releaseLock(lock);
  }
}

async function serve(started: Settings): Promise<void> {
  if (!existsSync(path.join(projectRoot, 'cms', '.next', 'BUILD_ID')))
    throw new PortalError(
      'The pages of the CMS are not built.',
      'Run `npm run build:cms` first; `npm start` does it by itself.',
    );
  // Whoever comes before the CMS is ready is told so, instead of waiting for nothing.
  let answer: RequestListener = notReady;
  const server = createServer((request, response) => {
    answer(request, response);
  });
  const listening = await listen(server, cmsAddressFrom(process.env));
  try {
    await answerRequests({
      settings: { ...started, port: listening.port },
      url: listening.url,
      answerWith: (next) => (answer = next),
    });
  } finally {
    // What is still open, here or to the process that started this one, would keep it waiting for nothing.
    await listening.close();
    if (process.connected) process.disconnect();
  }
}

/** Opens the database, brings everything up, and answers until it is stopped. */
async function answerRequests({ settings, url, answerWith }: Answering): Promise<void> {
  // The pages that Next made read their settings from the environment, and must find the same.
  Object.assign(process.env, { CMS_PORT: String(settings.port), PORTAL_ROOT: projectRoot });
  const token = randomBytes(32).toString('hex');
  writeFileSync(path.join(settings.data, 'cms.token'), `${token}\n`, { mode: 0o600 });
  writeFileSync(path.join(settings.data, 'cms.port'), `${settings.port}\n`, { mode: 0o600 });

  const { openPayload } = await import('../cms/setup/open-payload.ts');
  const payload = await openPayload(settings);
  try {
    const administrator = await firstAdministrator(payload, process.env);
    if (administrator) tell({ type: 'administrator', ...administrator });
    await importStarterContent(payload, settings);

    const app = await nextApp({ dir: path.join(projectRoot, 'cms'), port: settings.port });
    answerWith(
      requestListener(settings, {
        handle: app.getRequestHandler(),
        preview: (exchange) => servePreview(payload, exchange),
      }),
    );
    const stopInBackground = startInBackground(payload, { settings, environment: process.env });
    tell({ type: 'ready', url: `${url}admin`, port: settings.port });

    await untilStopped();
    answerWith(notReady);
    await stopInBackground();
    await app.close();
  } finally {
    await payload.destroy();
  }
}

interface Answering {
  settings: Settings;
  url: string;
  /** Takes what answers from now on. */
  answerWith: (listener: RequestListener) => void;
}

const notReady: RequestListener = (_, response) => {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' });
  response.end('The CMS is starting.\n');
};

/** Takes the content files over the first time; a start that was killed in the middle goes on here the next time. */
async function importStarterContent(
  payload: Parameters<typeof importContent>[0],
  { data }: Pick<Settings, 'data'>,
): Promise<void> {
  const note = path.join(data, 'setup.json');
  if (existsSync(note)) return;
  // A new folder beside a database that others filled long ago, such as a second server's: what is there is newer.
  const known = await readBases(payload);
  if (known.size > 0) {
    writeFileSync(note, `${JSON.stringify({ entries: known.size })}\n`);
    return;
  }
  const content = loadContent(contentRoot());
  if (content.problems.length > 0)
    throw new PortalError(
      `The starter content has ${content.problems.length} faults.`,
      '`npm run content:check` lists them; mend them and start again.',
    );
  await importContent(payload, {
    content,
    only: [],
    dryRun: false,
    trustApprovals: false,
    unfinished: true,
    onProgress: (done, total) => tell({ type: 'progress', text: `starter content ${done} of ${total}` }),
  });
  writeFileSync(note, `${JSON.stringify({ entries: content.entries.length })}\n`);
}

/** Next, ready to answer. Its types say that every environment has a NODE_ENV, so they are kept out of ours. */
async function nextApp({ dir, port }: { dir: string; port: number }): Promise<NextApp> {
  const name = 'next';
  const { default: module } = (await import(name)) as { default: NextModule | { default: NextModule } };
  const next = 'default' in module ? module.default : module;
  const app = next({ dev: false, dir, hostname: '127.0.0.1', port });
  await app.prepare();
  return app;
}

/** Tells the supervisor; started by hand, there is nobody to tell but the terminal. */
function tell(message: CmsMessage): void {
  if (process.send) process.send(message);
  else if (message.type !== 'progress') console.log(message);
}

type NextModule = (options: { dev: boolean; dir: string; hostname: string; port: number }) => NextApp;

interface NextApp {
  prepare: () => Promise<void>;
  close: () => Promise<void>;
  getRequestHandler: () => Parameters<typeof requestListener>[1]['handle'];
}
