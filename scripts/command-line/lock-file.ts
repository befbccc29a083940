import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Takes a lock if no living process holds it: the file holds a pid, and a dead one's lock is taken over. It is made
 * with its content in one step, so that nobody ever sees a lock without a holder.
 */
export function takeLock(file: string): boolean {
  mkdirSync(path.dirname(file), { recursive: true });
  if (linkLock(file)) return true;
  if (!isStale(readHolder(file))) return false;
  rmSync(file, { force: true });
  return linkLock(file);
}

/** The same, waiting a little for a holder that is about to be done, such as a short command. */
export async function waitForLock(
  file: string,
  { milliseconds }: { milliseconds: number },
): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!takeLock(file)) {
    if (Date.now() > end) return false;
    await wait(100);
  }
  return true;
}

function linkLock(file: string): boolean {
  const mine = `${file}.${process.pid}`;
  try {
    writeFileSync(mine, identity(process.pid));
    linkSync(mine, file);
    return true;
  } catch (cause) {
    if (!isExists(cause)) throw cause;
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

/** A process by its number and, where the system tells it, when it began; one that only waits to be buried is gone. */
function identity(pid: number): string {
  try {
    const [state, ...rest] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return state === 'Z' || state === 'X' ? `${pid} gone` : `${pid} ${rest[18] ?? ''}`;
  } catch {
    return String(pid);
  }
}

/** Gives a lock back. */
export function releaseLock(file: string): void {
  rmSync(file, { force: true });
}

/** The pid of the living process that holds a lock. */
export function holderOf(file: string): number | undefined {
  const holder = readHolder(file);
  return holder === undefined || isStale(holder) ? undefined : Number(holder.split(' ')[0]);
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
