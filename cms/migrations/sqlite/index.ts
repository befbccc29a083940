import * as migration_20261122_165646_initial from './20261122_165646_initial.ts';
import * as migration_20261122_210200_releases from './20261122_210200_releases.ts';
import * as migration_20261122_210248_last_sign_in from './20261122_210248_last_sign_in.ts';
import * as migration_20261122_225708_glossary from './20261122_225708_glossary.ts';

export const migrations = [
  {
    up: migration_20261122_165646_initial.up,
    down: migration_20261122_165646_initial.down,
    name: '20261122_165646_initial',
  },
  {
    up: migration_20261122_210200_releases.up,
    down: migration_20261122_210200_releases.down,
    name: '20261122_210200_releases',
  },
  {
    up: migration_20261122_210248_last_sign_in.up,
    down: migration_20261122_210248_last_sign_in.down,
    name: '20261122_210248_last_sign_in',
  },
  {
    up: migration_20261122_225708_glossary.up,
    down: migration_20261122_225708_glossary.down,
    name: '20261122_225708_glossary'
  },
];
