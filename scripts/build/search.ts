import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { localeCodes } from '../../locales/registry.ts';
import { PortalError } from '../../content/model/portal-error.ts';
import type { Snapshot } from '../../content/model/snapshot.ts';
import { oncePer } from '../../site/once.ts';
import { searchFolder } from '../../site/release-files.ts';
import { localUrl, pagePath } from '../../site/routes.ts';
import { searchPages } from '../../site/search-pages.ts';
import { buildKeys, keysOfText } from '../../site/search/keys.ts';
import { nameByContent } from './name-by-content.ts';

/**
 * Indexes built pages with Pagefind, one index a locale, and puts the titles and other names that search knows beside
 * it, all in a folder whose name changes with what is in it.
 */
export async function buildSearch({
  keys,
  release,
  folder,
}: {
  keys: SearchKeys;
  /** The hash of the snapshot. */
  release: string;
  folder: string;
}): Promise<string> {
  const files = path.join(folder, searchFolder(release));
  mkdirSync(path.join(files, 'search'), { recursive: true });
  for (const [locale, json] of Object.entries(keys))
    writeFileSync(path.join(files, 'search', `keys.${locale}.json`), json);
  try {
    const { index, errors } = await createIndex({});
    stopAt(errors);
    if (!index)
      throw new PortalError(
        'Pagefind could not be started.',
        'Run `npm ci` again: its binary comes as an optional package.',
      );
    const indexed = await index.addDirectory({ path: folder });
    stopAt(indexed.errors);
    const written = await index.writeFiles({ outputPath: path.join(files, 'pagefind') });
    stopAt(written.errors);
    dropReadyMadeInterface(path.join(files, 'pagefind'));
    nameByContent({ folder, url: searchFolder(release), pages: livePages });
    return `${indexed.page_count} pages indexed`;
  } finally {
    await close();
  }
}

/** The titles and other names that search knows, as the JSON of each locale's file. */
export function searchKeys(snapshot: Snapshot): SearchKeys {
  const pages = searchPages(snapshot);
  const keysOf = oncePer(keysOfText);
  return Object.fromEntries(
    localeCodes.map((locale) => [locale, JSON.stringify(buildKeys(pages[locale], keysOf))]),
  );
}

/** Our search has its own interface: Pagefind's would be half a megabyte that nobody loads. */
function dropReadyMadeInterface(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (/^pagefind-(ui|modular-ui|component-ui|highlight)/.test(name)) rmSync(path.join(folder, name));
  }
}

/** The pages on which search is live: the others lead to them. */
const livePages = localeCodes.map((locale) => `${localUrl(locale, pagePath('search'))}index.html`);

/** Whether a page is written anew when the search is built. */
export function waitsForSearch(name: string): boolean {
  return livePages.includes(`/${name.replaceAll(path.sep, '/')}`);
}

function stopAt(errors: readonly string[]): void {
  if (errors.length > 0)
    throw new PortalError(
      `Pagefind could not index the pages:\n${errors.join('\n')}`,
      'The message names the file.',
    );
}

/** JSON by locale. */
type SearchKeys = Record<string, string>;
