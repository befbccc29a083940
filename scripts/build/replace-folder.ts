import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { PortalError } from '../../content/model/portal-error.ts';

/**
 * Lets `work` fill a folder beside `out` and puts what it made in the place of `out` at the very end: a failed or
 * killed build leaves what was there.
 */
export async function replaceFolder<T>(
  out: string,
  work: (folder: string) => Promise<{ done: string; result: T }>,
): Promise<T> {
  refuseForeignFolder(out);
  mkdirSync(path.dirname(out), { recursive: true });
  removeLeftovers(out);
  const folder = mkdtempSync(`${out}.part-`);
  try {
    const { done, result } = await work(folder);
    if (existsSync(out)) renameSync(out, path.join(folder, 'former'));
    renameSync(done, out);
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What killed builds left behind; no other build is under way, for this one holds the lock. */
function removeLeftovers(out: string): void {
  for (const name of readdirSync(path.dirname(out))) {
    if (name.startsWith(`${path.basename(out)}.part-`))
      rmSync(path.join(path.dirname(out), name), { recursive: true, force: true });
  }
}

/** Whether a folder holds a build of ours: its front page carries a release. */
function isBuild(folder: string): boolean {
  const page = path.join(folder, 'index.html');
  return existsSync(page) && /<meta name="release" content="[0-9a-f]{64}"/.test(readFileSync(page, 'utf8'));
}

/** A build replaces its folder whole: it must be new, empty, or an earlier build. */
function refuseForeignFolder(out: string): void {
  const found = statSync(out, { throwIfNoEntry: false });
  if (!found) return;
  if (found.isDirectory() && (readdirSync(out).length === 0 || isBuild(out))) return;
  throw new PortalError(
    `${out} holds something that is not a build of this portal.`,
    'Name a new or empty folder with --out, so that nothing of yours is replaced.',
  );
}
