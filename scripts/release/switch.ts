import { closeSync, fsyncSync, openSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { PortalError } from '../../content/model/portal-error.ts';
import { lastServed, linkPrevious } from './previous-links.ts';
import {
  currentLink,
  readRelease,
  releaseFolder,
  releaseIds,
  releasesFolder,
} from '../../cms/publish/release-places.ts';

/** Gives readers another release, from one moment to the next: the link to it is replaced whole. */
export function switchTo({ data, id }: { data: string; id: string }): void {
  if (!readRelease(data, id))
    throw new PortalError(
      `There is no release ${id} in ${releasesFolder(data)}.`,
      '`npm run rollback -- --list` shows the releases that are kept.',
    );
  linkPrevious({ data, id });
  const beside = `${currentLink(data)}.part`;
  rmSync(beside, { force: true });
  symlinkSync(path.join('releases', id), beside);
  renameSync(beside, currentLink(data));
  syncFolder(data);
}

/** Removes releases that nobody will go back to: the newest eleven stay, and those whose files readers may ask for. */
export function pruneReleases(data: string): void {
  const ids = releaseIds(data);
  const needed = new Set(lastServed(data));
  for (const id of ids.slice(0, -keptReleases)) {
    if (needed.has(id)) continue;
    // Out of its place first, so that nobody finds half of it.
    const leaving = path.join(releasesFolder(data), `.gone-${id}`);
    renameSync(releaseFolder(data, id), leaving);
    rmSync(leaving, { recursive: true, force: true });
  }
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** The one that is served and the ten before it. */
export const keptReleases = 11;
