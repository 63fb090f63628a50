import * as migration_20261123_201138_initial from './20261123_201138_initial';

export const migrations = [
  {
    up: migration_20261123_201138_initial.up,
    down: migration_20261123_201138_initial.down,
    name: '20261123_201138_initial'
  },
];
