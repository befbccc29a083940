import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepareData, settingsFrom } from '../cms/settings.ts';
import { localeCodes } from '../locales/registry.ts';
import { fillCms } from './bench/fill-cms.ts';
import { approveAndWait } from './bench/approve-and-wait.ts';
import { described } from './bench/described.ts';
import { readOptions, wholeNumber } from './command-line/options.ts';
import { projectRoot } from './command-line/places.ts';
import { superviseAll } from './supervisor/supervise-all.ts';
import { firstRelease } from './supervisor/first-release.ts';
import { buildCms } from './cms/build-cms.ts';

const help = `
npm run bench:visible [-- --procedures N --rounds N]

How long readers wait: a reviewer approves a text, an editor presses "publish now", and the portal is asked until it
shows it. All of it runs as under \`npm start\`, on a database of its own.

  --procedures N   60 unless given, each translated into every locale
  --rounds N       20 unless given
  --help           show this
`;

/** Prints median and p95 of approve → visible. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, {
    options: { procedures: { type: 'string' }, rounds: { type: 'string' } },
    help,
  });
  if (!options) return;
  const procedures = wholeNumber(options.values.procedures, '--procedures', { from: 1, to: 1000 }) ?? 60;
  const rounds = wholeNumber(options.values.rounds, '--rounds', { from: 1, to: 1000 }) ?? 20;
  const data = mkdtempSync(path.join(tmpdir(), 'portal-bench-'));
  const controller = new AbortController();
  Object.assign(process.env, { PORTAL_DATA: data, PORTAL_PORT: '0', CMS_PORT: '0' });
  // Nothing but "publish now" publishes.
  Object.assign(process.env, { PORTAL_QUIET_SECONDS: '3600', PORTAL_LONGEST_SECONDS: '3600' });
  const { signal } = controller;
  const all = superviseAll({ root: projectRoot, signal, log: console.error, onMessage: () => undefined });
  try {
    console.log(`Filling a CMS with ${procedures} procedures × ${localeCodes.length} locales …`);
    await fillCms(prepareData(settingsFrom(process.env, projectRoot)), { procedures });
    writeFileSync(path.join(data, 'setup.json'), '{}\n');
    await buildCms(projectRoot, { signal });
    const portal = await all.portal();
    await all.builder();
    const cms = await all.cms({ mayFail: false });
    const { note } = await firstRelease({ data, signal, isCmsRunning: true });
    if (note !== 'built') throw new Error(`the first release is ${note}`);
    if (!cms) throw new Error('the CMS did not come up');
    const times = await approveAndWait({ cms: `http://127.0.0.1:${cms.port}`, portal: portal.url, rounds });
    console.log(
      `approve → visible with "publish now", ${procedures} procedures × ${localeCodes.length} locales: ${described(times)}`,
    );
  } finally {
    controller.abort();
    await all.stop();
    rmSync(data, { recursive: true, force: true });
  }
}
