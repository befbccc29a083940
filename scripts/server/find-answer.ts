import path from 'node:path';
import type { Coding } from './accepted-codings.ts';
import { cacheControl } from './headers.ts';
import { closeFile, openFile, type KeptFiles, type OpenFile } from './open-file.ts';
import { candidates, isHashed, notFoundPage } from './paths.ts';
import { servedFolders, type Place, type ServedFolders } from './served-folders.ts';

/**
 * What answers a path, all of it from one release. A release that stops being served, and may be removed, while it is
 * looked through is no reason to say that something is not there: then the next one is asked.
 */
export async function findAnswer(place: Place, request: Wanted): Promise<Answer> {
  for (;;) {
    const folders = servedFolders(place);
    const found = folders && (await findIn(folders, request));
    if (found?.status === 200 || found?.status === 308) return found;
    if (servedFolders(place)?.release === folders?.release) return found ?? { status: 503 };
    if (found) await closeFile(found.file);
  }
}

async function findIn(folders: ServedFolders, request: Wanted): Promise<FoundAnswer | undefined> {
  const { pathname } = request;
  if (pathname === '/api/health') {
    const file = await openFile(path.join(folders.site, 'api', 'health.json'), request);
    return file && { status: 200, file, name: '/api/health.json', cache: cacheControl.health };
  }
  for (const name of candidates(pathname)) {
    const hashed = isHashed(name);
    for (const folder of [folders.site, ...(hashed ? folders.previous : [])]) {
      const file = await openFile(path.join(folder, name), request);
      if (!file) continue;
      // A page without its final slash would resolve its relative links one level too high.
      if (name.endsWith('/index.html') && !/(\/|\/index\.html)$/.test(pathname)) {
        await closeFile(file);
        return { status: 308, location: `${pathname}/` };
      }
      return { status: 200, file, name, cache: hashed ? cacheControl.hashed : cacheControl.page };
    }
  }
  for (const name of new Set([notFoundPage(pathname), '/404.html'])) {
    const file = await openFile(path.join(folders.site, name), request);
    if (file) return { status: 404, file, name, cache: cacheControl.page };
  }
  return undefined;
}

interface Wanted {
  pathname: string;
  /** The forms that the client takes, best first. */
  codings: readonly Coding[];
  kept: KeptFiles | undefined;
}

/** What to send: a file, a way to the right address, or that there is no release. */
export type Answer = FoundAnswer | { status: 503 };
type FoundAnswer = FileAnswer | { status: 308; location: string };

export interface FileAnswer {
  status: 200 | 404;
  file: OpenFile;
  /** The file's name in its release, from which its type follows. */
  name: string;
  cache: string;
}
