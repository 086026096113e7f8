import * as migration_20261124_003627 from './20261124_003627.ts';

export const migrations = [
  {
    up: migration_20261124_003627.up,
    down: migration_20261124_003627.down,
    name: '20261124_003627'
  },
];
