import * as migration_20261122_165646_initial from './20261122_165646_initial.ts';
import * as migration_20261122_203550_security from './20261122_203550_security.ts';

export const migrations = [
  {
    up: migration_20261122_165646_initial.up,
    down: migration_20261122_165646_initial.down,
    name: '20261122_165646_initial',
  },
  {
    up: migration_20261122_203550_security.up,
    down: migration_20261122_203550_security.down,
    name: '20261122_203550_security'
  },
];
