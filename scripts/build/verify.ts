import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PortalError } from '../../content/model/portal-error.ts';
import { searchFolder } from '../../site/release-files.ts';

/**
 * Refuses a build with a page of another release: every page carries the hash of its snapshot, and links to no search
 * data but its own.
 */
export function verifyRelease({ folder, release }: { folder: string; release: string }): { note: string } {
  const pages = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.html'));
  const foreign = pages.filter((name) => {
    const html = readFileSync(path.join(folder, name), 'utf8');
    return !html.includes(release) || html.includes(searchFolder(release));
  });
  if (pages.length > 0 && foreign.length === 0)
    return { note: `every page is of release ${release.slice(0, 12)}` };
  throw new PortalError(
    pages.length === 0
      ? 'The build wrote no page.'
      : `${foreign.length} of ${pages.length} pages are not of this release, ${foreign[0] ?? ''} first.`,
    'Build again; if it stays, this is a bug of ours.',
  );
}
