import type { MadeBackup } from '../../cms/backup/make-backup.ts';
import type { Manifest } from '../../cms/backup/manifest.ts';

/** What was made, for a person. */
export function backupAsText({ file, bytes, seconds, collections, consistency }: MadeBackup): string {
  return [
    `${file}: ${megabytes(bytes)} MB in ${seconds.toFixed(1)} s, ${rowsIn(collections)}.`,
    ...(consistency === 'ordered' ? [ordered] : []),
    'It holds the accounts and the secret: whoever can read it can read everything.',
  ].join('\n');
}

/** What a backup that was found whole is, for a person. */
export function manifestAsText(file: string, manifest: Manifest): string {
  const { madeAt, portal, database, collections, consistency, parts } = manifest;
  const files = parts.filter(({ name }) => name.startsWith('files/')).length;
  return [
    `${file} is whole: made ${madeAt} by portal ${portal} from ${names[database]}, ${rowsIn(collections)}, ${files} files.`,
    ...(consistency === 'ordered' ? [ordered] : []),
  ].join('\n');
}

function rowsIn(collections: Manifest['collections']): string {
  const counts = Object.values(collections);
  const rows = counts.reduce((sum, one) => sum + one.rows, 0);
  const versions = counts.reduce((sum, one) => sum + one.versions, 0);
  return `${rows} rows and ${versions} versions`;
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}

const names = { sqlite: 'SQLite', mongodb: 'MongoDB' };
const ordered =
  'People saved all the while: whatever a row refers to is in it, but some rows are some seconds newer than others.';
