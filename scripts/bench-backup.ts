import { statSync } from 'node:fs';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { makeBackup } from '../cms/backup/make-backup.ts';
import { restoreBackup } from '../cms/backup/restore-backup.ts';
import { importContent } from '../cms/exchange/import-content.ts';
import { settingsOf } from '../cms/settings-of.ts';
import type { Entry } from '../content/model/collections.ts';
import { onEachDatabase } from './cms/bench-cms.ts';
import { readOptions, wholeNumber } from './command-line/options.ts';
import { contentRoot, today } from './command-line/places.ts';
import { seconds } from './command-line/progress.ts';
import { readSnapshot } from './content/read-snapshot.ts';
import { generateSnapshot } from './generate/generate-snapshot.ts';

const help = `
npm run bench:backup [-- --procedures N]

How long a backup and its restore take, of the starter content or of N generated procedures in every locale, each in
a database of its own. Measured on SQLite, and with DATABASE_URL=mongodb://… on MongoDB too.

  --procedures N   how many; the starter content unless given
  --help           show this
`;

/** Prints how long a backup and a restore take. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, { options: { procedures: { type: 'string' } }, help });
  if (!options) return;
  const wanted = wholeNumber(options.values.procedures, '--procedures', { from: 1, to: 10_000 });
  const { snapshot: seed } = readSnapshot({ file: undefined, content: contentRoot() });
  const snapshot =
    wanted === undefined
      ? seed
      : generateSnapshot(seed, { procedures: wanted, day: today(seed.city.facts.timeZone) });
  const { programme, city, procedures, chapters, information, offices } = snapshot;
  const entries: Entry[] = [city, ...offices, ...procedures, ...chapters, ...information];
  await onEachDatabase(async ({ payload, name, emptyTarget }) => {
    const settings = settingsOf(payload);
    await importContent(payload, {
      content: { entries, programme },
      only: [],
      dryRun: false,
      trustApprovals: true,
      unfinished: true,
    });
    const file = path.join(settings.data, 'bench.tar.gz');
    // The import leaves much to clean up, which is none of the backup's doing.
    await wait(2000);
    // How long others have to wait for their turn at most, while one process does it beside everything else.
    const pauses = monitorEventLoopDelay({ resolution: 5 });
    pauses.enable();
    const made = await makeBackup(payload, { target: file });
    pauses.disable();
    const began = performance.now();
    const { manifest } = await restoreBackup({ file, settings: { ...settings, ...emptyTarget() } });
    const rows = Object.values(manifest.collections).reduce((sum, one) => sum + one.rows, 0);
    console.log(
      `${name}, ${procedures.length} procedures, ${rows} rows: backup ${made.seconds.toFixed(1)} s ` +
        `(longest pause ${(pauses.max / 1e6).toFixed(0)} ms), ${(statSync(file).size / 1024 / 1024).toFixed(1)} MB; restore with its checks ${seconds(performance.now() - began)}`,
    );
  });
}
