import { expect, test } from 'vitest';
import type { Child } from '../../../scripts/supervisor/child.ts';
import { keepRunning } from '../../../scripts/supervisor/keep-running.ts';

/** The first waits, in seconds, for a process that is started so. */
async function waits(
  count: number,
  start: () => Promise<Child<unknown>>,
  longest?: number,
): Promise<number[]> {
  const stopping = new AbortController();
  const seconds: number[] = [];
  const kept = keepRunning({
    name: 'portal',
    first: ended(),
    start,
    log: () => undefined,
    signal: stopping.signal,
    longest,
    pause: (milliseconds) => {
      seconds.push(milliseconds / 1000);
      if (seconds.length === count) stopping.abort();
      return Promise.resolve();
    },
  });
  await new Promise((resolve) => stopping.signal.addEventListener('abort', resolve, { once: true }));
  await kept.stop();
  return seconds;
}

/** A process that was ready and was killed at once. */
function ended(): Child<unknown> {
  return { ready: undefined, ended: Promise.resolve('SIGKILL'), stop: () => Promise.resolve() };
}

test('what readers wait for is back within seconds, however often and whenever it is killed', async () => {
  expect(await waits(6, () => Promise.resolve(ended()))).toEqual([0.5, 1, 2, 4, 4, 4]);
  expect(await waits(6, () => Promise.reject(new Error('killed')), 4000)).toEqual([0.5, 1, 2, 4, 4, 4]);
});

test('whoever cannot even start is tried less and less often', async () => {
  expect(await waits(8, () => Promise.reject(new Error('no port')))).toEqual([0.5, 1, 2, 4, 8, 16, 30, 30]);
});
