import path from 'node:path';
import { currentRelease, releaseFolder } from '../../cms/publish/release-places.ts';
import { previousNames } from '../release/previous-links.ts';

/** The folders that answer a request: asked once for each, so that one release gives the whole answer. */
export function servedFolders(place: Place): ServedFolders | undefined {
  if ('site' in place) return { release: place.site, site: place.site, previous: [] };
  const release = currentRelease(place.data);
  if (release === undefined) return undefined;
  const folder = releaseFolder(place.data, release);
  return {
    release,
    site: path.join(folder, 'site'),
    previous: previousNames.map((name) => path.join(folder, name, 'site')),
  };
}

/** A built folder, or a data folder whose current release is served. */
export type Place = { site: string } | { data: string };

export interface ServedFolders {
  /** Another name means that readers get something else now. */
  release: string;
  site: string;
  /** What readers had before: pages that are still open may ask for its files. */
  previous: readonly string[];
}
