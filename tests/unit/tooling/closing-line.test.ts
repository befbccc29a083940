import { expect, test } from 'vitest';
import { closingLine, count, type CountedModule } from '../../helpers/closing-line-reporter.ts';

type State = 'passed' | 'failed' | 'skipped' | 'pending';

function aModule(states: State[], { errors = 0, suiteErrors = 0 } = {}): CountedModule {
  return {
    errors: () => Array.from({ length: errors }),
    children: {
      allSuites: () => [{ errors: () => Array.from({ length: suiteErrors }) }],
      allTests: () => states.map((state) => ({ result: () => ({ state }) })),
    },
  };
}

test('the closing line counts the tests of all files', () => {
  const modules = [aModule(['passed', 'passed', 'skipped']), aModule(['failed', 'passed'])];
  expect(closingLine(count(modules, 0))).toBe('3 passed, 1 failed, 1 skipped');
});

test('a file that did not load, a failed beforeAll and a stray error count as failed', () => {
  expect(closingLine(count([aModule([], { errors: 1 })], 0))).toBe('0 passed, 1 failed, 0 skipped');
  expect(closingLine(count([aModule(['skipped'], { suiteErrors: 1 })], 0))).toBe(
    '0 passed, 1 failed, 1 skipped',
  );
  expect(closingLine(count([], 1))).toBe('0 passed, 1 failed, 0 skipped');
});

test('a test that an interrupted run never reached counts as skipped', () => {
  expect(closingLine(count([aModule(['passed', 'pending'])], 0))).toBe('1 passed, 0 failed, 1 skipped');
});
