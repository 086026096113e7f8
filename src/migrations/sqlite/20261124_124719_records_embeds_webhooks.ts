import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`championships\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`source_i_d\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`championships_source_i_d_idx\` ON \`championships\` (\`source_i_d\`);`)
  await db.run(sql`CREATE INDEX \`championships_updated_at_idx\` ON \`championships\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`championships_created_at_idx\` ON \`championships\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`records_marks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`mark\` text NOT NULL,
  	\`holder\` text NOT NULL,
  	\`nation\` text,
  	\`date\` text NOT NULL,
  	\`venue\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`records\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`records_marks_order_idx\` ON \`records_marks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`records_marks_parent_id_idx\` ON \`records_marks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`records_ratifications\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`result_id\` integer NOT NULL,
  	\`decision\` text DEFAULT 'ratified' NOT NULL,
  	\`date\` text NOT NULL,
  	\`by\` text,
  	FOREIGN KEY (\`result_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`records\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`records_ratifications_order_idx\` ON \`records_ratifications\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`records_ratifications_parent_id_idx\` ON \`records_ratifications\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`records_ratifications_result_idx\` ON \`records_ratifications\` (\`result_id\`);`)
  await db.run(sql`CREATE TABLE \`embed_questions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`question\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`asked\` text NOT NULL,
  	\`shows\` text NOT NULL,
  	\`print\` text NOT NULL,
  	\`since\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`embed_questions_question_idx\` ON \`embed_questions\` (\`question\`);`)
  await db.run(sql`CREATE INDEX \`embed_questions_updated_at_idx\` ON \`embed_questions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`embed_questions_created_at_idx\` ON \`embed_questions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`embed_questions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`embed_questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`embed_questions_texts_order_parent\` ON \`embed_questions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`embed_questions_texts_text_idx\` ON \`embed_questions_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`embed_askers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`question\` text NOT NULL,
  	\`story\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`embed_askers_story_idx\` ON \`embed_askers\` (\`story\`);`)
  await db.run(sql`CREATE INDEX \`embed_askers_updated_at_idx\` ON \`embed_askers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`embed_askers_created_at_idx\` ON \`embed_askers\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`question_story_idx\` ON \`embed_askers\` (\`question\`,\`story\`);`)
  await db.run(sql`CREATE TABLE \`embed_views\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`question\` text NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`view\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`embed_views_question_idx\` ON \`embed_views\` (\`question\`);`)
  await db.run(sql`CREATE INDEX \`embed_views_updated_at_idx\` ON \`embed_views\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`embed_views_created_at_idx\` ON \`embed_views\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`question_seq_idx\` ON \`embed_views\` (\`question\`,\`seq\`);`)
  await db.run(sql`CREATE TABLE \`embed_publications\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`story\` text NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`embed_publications_story_idx\` ON \`embed_publications\` (\`story\`);`)
  await db.run(sql`CREATE INDEX \`embed_publications_updated_at_idx\` ON \`embed_publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`embed_publications_created_at_idx\` ON \`embed_publications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`webhooks\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`secret\` text,
  	\`active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_updated_at_idx\` ON \`webhooks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_created_at_idx\` ON \`webhooks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`webhooks_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`webhooks_texts_order_parent\` ON \`webhooks_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`webhook_failures\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`webhook_id\` integer NOT NULL,
  	\`change\` numeric,
  	\`why\` text,
  	\`status\` numeric,
  	\`tries\` numeric,
  	\`delivery\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`webhook_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`webhook_failures_webhook_idx\` ON \`webhook_failures\` (\`webhook_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_failures_updated_at_idx\` ON \`webhook_failures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_failures_created_at_idx\` ON \`webhook_failures\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`feed_followers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`position\` numeric NOT NULL,
  	\`holder\` text,
  	\`until\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`feed_followers_name_idx\` ON \`feed_followers\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`feed_followers_updated_at_idx\` ON \`feed_followers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feed_followers_created_at_idx\` ON \`feed_followers\` (\`created_at\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_records\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`flag\` text NOT NULL,
  	\`discipline\` text NOT NULL,
  	\`gender\` text NOT NULL,
  	\`indoor\` integer DEFAULT false,
  	\`scope\` text DEFAULT 'listed' NOT NULL,
  	\`championship_id\` integer,
  	\`season\` numeric,
  	\`area\` text,
  	\`nation\` text,
  	\`age_group\` text DEFAULT 'senior',
  	\`mark\` text,
  	\`holder\` text,
  	\`date\` text,
  	\`venue\` text,
  	\`status\` text,
  	\`contest\` text,
  	\`current\` text,
  	\`standing\` text,
  	\`history\` text,
  	\`why\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`championship_id\`) REFERENCES \`championships\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  // What was typed of a record, its one mark, is now the first of its marks.
  await db.run(sql`INSERT INTO \`records_marks\`("_order", "_parent_id", "id", "mark", "holder", "nation", "date", "venue") SELECT 1, "id", lower(hex(randomblob(12))), "mark", "holder", "nation", "date", "venue" FROM \`records\`;`)
  await db.run(sql`INSERT INTO \`__new_records\`("id", "title", "flag", "discipline", "gender", "indoor", "nation", "updated_at", "created_at") SELECT "id", "title", "flag", "discipline", "gender", "indoor", CASE WHEN "flag" = 'NR' THEN "nation" END, "updated_at", "created_at" FROM \`records\`;`)
  await db.run(sql`DROP TABLE \`records\`;`)
  await db.run(sql`ALTER TABLE \`__new_records\` RENAME TO \`records\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`records_discipline_idx\` ON \`records\` (\`discipline\`);`)
  await db.run(sql`CREATE INDEX \`records_championship_idx\` ON \`records\` (\`championship_id\`);`)
  await db.run(sql`CREATE INDEX \`records_contest_idx\` ON \`records\` (\`contest\`);`)
  await db.run(sql`CREATE INDEX \`records_updated_at_idx\` ON \`records\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`records_created_at_idx\` ON \`records\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`athletes\` ADD \`search_key\` text;`)
  await db.run(sql`ALTER TABLE \`athletes\` ADD \`honours\` text;`)
  await db.run(sql`CREATE INDEX \`athletes_search_key_idx\` ON \`athletes\` (\`search_key\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`search_key\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`advance_places\` numeric;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`advance_best\` numeric;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`advance_standard\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`contest\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`championship_id\` integer REFERENCES championships(id);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`at_stake\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`reigning_champions\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`standings\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`advancing\` text;`)
  await db.run(sql`CREATE INDEX \`events_search_key_idx\` ON \`events\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`events_contest_idx\` ON \`events\` (\`contest\`);`)
  await db.run(sql`CREATE INDEX \`events_championship_idx\` ON \`events\` (\`championship_id\`);`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`elsewhere_not_for_bests\` integer;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`embargo\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`honour\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`advances\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`points\` numeric;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`part_points\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`gender\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`sex\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`birth_year\` numeric;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`part\` integer;`)
  await db.run(sql`CREATE INDEX \`results_embargo_idx\` ON \`results\` (\`embargo\`);`)
  await db.run(sql`ALTER TABLE \`results_rels\` ADD \`records_id\` integer REFERENCES records(id);`)
  await db.run(sql`CREATE INDEX \`results_rels_records_id_idx\` ON \`results_rels\` (\`records_id\`);`)
  await db.run(sql`ALTER TABLE \`competitions\` ADD \`championship_id\` integer REFERENCES championships(id);`)
  await db.run(sql`ALTER TABLE \`competitions\` ADD \`medallists\` text;`)
  await db.run(sql`ALTER TABLE \`competitions\` ADD \`earlier_editions\` text;`)
  await db.run(sql`CREATE INDEX \`competitions_championship_idx\` ON \`competitions\` (\`championship_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`championships_id\` integer REFERENCES championships(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`webhooks_id\` integer REFERENCES webhooks(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`webhook_failures_id\` integer REFERENCES webhook_failures(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_championships_id_idx\` ON \`payload_locked_documents_rels\` (\`championships_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhooks_id_idx\` ON \`payload_locked_documents_rels\` (\`webhooks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhook_failures_id_idx\` ON \`payload_locked_documents_rels\` (\`webhook_failures_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_texts_text_idx\` ON \`articles_texts\` (\`text\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`championships\`;`)
  await db.run(sql`DROP TABLE \`records_marks\`;`)
  await db.run(sql`DROP TABLE \`records_ratifications\`;`)
  await db.run(sql`DROP TABLE \`embed_questions\`;`)
  await db.run(sql`DROP TABLE \`embed_questions_texts\`;`)
  await db.run(sql`DROP TABLE \`embed_askers\`;`)
  await db.run(sql`DROP TABLE \`embed_views\`;`)
  await db.run(sql`DROP TABLE \`embed_publications\`;`)
  await db.run(sql`DROP TABLE \`webhooks\`;`)
  await db.run(sql`DROP TABLE \`webhooks_texts\`;`)
  await db.run(sql`DROP TABLE \`webhook_failures\`;`)
  await db.run(sql`DROP TABLE \`feed_followers\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_events\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`name\` text,
  	\`competition_id\` integer NOT NULL,
  	\`discipline\` text NOT NULL,
  	\`gender\` text NOT NULL,
  	\`age_group\` text DEFAULT 'senior',
  	\`round\` text DEFAULT 'final' NOT NULL,
  	\`heat\` numeric,
  	\`date\` text NOT NULL,
  	\`indoor\` integer DEFAULT false,
  	\`wind\` text,
  	\`status\` text DEFAULT 'scheduled' NOT NULL,
  	\`combined_event_id\` integer,
  	\`source_i_d\` text,
  	\`venue\` text,
  	\`time_zone\` text,
  	\`medal_event\` integer,
  	\`result_count\` numeric,
  	\`podium\` text,
  	\`why\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`competition_id\`) REFERENCES \`competitions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`combined_event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_events\`("id", "title", "name", "competition_id", "discipline", "gender", "age_group", "round", "heat", "date", "indoor", "wind", "status", "combined_event_id", "source_i_d", "venue", "time_zone", "medal_event", "result_count", "podium", "why", "updated_at", "created_at") SELECT "id", "title", "name", "competition_id", "discipline", "gender", "age_group", "round", "heat", "date", "indoor", "wind", "status", "combined_event_id", "source_i_d", "venue", "time_zone", "medal_event", "result_count", "podium", "why", "updated_at", "created_at" FROM \`events\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`ALTER TABLE \`__new_events\` RENAME TO \`events\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`events_title_idx\` ON \`events\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`events_name_idx\` ON \`events\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`events_competition_idx\` ON \`events\` (\`competition_id\`);`)
  await db.run(sql`CREATE INDEX \`events_discipline_idx\` ON \`events\` (\`discipline\`);`)
  await db.run(sql`CREATE INDEX \`events_date_idx\` ON \`events\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`events_combined_event_idx\` ON \`events\` (\`combined_event_id\`);`)
  await db.run(sql`CREATE INDEX \`events_source_i_d_idx\` ON \`events\` (\`source_i_d\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_results_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`athletes_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`athletes_id\`) REFERENCES \`athletes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_results_rels\`("id", "order", "parent_id", "path", "athletes_id") SELECT "id", "order", "parent_id", "path", "athletes_id" FROM \`results_rels\`;`)
  await db.run(sql`DROP TABLE \`results_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_results_rels\` RENAME TO \`results_rels\`;`)
  await db.run(sql`CREATE INDEX \`results_rels_order_idx\` ON \`results_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`results_rels_parent_idx\` ON \`results_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`results_rels_path_idx\` ON \`results_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`results_rels_athletes_id_idx\` ON \`results_rels\` (\`athletes_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_competitions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`city\` text NOT NULL,
  	\`country\` text,
  	\`venue\` text,
  	\`time_zone\` text,
  	\`start_date\` text NOT NULL,
  	\`end_date\` text,
  	\`level\` text DEFAULT 'meeting' NOT NULL,
  	\`awards_medals\` integer DEFAULT false,
  	\`demonstration\` integer,
  	\`attribution\` text,
  	\`source_i_d\` text,
  	\`medal_table\` text,
  	\`why\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_competitions\`("id", "name", "city", "country", "venue", "time_zone", "start_date", "end_date", "level", "awards_medals", "demonstration", "attribution", "source_i_d", "medal_table", "why", "updated_at", "created_at") SELECT "id", "name", "city", "country", "venue", "time_zone", "start_date", "end_date", "level", "awards_medals", "demonstration", "attribution", "source_i_d", "medal_table", "why", "updated_at", "created_at" FROM \`competitions\`;`)
  await db.run(sql`DROP TABLE \`competitions\`;`)
  await db.run(sql`ALTER TABLE \`__new_competitions\` RENAME TO \`competitions\`;`)
  await db.run(sql`CREATE INDEX \`competitions_start_date_idx\` ON \`competitions\` (\`start_date\`);`)
  await db.run(sql`CREATE INDEX \`competitions_source_i_d_idx\` ON \`competitions\` (\`source_i_d\`);`)
  await db.run(sql`CREATE INDEX \`competitions_updated_at_idx\` ON \`competitions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`competitions_created_at_idx\` ON \`competitions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_records\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`flag\` text NOT NULL,
  	\`discipline\` text NOT NULL,
  	\`gender\` text NOT NULL,
  	\`indoor\` integer DEFAULT false,
  	\`mark\` text NOT NULL,
  	\`holder\` text NOT NULL,
  	\`nation\` text,
  	\`date\` text NOT NULL,
  	\`venue\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_records\`("id", "title", "flag", "discipline", "gender", "indoor", "mark", "holder", "nation", "date", "venue", "updated_at", "created_at") SELECT "id", "title", "flag", "discipline", "gender", "indoor", "mark", "holder", "nation", "date", "venue", "updated_at", "created_at" FROM \`records\`;`)
  await db.run(sql`DROP TABLE \`records\`;`)
  await db.run(sql`ALTER TABLE \`__new_records\` RENAME TO \`records\`;`)
  await db.run(sql`CREATE INDEX \`records_discipline_idx\` ON \`records\` (\`discipline\`);`)
  await db.run(sql`CREATE INDEX \`records_updated_at_idx\` ON \`records\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`records_created_at_idx\` ON \`records\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	\`athletes_id\` integer,
  	\`events_id\` integer,
  	\`results_id\` integer,
  	\`competitions_id\` integer,
  	\`records_id\` integer,
  	\`injuries_id\` integer,
  	\`media_id\` integer,
  	\`comments_id\` integer,
  	\`readers_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`athletes_id\`) REFERENCES \`athletes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`results_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`competitions_id\`) REFERENCES \`competitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`records_id\`) REFERENCES \`records\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`injuries_id\`) REFERENCES \`injuries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`readers_id\`) REFERENCES \`readers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "athletes_id", "events_id", "results_id", "competitions_id", "records_id", "injuries_id", "media_id", "comments_id", "readers_id", "users_id") SELECT "id", "order", "parent_id", "path", "articles_id", "athletes_id", "events_id", "results_id", "competitions_id", "records_id", "injuries_id", "media_id", "comments_id", "readers_id", "users_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_athletes_id_idx\` ON \`payload_locked_documents_rels\` (\`athletes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_results_id_idx\` ON \`payload_locked_documents_rels\` (\`results_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_competitions_id_idx\` ON \`payload_locked_documents_rels\` (\`competitions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_records_id_idx\` ON \`payload_locked_documents_rels\` (\`records_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_injuries_id_idx\` ON \`payload_locked_documents_rels\` (\`injuries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_readers_id_idx\` ON \`payload_locked_documents_rels\` (\`readers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`DROP INDEX \`articles_texts_text_idx\`;`)
  await db.run(sql`DROP INDEX \`athletes_search_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`athletes\` DROP COLUMN \`search_key\`;`)
  await db.run(sql`ALTER TABLE \`athletes\` DROP COLUMN \`honours\`;`)
  await db.run(sql`DROP INDEX \`results_embargo_idx\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`elsewhere_not_for_bests\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`embargo\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`honour\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`advances\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`points\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`part_points\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`gender\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`sex\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`birth_year\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`part\`;`)
}
