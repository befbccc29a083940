import path from 'node:path';
import type { MadeBackup } from '../cms/backup/make-backup.ts';
import { backupName, backupsFolder } from '../cms/backup/places.ts';
import { settingsFrom } from '../cms/settings.ts';
import { backupAsText, manifestAsText } from './backup/report-backup.ts';
import { askCms } from './cms/ask-cms.ts';
import { readOptions } from './command-line/options.ts';
import { projectRoot } from './command-line/places.ts';

const help = `
npm run backup [-- --out FILE]
npm run backup -- --check FILE

Makes one file of everything that must not be lost: what is in the database with accounts, drafts and history,
the evidence of each day, and the secret. People may go on working meanwhile. Whoever has the file can read all
of it: keep it as you keep the portal itself.

  --out FILE     where to; data/backups/backup-<time>.tar.gz unless given
  --check FILE   make none; say whether this one is whole and can be restored
  --help         show this
`;

/** Makes a backup, or checks one. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, {
    options: { out: { type: 'string' }, check: { type: 'string' } },
    help,
  });
  if (!options) return;
  const { out, check } = options.values;
  const settings = settingsFrom(process.env, projectRoot);
  if (check !== undefined) {
    const { checkBackup } = await import('../cms/backup/check-backup.ts');
    const file = path.resolve(check);
    console.log(manifestAsText(file, await checkBackup(settings, file)));
    return;
  }
  const target = path.resolve(
    out ?? path.join(backupsFolder(settings.data), backupName('backup', new Date())),
  );
  console.log(backupAsText((await askCms('backup', { target })) as MadeBackup));
}
