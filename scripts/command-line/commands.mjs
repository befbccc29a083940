/**
 * Every command and, in scripts/, the module with its `main(args: string[])`.
 * @type {Record<string, string>}
 */
export const commands = {
  start: 'start.ts',
  'cms-server': 'cms-server.ts',
  dev: 'dev.ts',
  build: 'build.ts',
  'build-preview': 'build-preview.ts',
  coverage: 'coverage.ts',
  'user:create': 'user-create.ts',
  'second-step:remove': 'second-step-remove.ts',
  'audit:export': 'audit-export.ts',
  'content:import': 'content-import.ts',
  'content:export': 'content-export.ts',
  'content:check': 'content-check.ts',
  'content:translate': 'content-translate.ts',
  'cms:generate': 'cms-generate.ts',
  generate: 'generate.ts',
  'bench-build': 'bench-build.ts',
  'bench-save': 'bench-save.ts',
  weigh: 'weigh.ts',
  'lockfile:complete': 'complete-lockfile.ts',
  // Does no more than what run.mjs asks before every command: for `npm test` and `npm run check`.
  'require-node': 'command-line/nothing.mjs',
};
