import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waitForQuiet } from '../../../cms/publish/quiet.ts';

const patience = { quietSeconds: 30, longestSeconds: 300 };
const second = 1000;

test('a change is published when nothing has changed for 30 seconds', () => {
  const isDue = waitForQuiet(patience);
  expect(isDue({ ids: ['a'], milliseconds: 0 })).toBe(false);
  expect(isDue({ ids: ['a', 'b'], milliseconds: 20 * second })).toBe(false);
  expect(isDue({ ids: ['a', 'b'], milliseconds: 49 * second })).toBe(false);
  expect(isDue({ ids: ['a', 'b'], milliseconds: 50 * second })).toBe(true);
});

test('people who never pause are published 5 minutes after their first change', () => {
  const isDue = waitForQuiet(patience);
  const ids: string[] = [];
  const due = Array.from({ length: 400 }, (_, at) => {
    ids.push(String(at));
    return isDue({ ids: [...ids], milliseconds: at * second });
  });
  expect(due.indexOf(true)).toBe(300);
});

test('what was published does not hurry what comes after it', () => {
  const isDue = waitForQuiet(patience);
  isDue({ ids: ['a'], milliseconds: 0 });
  expect(isDue({ ids: ['a'], milliseconds: 31 * second })).toBe(true);
  expect(isDue({ ids: [], milliseconds: 32 * second })).toBe(false);
  expect(isDue({ ids: ['b'], milliseconds: 33 * second })).toBe(false);
});

test('nothing waits longer than it may, however changes come', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 80 }), (pauses) => {
      const isDue = waitForQuiet(patience);
      const ids: string[] = [];
      let now = 0;
      for (const pause of pauses) {
        now += pause;
        ids.push(String(ids.length));
        if (isDue({ ids: [...ids], milliseconds: now * second })) return now >= 30;
        if (now - (pauses[0] ?? 0) >= 300) return false;
      }
      return isDue({ ids, milliseconds: (now + 30) * second });
    }),
  );
});
