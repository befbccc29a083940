import { chmodSync, closeSync, mkdirSync, openSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { PortalError } from '../content/model/portal-error.ts';

/**
 * Keeps what is in the data folder to the account that runs the CMS. A web server may have to pass through the folder
 * to what it serves, so others may walk through (711) but not look around, and only `releases/` is open to them;
 * everything else in it is for its owner. What is open too far is closed, with a warning; where that cannot be done,
 * the CMS does not start.
 */
export function keepPrivate({ data, databaseUrl }: { data: string; databaseUrl: string }): void {
  mkdirSync(data, { recursive: true, mode: 0o711 });
  for (const name of privateFolders) mkdirSync(path.join(data, name), { recursive: true, mode: 0o700 });
  makePrivateFile(databaseUrl);
  // Windows has no such modes.
  if (process.platform === 'win32') return;
  insist(data, 0o066);
  for (const child of readdirSync(data, { withFileTypes: true })) {
    const place = path.join(data, child.name);
    if (isGrave(child.name)) insist(place, 0o077);
    else if (!child.isSymbolicLink() && !forReaders.has(child.name)) close(place, 0o077);
  }
}

/** Files that others may read: the site itself. `portal` is where it was before there were releases. */
const forReaders = new Set(['releases', 'portal']);

/** Made beforehand, so that whoever writes the first file into one need not think of this. */
const privateFolders = ['queue', 'previews', 'evidence', 'backups'];

/** Whoever reads these has the CMS: its secrets, and the database with all accounts. */
function isGrave(name: string): boolean {
  return /^(?:secret|cms\.token|cms\.db(?:-\w+)?)$/u.test(name);
}

/** SQLite makes its other files with the mode of this one. */
function makePrivateFile(databaseUrl: string): void {
  if (!databaseUrl.startsWith('file:')) return;
  const file = databaseUrl.slice('file:'.length);
  mkdirSync(path.dirname(file), { recursive: true });
  closeSync(openSync(file, 'a', 0o600));
}

function insist(place: string, forbidden: number): void {
  const before = modeOf(place);
  if ((before & forbidden) === 0) return;
  close(place, forbidden);
  // Asked of the disk: some take the change and forget it.
  if ((modeOf(place) & forbidden) !== 0)
    throw new PortalError(
      `${place} is open to other accounts of this machine (mode ${octal(before)}), and that cannot be changed.`,
      `Let the account that runs the CMS own it and run chmod go-rw ${place}, on a disk that keeps such modes.`,
    );
  process.emitWarning(`${place} was open to other accounts (mode ${octal(before)}); it no longer is.`);
}

function close(place: string, forbidden: number): void {
  try {
    const mode = modeOf(place);
    if ((mode & forbidden) !== 0) chmodSync(place, mode & ~forbidden);
  } catch {
    // Somebody else’s: what matters is insisted on.
  }
}

function modeOf(place: string): number {
  return (statSync(place, { throwIfNoEntry: false })?.mode ?? 0) & 0o777;
}

function octal(mode: number): string {
  return mode.toString(8).padStart(3, '0');
}
