import * as migration_20261124_003627 from './20261124_003627.ts';
import * as migration_20261124_124719_records_embeds_webhooks from './20261124_124719_records_embeds_webhooks.ts';
import * as migration_20261124_160514_relays_and_event_embargo from './20261124_160514_relays_and_event_embargo.ts';
import * as migration_20261124_160517_ids_never_come_again from './20261124_160517_ids_never_come_again.ts';
import * as migration_20261124_221241_search_keys_and_list_order from './20261124_221241_search_keys_and_list_order.ts';
import * as migration_20261125_011655_competitions_search_key from './20261125_011655_competitions_search_key.ts';
import * as migration_20261129_114202_persons_days_flags_and_finals from './20261129_114202_persons_days_flags_and_finals.ts';
import * as migration_20261129_154612_course_holders_and_teams from './20261129_154612_course_holders_and_teams.ts';
import * as migration_20261129_192345_comments_in_order_and_runners from './20261129_192345_comments_in_order_and_runners.ts';

export const migrations = [
  {
    up: migration_20261124_003627.up,
    down: migration_20261124_003627.down,
    name: '20261124_003627',
  },
  {
    up: migration_20261124_124719_records_embeds_webhooks.up,
    down: migration_20261124_124719_records_embeds_webhooks.down,
    name: '20261124_124719_records_embeds_webhooks',
  },
  {
    up: migration_20261124_160514_relays_and_event_embargo.up,
    down: migration_20261124_160514_relays_and_event_embargo.down,
    name: '20261124_160514_relays_and_event_embargo',
  },
  {
    up: migration_20261124_160517_ids_never_come_again.up,
    down: migration_20261124_160517_ids_never_come_again.down,
    name: '20261124_160517_ids_never_come_again',
  },
  {
    up: migration_20261124_221241_search_keys_and_list_order.up,
    down: migration_20261124_221241_search_keys_and_list_order.down,
    name: '20261124_221241_search_keys_and_list_order',
  },
  {
    up: migration_20261125_011655_competitions_search_key.up,
    down: migration_20261125_011655_competitions_search_key.down,
    name: '20261125_011655_competitions_search_key',
  },
  {
    up: migration_20261129_114202_persons_days_flags_and_finals.up,
    down: migration_20261129_114202_persons_days_flags_and_finals.down,
    name: '20261129_114202_persons_days_flags_and_finals',
  },
  {
    up: migration_20261129_154612_course_holders_and_teams.up,
    down: migration_20261129_154612_course_holders_and_teams.down,
    name: '20261129_154612_course_holders_and_teams',
  },
  {
    up: migration_20261129_192345_comments_in_order_and_runners.up,
    down: migration_20261129_192345_comments_in_order_and_runners.down,
    name: '20261129_192345_comments_in_order_and_runners'
  },
];
