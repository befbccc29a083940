import * as migration_20261122_161906_initial from './20261122_161906_initial.ts';

export const migrations = [
  {
    up: migration_20261122_161906_initial.up,
    down: migration_20261122_161906_initial.down,
    name: '20261122_161906_initial'
  },
];
