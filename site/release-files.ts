import { createHash } from 'node:crypto';

/**
 * Everything that pages link to has a name that changes with its content, so that a page always gets what it was
 * built with: Astro's files under `/_astro/`, ours under `/_r/`.
 */
export function releaseFile(name: string, text: string): ReleaseFile {
  const [stem, ending] = name.split('.');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { url: `/_r/${stem}.${hash}.${ending}`, text };
}

/** Where a release's search data are; the build completes the name with a hash of what is in them. */
export function searchFolder(snapshotHash: string): string {
  return `/_r/${snapshotHash.slice(0, 12)}/`;
}

/** A file under a name of its own: `releaseFile('icon.svg', '<svg…') // => { url: '/_r/icon.0123456789ab.svg', … }`. */
export interface ReleaseFile {
  url: string;
  text: string;
}
