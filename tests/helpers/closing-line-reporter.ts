import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Ends a test run with one countable line, alone: `212 passed, 0 failed, 3 skipped`. */
export class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    process.stdout.write(`${closingLine(count(modules, unhandled.length))}\n`);
  }
}

/** `closingLine({ passed: 2, failed: 0, skipped: 1 }) // => '2 passed, 0 failed, 1 skipped'` */
export function closingLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * A file that could not be loaded, a `beforeAll` that threw and an error outside of tests count as failed too:
 * nothing is green because its tests never ran.
 */
export function count(modules: readonly CountedModule[], unhandledErrors: number): Counts {
  const counts = { passed: 0, failed: unhandledErrors, skipped: 0 };
  for (const module of modules) {
    for (const group of [module, ...module.children.allSuites()]) {
      if (group.errors().length > 0) counts.failed += 1;
    }
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      // A test without a result was never run, because the run was interrupted.
      counts[state === 'pending' ? 'skipped' : state] += 1;
    }
  }
  return counts;
}

/** How many tests ended how. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** What is read of Vitest's TestModule. */
export interface CountedModule extends CountedGroup {
  children: { allSuites(): Iterable<CountedGroup>; allTests(): Iterable<CountedTest> };
}

interface CountedGroup {
  errors(): readonly unknown[];
}

interface CountedTest {
  result(): { state: 'passed' | 'failed' | 'skipped' | 'pending' };
}
