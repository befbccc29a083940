import { setTimeout as wait } from 'node:timers/promises';
import { holderOf, releaseLock, takeLock } from '../command-line/lock-file.ts';

/**
 * Runs work while no other process does: the lock file holds a pid, and a dead one's lock is taken over.
 * Two Astro builds of one checkout at once have been seen to write each other's pages.
 */
export async function underLock<T>(
  { file, print, signal }: { file: string; print: (line: string) => void; signal: AbortSignal },
  work: () => Promise<T>,
): Promise<T> {
  for (let told = false; !takeLock(file); told = true) {
    if (!told)
      print(`Another build is under way (process ${holderOf(file) ?? '?'}, ${file}); waiting for it …`);
    await wait(200, undefined, { signal });
  }
  try {
    return await work();
  } finally {
    releaseLock(file);
  }
}
