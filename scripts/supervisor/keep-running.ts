import { setTimeout as wait } from 'node:timers/promises';
import type { Child } from './child.ts';

/**
 * Keeps a process running: whenever it ends by itself it is started again, at once the first time and then after
 * longer and longer waits, so that one that cannot run does not keep the machine busy.
 */
export function keepRunning<Ready>({
  name,
  first,
  start,
  log,
  signal,
  longest = longestForStaff,
  pause = wait,
}: Keeping<Ready>): {
  stop: () => Promise<void>;
} {
  let child: Child<Ready> | undefined = first;
  // Read anew each time: it changes while this waits.
  const isStopped = () => signal.aborted;
  const watch = async (): Promise<void> => {
    let delay = shortest;
    while (!isStopped()) {
      const since = Date.now();
      const end = child ? await Promise.race([child.ended, aborted(signal)]) : 'not started';
      if (isStopped()) return;
      if (Date.now() - since > calm) delay = shortest;
      // Whoever was ready can run.
      else if (child) delay = Math.min(delay, longestOnceReady);
      log(`${name} ended (${end}); starting it again in ${delay / 1000} s`);
      await pause(delay, undefined, { signal }).catch(() => undefined);
      delay = Math.min(delay * 2, longest);
      if (isStopped()) return;
      try {
        child = await start();
        log(`${name} is running again`);
      } catch {
        // It said why itself.
        child = undefined;
      }
    }
  };
  const watching = watch();
  return {
    stop: async () => {
      await child?.stop();
      await watching;
      // One that came up while everything was being stopped.
      await child?.stop();
    },
  };
}

function aborted(signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve('stopped'), { once: true }));
}

// Milliseconds.
const shortest = 500;
const longestForStaff = 30_000;
const longestOnceReady = 4_000;
/** Whoever ran as long as this ran well. */
const calm = 5_000;

interface Keeping<Ready> {
  name: string;
  /** The process as it runs now; nothing, if it could not be started yet. */
  first: Child<Ready> | undefined;
  start: () => Promise<Child<Ready>>;
  log: (line: string) => void;
  signal: AbortSignal;
  /** The longest wait in milliseconds; readers should not have to wait as long as the rest may. */
  longest?: number | undefined;
  /** How it waits, in milliseconds. */
  pause?: (milliseconds: number, value: undefined, options: { signal: AbortSignal }) => Promise<unknown>;
}
