import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Tells apart versions of the code that makes pages, so that an updated portal gives readers its new pages at once and
 * not with the next change of content. A digest of files: an installation may have no git.
 */
export function codeVersion(root: string): string {
  const hash = createHash('sha256');
  for (const folder of ['content/model', 'locales', 'site', 'scripts/build'])
    for (const file of filesIn(path.join(root, folder)))
      hash.update(path.relative(root, file)).update('\0').update(readFileSync(file));
  for (const file of ['astro.config.mjs', 'package-lock.json'])
    hash.update(readFileSync(path.join(root, file)));
  return hash.digest('hex').slice(0, 12);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => path.join(file.parentPath, file.name))
    .sort();
}
