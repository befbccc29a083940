import path from 'node:path';
import { PortalError } from '../content/model/portal-error.ts';
import { settingsFrom } from '../cms/settings.ts';
import { manifestAsText } from './backup/report-backup.ts';
import { holderOf, releaseLock, takeLock } from './command-line/lock-file.ts';
import { readOptions, UsageError } from './command-line/options.ts';
import { projectRoot } from './command-line/places.ts';
import { seconds } from './command-line/progress.ts';

const help = `
npm run restore -- FILE [--data FOLDER]
npm run restore -- FILE --check

Fills an empty data folder, and with DATABASE_URL=mongodb://… an empty database, from a backup: the way back after
a loss, to another machine, and from one kind of database to the other. Nothing is ever restored over something.

  --data FOLDER   which; PORTAL_DATA or data/ unless given
  --check         restore nothing; say whether the file is whole and can be restored
  --help          show this
`;

/** Restores a backup. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, {
    options: { data: { type: 'string' }, check: { type: 'boolean' } },
    positionals: true,
    help,
  });
  if (!options) return;
  const [given, ...more] = options.positionals;
  if (given === undefined || more.length > 0)
    throw new UsageError('Name one file that `npm run backup` made.');
  const file = path.resolve(given);
  const data = options.values.data;
  const settings = settingsFrom(
    { ...process.env, ...(data !== undefined && { PORTAL_DATA: path.resolve(data) }) },
    projectRoot,
  );
  if (options.values.check) {
    const { checkBackup } = await import('../cms/backup/check-backup.ts');
    console.log(manifestAsText(file, await checkBackup(settings, file)));
    return;
  }
  const lock = path.join(settings.data, 'cms.lock');
  if (!takeLock(lock))
    throw new PortalError(
      `Process ${holderOf(lock) ?? '?'} uses ${settings.data}.`,
      'Stop the portal first; then move its data folder aside, or name another with --data.',
    );
  try {
    const { restoreBackup } = await import('../cms/backup/restore-backup.ts');
    const began = performance.now();
    const { manifest, renamed } = await restoreBackup({ file, settings, onProgress: tell });
    console.log(manifestAsText(file, manifest));
    if (renamed > 0)
      console.log(`${renamed} ids became others, wherever they were named: MongoDB has its own kind.`);
    console.log(
      `All of it is in ${settings.data} now (${seconds(performance.now() - began)}). \`npm start\` goes on from there.`,
    );
  } finally {
    releaseLock(lock);
  }
}

function tell(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[K${text} …\r`);
}
