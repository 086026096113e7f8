import * as migration_20261124_003627 from './20261124_003627.ts';
import * as migration_20261124_124719_records_embeds_webhooks from './20261124_124719_records_embeds_webhooks.ts';

export const migrations = [
  {
    up: migration_20261124_003627.up,
    down: migration_20261124_003627.down,
    name: '20261124_003627',
  },
  {
    up: migration_20261124_124719_records_embeds_webhooks.up,
    down: migration_20261124_124719_records_embeds_webhooks.down,
    name: '20261124_124719_records_embeds_webhooks'
  },
];
