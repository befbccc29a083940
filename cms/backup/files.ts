import { copyFileSync, linkSync, lstatSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { releaseFolder, releaseIds, releasesFolder } from '../publish/release-places.ts';
import { secretOf, type Settings } from '../settings.ts';

/**
 * Gathers the files that must not be lost beside the database into a folder: the evidence of each day, of each release
 * what it was made of, the note of the first start, and the secret. Gives their names.
 */
export function gatherFiles(settings: Settings, folder: string): string[] {
  const { data } = settings;
  const names = [
    ...['setup.json'].filter((name) => isFile(path.join(data, name))),
    ...foldersOf(path.join(data, 'evidence')).flatMap((day) => filesOf(data, `evidence/${day}`)),
    ...releaseIds(data).flatMap((id) =>
      filesOf(data, path.relative(data, releaseFolder(data, id))).filter((name) => name.endsWith('.json')),
    ),
  ].filter((name) => take(path.join(data, name), path.join(folder, name)));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'secret'), `${secretOf(settings)}\n`, { mode: 0o600, flag: 'wx' });
  return ['secret', ...names];
}

/** Whether a file of a backup may be put into a data folder: only what the above gathers. */
export function isOurFile(name: string): boolean {
  return /^(?:secret|setup\.json|evidence\/\d{4}-\d\d-\d\d\/[\w.-]+|releases\/[\w-]+\/[\w-]+\.json)$/.test(
    name,
  );
}

/** What stands at the top of a data folder after a restore. */
export const restoredNames = ['secret', 'setup.json', 'evidence', path.basename(releasesFolder('.'))];

/**
 * A second name for the same file keeps what it says now: a release or a day's evidence is replaced by renaming and
 * never rewritten. One that has gone meanwhile was about to go.
 */
function take(file: string, target: string): boolean {
  mkdirSync(path.dirname(target), { recursive: true });
  try {
    // One that has a second name already would be packed as a link to it.
    if (statSync(file).nlink === 1 && canLink(file, target)) return true;
    copyFileSync(file, target);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

function canLink(file: string, target: string): boolean {
  try {
    linkSync(file, target);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw error;
    return false;
  }
}

function filesOf(data: string, folder: string): string[] {
  return readOr(() => readdirSync(path.join(data, folder)))
    .map((name) => `${folder}/${name}`)
    .filter((name) => isOurFile(name) && isFile(path.join(data, name)))
    .sort();
}

function foldersOf(folder: string): string[] {
  return readOr(() => readdirSync(folder))
    .filter((name) => statSync(path.join(folder, name), { throwIfNoEntry: false })?.isDirectory())
    .sort();
}

function isFile(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function readOr(read: () => string[]): string[] {
  try {
    return read();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
