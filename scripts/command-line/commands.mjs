/**
 * Every command and, in scripts/, the module with its `main(args: string[])`.
 * @type {Record<string, string>}
 */
export const commands = {
  start: 'start.ts',
  'cms-server': 'cms-server.ts',
  builder: 'builder.ts',
  serve: 'serve.ts',
  rollback: 'rollback.ts',
  dev: 'dev.ts',
  build: 'build.ts',
  'build:cms': 'build-cms.ts',
  'build-preview': 'build-preview.ts',
  'build-release': 'build-release.ts',
  coverage: 'coverage.ts',
  'user:create': 'user-create.ts',
  'second-step:remove': 'second-step-remove.ts',
  'audit:export': 'audit-export.ts',
  'content:import': 'content-import.ts',
  'content:export': 'content-export.ts',
  'content:check': 'content-check.ts',
  'content:translate': 'content-translate.ts',
  backup: 'backup.ts',
  restore: 'restore.ts',
  'cms:generate': 'cms-generate.ts',
  generate: 'generate.ts',
  'bench-build': 'bench-build.ts',
  'bench-save': 'bench-save.ts',
  'bench-serve': 'bench-serve.ts',
  'bench-visible': 'bench-visible.ts',
  'bench-backup': 'bench-backup.ts',
  weigh: 'weigh.ts',
  'lockfile:complete': 'complete-lockfile.ts',
  // Does no more than what run.mjs asks before every command: for `npm test` and `npm run check`.
  'require-node': 'command-line/nothing.mjs',
};
