import { performance } from 'node:perf_hooks';

/** Remembers what failed and when to try it again: soon at first, then less and less often, but always again. */
export function retryLater<Work>(clock: () => number = () => performance.now()): Retries<Work> {
  let waiting: { work: Work; failures: number; at: number } | undefined;
  return {
    isWaiting: () => waiting !== undefined,
    due: () => (waiting && clock() >= waiting.at ? waiting.work : undefined),
    failed: (work) => {
      const failures = (waiting?.failures ?? 0) + 1;
      waiting = { work, failures, at: clock() + (delays[Math.min(failures, delays.length) - 1] ?? 0) };
    },
    forget: () => {
      waiting = undefined;
    },
  };
}

const second = 1000;
const delays = [30 * second, 120 * second, 600 * second, 3600 * second];

export interface Retries<Work> {
  /** Whether something failed and has not been done since. */
  isWaiting: () => boolean;
  /** What is to be tried again now. */
  due: () => Work | undefined;
  failed: (work: Work) => void;
  forget: () => void;
}
