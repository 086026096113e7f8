import * as migration_20261124_003246 from './20261124_003246.ts';

export const migrations = [
  {
    up: migration_20261124_003246.up,
    down: migration_20261124_003246.down,
    name: '20261124_003246'
  },
];
