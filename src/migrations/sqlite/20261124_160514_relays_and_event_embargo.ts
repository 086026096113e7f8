import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` ADD \`embargo\` text;`)
  await db.run(sql`CREATE INDEX \`events_embargo_idx\` ON \`events\` (\`embargo\`);`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`elsewhere_gender\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`elsewhere_age_group\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`released\` integer;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`part_total\` numeric;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`team_code\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`whole_id\` integer REFERENCES events(id);`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`team_flags\` text;`)
  // Written by hand: what readers saw before, they go on seeing until all is derived anew.
  await db.run(sql`UPDATE \`results\` SET \`released\` = (\`embargo\` IS NULL OR \`embargo\` <= strftime('%Y-%m-%dT%H:%M:%fZ', 'now'));`)
  await db.run(sql`CREATE INDEX \`results_released_idx\` ON \`results\` (\`released\`);`)
  await db.run(sql`CREATE INDEX \`results_team_code_idx\` ON \`results\` (\`team_code\`);`)
  await db.run(sql`CREATE INDEX \`results_whole_idx\` ON \`results\` (\`whole_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_results\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`competitor\` text,
  	\`representing\` text,
  	\`event_id\` integer,
  	\`athlete_id\` integer,
  	\`team\` text,
  	\`nation\` text,
  	\`elsewhere_discipline\` text,
  	\`elsewhere_date\` text,
  	\`elsewhere_venue\` text,
  	\`elsewhere_competition\` text,
  	\`elsewhere_indoor\` integer,
  	\`elsewhere_not_for_bests\` integer,
  	\`mark\` text,
  	\`status\` text DEFAULT 'OK' NOT NULL,
  	\`place\` numeric,
  	\`qualified\` text,
  	\`rule\` text,
  	\`reason\` text,
  	\`lane\` numeric,
  	\`bib\` text,
  	\`order\` numeric,
  	\`wind\` text,
  	\`reaction_time_ms\` numeric,
  	\`embargo\` text,
  	\`source_i_d\` text,
  	\`discipline\` text,
  	\`date\` text,
  	\`venue\` text,
  	\`indoor\` integer,
  	\`day_order\` numeric,
  	\`value\` numeric,
  	\`wind_tenths\` numeric,
  	\`rank\` numeric,
  	\`medal\` text,
  	\`honour\` text,
  	\`advances\` text,
  	\`points\` numeric,
  	\`part_points\` text,
  	\`gender\` text,
  	\`sex\` text,
  	\`birth_year\` numeric,
  	\`part\` integer,
  	\`best_flags\` text,
  	\`record_flags\` text,
  	\`flags\` text,
  	\`flag_text\` text,
  	\`why\` text,
  	\`entry\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`athlete_id\`) REFERENCES \`athletes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_results\`("id", "competitor", "representing", "event_id", "athlete_id", "team", "nation", "elsewhere_discipline", "elsewhere_date", "elsewhere_venue", "elsewhere_competition", "elsewhere_indoor", "elsewhere_not_for_bests", "mark", "status", "place", "qualified", "rule", "reason", "lane", "bib", "order", "wind", "reaction_time_ms", "embargo", "source_i_d", "discipline", "date", "venue", "indoor", "day_order", "value", "wind_tenths", "rank", "medal", "honour", "advances", "points", "part_points", "gender", "sex", "birth_year", "part", "best_flags", "record_flags", "flags", "flag_text", "why", "entry", "updated_at", "created_at") SELECT "id", "competitor", "representing", "event_id", "athlete_id", "team", "nation", "elsewhere_discipline", "elsewhere_date", "elsewhere_venue", "elsewhere_competition", "elsewhere_indoor", "elsewhere_not_for_bests", "mark", "status", "place", "qualified", "rule", "reason", "lane", "bib", "order", "wind", "reaction_time_ms", "embargo", "source_i_d", "discipline", "date", "venue", "indoor", "day_order", "value", "wind_tenths", "rank", "medal", "honour", "advances", "points", "part_points", "gender", "sex", "birth_year", "part", "best_flags", "record_flags", "flags", "flag_text", "why", "entry", "updated_at", "created_at" FROM \`results\`;`)
  await db.run(sql`DROP TABLE \`results\`;`)
  await db.run(sql`ALTER TABLE \`__new_results\` RENAME TO \`results\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`results_competitor_idx\` ON \`results\` (\`competitor\`);`)
  await db.run(sql`CREATE INDEX \`results_event_idx\` ON \`results\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`results_athlete_idx\` ON \`results\` (\`athlete_id\`);`)
  await db.run(sql`CREATE INDEX \`results_elsewhere_elsewhere_discipline_idx\` ON \`results\` (\`elsewhere_discipline\`);`)
  await db.run(sql`CREATE INDEX \`results_embargo_idx\` ON \`results\` (\`embargo\`);`)
  await db.run(sql`CREATE INDEX \`results_source_i_d_idx\` ON \`results\` (\`source_i_d\`);`)
  await db.run(sql`CREATE INDEX \`results_discipline_idx\` ON \`results\` (\`discipline\`);`)
  await db.run(sql`CREATE INDEX \`results_date_idx\` ON \`results\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`results_rank_idx\` ON \`results\` (\`rank\`);`)
  await db.run(sql`CREATE INDEX \`results_medal_idx\` ON \`results\` (\`medal\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`results_entry_idx\` ON \`results\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`results_updated_at_idx\` ON \`results\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`results_created_at_idx\` ON \`results\` (\`created_at\`);`)
  await db.run(sql`DROP INDEX \`events_embargo_idx\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`embargo\`;`)
}
