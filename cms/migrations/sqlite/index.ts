import * as migration_20261122_165646_initial from './20261122_165646_initial.ts';
import * as migration_20261122_193231_releases from './20261122_193231_releases.ts';

export const migrations = [
  {
    up: migration_20261122_165646_initial.up,
    down: migration_20261122_165646_initial.down,
    name: '20261122_165646_initial',
  },
  {
    up: migration_20261122_193231_releases.up,
    down: migration_20261122_193231_releases.down,
    name: '20261122_193231_releases'
  },
];
