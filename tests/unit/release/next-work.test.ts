import { expect, test } from 'vitest';
import type { Queued } from '../../../cms/publish/queue.ts';
import { nextWork } from '../../../scripts/release/next-work.ts';
import { retryLater } from '../../../scripts/release/retry-later.ts';

const queued = (sha: string, reason: Queued['reason'] = 'change'): Queued => ({
  file: `${sha}.json`,
  at: `at-${sha}`,
  sha,
  reason,
});
const served = { snapshotFile: 'served.json', sha: 'a', day: '2026-11-22', today: '2026-11-22' };

test('a snapshot that nobody tried is built', () => {
  expect(nextWork({ newest: queued('b'), taken: queued('a'), current: served })).toMatchObject({
    snapshot: { sha: 'b' },
    reason: 'change',
  });
});

test('one that was tried is not, whether it failed or was rolled back', () => {
  expect(nextWork({ newest: queued('b'), taken: queued('b'), current: served })).toBeUndefined();
});

test('unless somebody asks for it now', () => {
  const again = { ...queued('b', 'now'), at: 'later' };
  expect(nextWork({ newest: again, taken: queued('b'), current: served })).toMatchObject({ reason: 'now' });
  expect(nextWork({ newest: again, taken: again, current: served })).toBeUndefined();
});

test('on a new day, also one before, readers get what they have once more', () => {
  for (const today of ['2026-11-23', '2026-11-21'])
    expect(
      nextWork({ newest: queued('b'), taken: queued('b'), current: { ...served, today } }),
    ).toMatchObject({
      snapshot: { sha: 'a' },
      reason: 'nightly',
      isRepeat: true,
    });
});

test('where there is no release at all, the last snapshot is built again', () => {
  expect(nextWork({ newest: queued('b'), taken: queued('b'), current: undefined })).toMatchObject({
    snapshot: { sha: 'b' },
    isRepeat: true,
  });
});

test('what failed is tried again after 30 seconds, then less often, but always again', () => {
  let now = 0;
  const retries = retryLater<string>(() => now);
  const waits = Array.from({ length: 6 }, () => {
    retries.failed('work');
    const since = now;
    while (retries.due() === undefined) now += 1000;
    return (now - since) / 1000;
  });
  expect(waits).toEqual([30, 120, 600, 3600, 3600, 3600]);
  retries.forget();
  expect([retries.due(), retries.isWaiting()]).toEqual([undefined, false]);
});

test('where another server publishes, what this one has is not built again on a new day', () => {
  const situation = { newest: queued('b'), taken: queued('b'), current: { ...served, today: '2026-11-23' } };
  expect(nextWork({ ...situation, isStandingBy: true })).toBeUndefined();
  expect(nextWork({ ...situation, newest: queued('c'), isStandingBy: true })).toMatchObject({
    reason: 'change',
  });
});

test('after an update of the portal readers get what they have from its new code', () => {
  const current = { ...served, isOfOldCode: true };
  expect(nextWork({ newest: queued('a'), taken: queued('a'), current })).toMatchObject({
    snapshot: { sha: 'a' },
    isRepeat: true,
  });
});
