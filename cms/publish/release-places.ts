import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { releaseSchema, type Release } from '../../content/model/release.ts';

/**
 * Where releases are: `releases/<id>/` holds `site/`, `snapshot.json`, `coverage.json` and `release.json`;
 * `current` is a symbolic link to the one that readers get.
 */
export function releasesFolder(data: string): string {
  return path.join(data, 'releases');
}

export function releaseFolder(data: string, id: string): string {
  return path.join(releasesFolder(data), id);
}

export function currentLink(data: string): string {
  return path.join(data, 'current');
}

/** The id of the release that readers get now. */
export function currentRelease(data: string): string | undefined {
  try {
    return path.basename(readlinkSync(currentLink(data)));
  } catch {
    return undefined;
  }
}

/** The ids of all releases that readers could be given, oldest first; what a backup brought has no pages. */
export function releaseIds(data: string): string[] {
  try {
    return readdirSync(releasesFolder(data))
      .filter((name) => isReleaseId(name) && readRelease(data, name) !== undefined && hasPages(data, name))
      .sort();
  } catch {
    return [];
  }
}

function hasPages(data: string, id: string): boolean {
  return existsSync(path.join(releaseFolder(data, id), 'site'));
}

export function readRelease(data: string, id: string): Release | undefined {
  try {
    const text = readFileSync(path.join(releaseFolder(data, id), 'release.json'), 'utf8');
    return releaseSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export function isReleaseId(name: string): boolean {
  return /^\d{8}T\d{9}Z-[0-9a-f]{12}$/.test(name);
}
