import { existsSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { currentRelease, releaseFolder } from '../../cms/publish/release-places.ts';

/**
 * Notes in a release which two others readers had last: `releases/<id>/previous-1` and `previous-2`. Whoever makes a
 * release current calls this first, so that `current` and what goes before it change in one rename. A page that is
 * still open then finds what it was built with, after a roll back too.
 */
export function linkPrevious({ data, id }: { data: string; id: string }): void {
  const previous = lastServed(data).filter((other) => other !== id);
  for (const [place, name] of previousNames.entries()) {
    const link = path.join(releaseFolder(data, id), name);
    const other = previous[place];
    if (other === undefined) rmSync(link, { force: true });
    else {
      const fresh = `${link}.new`;
      rmSync(fresh, { force: true });
      symlinkSync(path.join('..', other), fresh);
      renameSync(fresh, link);
    }
  }
}

/**
 * The releases whose files readers can still ask for, the current one first: they must not be removed, however old
 * they are.
 */
export function lastServed(data: string): string[] {
  const current = currentRelease(data);
  if (current === undefined) return [];
  const previous = previousNames.flatMap((name) => linked(path.join(releaseFolder(data, current), name)));
  return [current, ...previous].filter((id) => existsSync(releaseFolder(data, id)));
}

function linked(link: string): string[] {
  try {
    return [path.basename(readlinkSync(link))];
  } catch {
    return [];
  }
}

/** The most recent first. */
export const previousNames = ['previous-1', 'previous-2'] as const;
