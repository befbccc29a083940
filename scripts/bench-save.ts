import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openPayload } from '../cms/setup/open-payload.ts';
import { prepareData, settingsFrom } from '../cms/settings.ts';
import { projectRoot } from './command-line/places.ts';
import { saveConcurrently } from './cms/save-concurrently.ts';
import { readOptions } from './command-line/options.ts';

const help = `
npm run bench:save

20 writers save 100 targets each at the same time, in a database of its own: how many were lost, and how long one
save took. DATABASE_URL=mongodb://… measures that instead of SQLite.
`;

/** Prints how the CMS bears 20 translators who save all the time. */
export async function main(args: string[]): Promise<void> {
  if (!readOptions(args, { options: {}, help })) return;
  const data = mkdtempSync(path.join(tmpdir(), 'portal-bench-'));
  const settings = prepareData(settingsFrom({ ...process.env, PORTAL_DATA: data }, projectRoot));
  const payload = await openPayload(settings);
  const { saves, inDatabase, milliseconds, median, p95 } = await saveConcurrently(payload, {
    writers: 20,
    each: 100,
  });
  console.log(
    `${saves} saves by 20 writers: ${saves - inDatabase} lost, ${(milliseconds / 1000).toFixed(1)} s in all; ` +
      `one save took ${median.toFixed(0)} ms (median), ${p95.toFixed(0)} ms (p95) with all 20 at work`,
  );
  await payload.destroy();
  rmSync(data, { recursive: true, force: true });
}
