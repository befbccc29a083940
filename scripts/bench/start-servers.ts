import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MongoClient } from 'mongodb';
import { createUser, userRequest } from '../../cms/setup/create-user.ts';
import { openPayload } from '../../cms/setup/open-payload.ts';
import { isMongo } from '../../cms/database.ts';
import { prepareData, settingsFrom } from '../../cms/settings.ts';
import { PortalError } from '../../content/model/portal-error.ts';
import { buildCms, isBuilt } from '../cms/build-cms.ts';
import type { CmsMessage } from '../cms/cms-message.ts';
import { projectRoot } from '../command-line/places.ts';
import { startChild, type Child } from '../supervisor/child.ts';
import { benchPassword, fillCms } from './fill-cms.ts';

/** Starts CMS processes on one database of their own, each with a data folder of its own, and fills it. */
export async function startServers({ servers, translators, procedures }: Wish): Promise<Servers> {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-bench-'));
  const url = databaseFor(path.basename(folder), servers);
  const children: Child<Ready>[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(children.map((child) => child.stop()));
    rmSync(folder, { recursive: true, force: true });
    if (url !== undefined) await dropDatabase(url);
  };
  try {
    const places = Array.from({ length: servers }, (_, index) => path.join(folder, String(index)));
    const env = {
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      ...(url !== undefined && { DATABASE_URL: url }),
    };
    const settings = prepareData(settingsFrom({ ...env, PORTAL_DATA: places[0] }, projectRoot));
    await fillCms(settings, { procedures });
    // Another one than the one that filled the database and was closed.
    const payload = await openPayload(settings, { key: 'bench' });
    const { docs } = await payload.find({
      collection: 'procedures',
      pagination: false,
      overrideAccess: true,
    });
    for (const email of translators)
      await createUser(
        payload,
        userRequest.parse({ email, role: 'translator', locales: ['uk'], password: benchPassword }),
      );
    await payload.destroy();
    if (!isBuilt(projectRoot)) await buildCms(projectRoot, { signal: new AbortController().signal });
    for (const data of places) {
      prepareData(settingsFrom({ ...env, PORTAL_DATA: data }, projectRoot));
      writeFileSync(path.join(data, 'setup.json'), '{}\n');
      const at = { ...env, PORTAL_DATA: data, CMS_PORT: '0', NODE_ENV: 'production' };
      children.push(await startChild<CmsMessage>({ root: projectRoot, command: 'cms-server', env: at }));
    }
    return {
      urls: children.map(({ ready }) => `http://127.0.0.1:${ready.port}`),
      entries: docs.map(({ key }) => `procedures/${key}`),
      stop,
    };
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
}

/** A database of its own on the server of DATABASE_URL; without one, SQLite, which takes one server. */
function databaseFor(name: string, servers: number): string | undefined {
  const url = process.env['DATABASE_URL'];
  if (url !== undefined && isMongo(url)) {
    const parsed = new URL(url);
    parsed.pathname = `/${name}`;
    return parsed.href;
  }
  if (servers === 1) return undefined;
  throw new PortalError(
    'SQLite is for one server.',
    'Name a MongoDB: DATABASE_URL=mongodb://127.0.0.1:27017 npm run bench:save -- --servers 2',
  );
}

async function dropDatabase(url: string): Promise<void> {
  const client = await MongoClient.connect(url);
  await client.db().dropDatabase();
  await client.close();
}

type Ready = Extract<CmsMessage, { type: 'ready' }>;

interface Wish {
  servers: number;
  /** E-mail addresses of the accounts to make. */
  translators: readonly string[];
  procedures: number;
}

export interface Servers {
  /** Without a final slash. */
  urls: string[];
  /** Ids of the procedures. */
  entries: string[];
  stop: () => Promise<void>;
}
