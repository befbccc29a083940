import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Runs work while no other process does: the lock file holds a pid, and a dead one's lock is taken over.
 * Two Astro builds of one checkout at once have been seen to write each other's pages.
 */
export async function underLock<T>(
  { file, print, signal }: { file: string; print: (line: string) => void; signal: AbortSignal },
  work: () => Promise<T>,
): Promise<T> {
  mkdirSync(path.dirname(file), { recursive: true });
  for (let told = false; !take(file); told = true) {
    if (!told)
      print(
        `Another build is under way (process ${readHolder(file)?.split(' ')[0] ?? '?'}, ${file}); waiting for it …`,
      );
    await wait(200, undefined, { signal });
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** Creates the lock with its content in one step, so that nobody ever sees a lock without a holder. */
function take(file: string): boolean {
  const mine = `${file}.${process.pid}`;
  try {
    writeFileSync(mine, identity(process.pid));
    linkSync(mine, file);
    return true;
  } catch (cause) {
    if (!isExists(cause)) throw cause;
    if (isStale(readHolder(file))) rmSync(file, { force: true });
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** A holder that is gone, unreadable, this process itself, or another process that got the same number later. */
function isStale(holder: string | undefined): boolean {
  if (holder === undefined) return false;
  const pid = Number(holder.split(' ')[0]);
  return (
    !Number.isInteger(pid) || pid <= 0 || pid === process.pid || !isAlive(pid) || identity(pid) !== holder
  );
}

/** A process by its number and, where the system tells it, when it began. */
function identity(pid: number): string {
  try {
    return `${pid} ${readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? ''}`;
  } catch {
    return String(pid);
  }
}

function readHolder(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}

function isExists(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
}
