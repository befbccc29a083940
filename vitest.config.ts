import { defineConfig } from 'vitest/config';
import { ClosingLineReporter } from './tests/helpers/closing-line-reporter.ts';

const second = 1000;

// A default export, because Vitest asks for one.
export default defineConfig({
  test: {
    reporters: ['default', new ClosingLineReporter()],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          sequence: { groupOrder: 1 },
          testTimeout: 60 * second,
        },
      },
      // Payload on a real database: SQLite, or what DATABASE_URL names.
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          sequence: { groupOrder: 2 },
          pool: 'forks',
          maxWorkers: 2,
          // A machine that does other things too is no failure.
          testTimeout: 180 * second,
          hookTimeout: 300 * second,
        },
      },
      // The same tests on a server that speaks MongoDB's protocol, where the tools to make one are there.
      {
        test: {
          name: 'wire',
          include: ['tests/integration/**/*.test.ts'],
          exclude: ['tests/integration/**/*.sqlite.test.ts'],
          globalSetup: 'tests/helpers/wire-server.ts',
          setupFiles: 'tests/helpers/on-wire-server.ts',
          sequence: { groupOrder: 3 },
          pool: 'forks',
          maxWorkers: 2,
          // A machine that does other things too is no failure.
          testTimeout: 180 * second,
          hookTimeout: 300 * second,
        },
      },
      // These run whole Astro builds and a browser, two files at a time: they wait for each other's builds, and much
      // of their time is waiting.
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: 'tests/helpers/built-portal.ts',
          sequence: { groupOrder: 4 },
          pool: 'forks',
          maxWorkers: 2,
          testTimeout: 180 * second,
          hookTimeout: 600 * second,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/helpers/built-portal.ts',
          sequence: { groupOrder: 5 },
          pool: 'forks',
          maxWorkers: 2,
          testTimeout: 180 * second,
          hookTimeout: 600 * second,
        },
      },
    ],
  },
});
