import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Completes the name of a folder with a hash of what is in it, in the folder and in the pages that link to it:
 * `/_r/0123456789ab/` → `/_r/0123456789ab-89abcdef/`. The same snapshot built on another day, or by a later version of
 * the portal, can give other files, and browsers keep what they got under a name.
 */
export function nameByContent({ folder, url, pages }: Naming): void {
  const named = url.replace(/\/$/, `-${hashOf(path.join(folder, url))}/`);
  for (const page of pages) {
    const file = path.join(folder, page);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(url, named));
  }
  renameSync(path.join(folder, url), path.join(folder, named));
}

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) {
    const file = path.join(folder, name);
    if (statSync(file).isFile()) hash.update(`${name}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 8);
}

interface Naming {
  /** The built pages. */
  folder: string;
  /** The address of the folder to name, with its final slash. */
  url: string;
  /** The pages that link to it. */
  pages: readonly string[];
}
