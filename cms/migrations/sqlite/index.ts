import * as migration_20261122_165646_initial from './20261122_165646_initial.ts';
import * as migration_20261122_194531_time from './20261122_194531_time.ts';

export const migrations = [
  {
    up: migration_20261122_165646_initial.up,
    down: migration_20261122_165646_initial.down,
    name: '20261122_165646_initial',
  },
  {
    up: migration_20261122_194531_time.up,
    down: migration_20261122_194531_time.down,
    name: '20261122_194531_time'
  },
];
