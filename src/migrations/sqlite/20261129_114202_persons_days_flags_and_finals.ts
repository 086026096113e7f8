import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`athletes_other_names\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`given_name\` text,
  	\`family_name\` text NOT NULL,
  	\`until\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`athletes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`athletes_other_names_order_idx\` ON \`athletes_other_names\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`athletes_other_names_parent_id_idx\` ON \`athletes_other_names\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`athletes_former_nations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`nation\` text NOT NULL,
  	\`until\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`athletes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`athletes_former_nations_order_idx\` ON \`athletes_former_nations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`athletes_former_nations_parent_id_idx\` ON \`athletes_former_nations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`athletes_accomplishments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`championship\` text NOT NULL,
  	\`season\` numeric,
  	\`discipline\` text,
  	\`age_group\` text,
  	\`place\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`athletes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`athletes_accomplishments_order_idx\` ON \`athletes_accomplishments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`athletes_accomplishments_parent_id_idx\` ON \`athletes_accomplishments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`from\` text NOT NULL,
  	\`to_type\` text DEFAULT 'reference',
  	\`to_url\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`redirects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`articles_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_rels_order_idx\` ON \`redirects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_parent_idx\` ON \`redirects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_path_idx\` ON \`redirects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_articles_id_idx\` ON \`redirects_rels\` (\`articles_id\`);`)
  await db.run(sql`ALTER TABLE \`athletes\` ADD \`label\` text;`)
  await db.run(sql`ALTER TABLE \`athletes\` ADD \`other_search_key\` text;`)
  await db.run(sql`ALTER TABLE \`athletes\` ADD \`name_order\` text;`)
  await db.run(sql`ALTER TABLE \`athletes\` ADD \`club\` text;`)
  await db.run(sql`ALTER TABLE \`athletes\` ADD \`history_extent\` text;`)
  await db.run(sql`ALTER TABLE \`athletes\` ADD \`history_since\` text;`)
  await db.run(sql`ALTER TABLE \`athletes\` ADD \`merged_into_id\` integer REFERENCES athletes(id);`)
  await db.run(sql`ALTER TABLE \`athletes\` ADD \`merge\` text;`)
  await db.run(sql`CREATE INDEX \`athletes_label_idx\` ON \`athletes\` (\`label\`);`)
  await db.run(sql`CREATE INDEX \`athletes_other_search_key_idx\` ON \`athletes\` (\`other_search_key\`);`)
  await db.run(sql`CREATE INDEX \`athletes_merged_into_idx\` ON \`athletes\` (\`merged_into_id\`);`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`sections\` integer;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`scorers\` numeric;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`local_start\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`timed_final\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`placed\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`team_scores\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`round_rule\` text;`)
  await db.run(sql`CREATE INDEX \`events_local_start_idx\` ON \`events\` (\`local_start\`);`)
  await db.run(sql`CREATE INDEX \`events_timed_final_idx\` ON \`events\` (\`timed_final\`);`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`area\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`competed_as\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`not_ranked\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`place_held\` integer;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`published_flags\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`club\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`team_history_extent\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`team_history_since\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`age_note\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`results_score\` numeric;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`timed_final\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`overall\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`abandoned\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`squad\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`squad_honour\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`bests_open\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`team_bests_open\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`records_judged\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`published_otherwise\` text;`)
  await db.run(sql`CREATE INDEX \`results_mark_idx\` ON \`results\` (\`mark\`);`)
  await db.run(sql`CREATE INDEX \`results_value_idx\` ON \`results\` (\`value\`);`)
  await db.run(sql`CREATE INDEX \`results_timed_final_idx\` ON \`results\` (\`timed_final\`);`)
  await db.run(sql`CREATE INDEX \`results_squad_idx\` ON \`results\` (\`squad\`);`)
  await db.run(sql`ALTER TABLE \`competitions\` ADD \`licence\` text;`)
  await db.run(sql`ALTER TABLE \`competitions\` ADD \`placing_table\` text;`)
  await db.run(sql`CREATE INDEX \`competitions_name_idx\` ON \`competitions\` (\`name\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`redirects_id\` integer REFERENCES redirects(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`championships_name_idx\` ON \`championships\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`state_createdAt_idx\` ON \`comments\` (\`state\`,\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`readers\` DROP COLUMN \`login_attempts\`;`)
  await db.run(sql`ALTER TABLE \`readers\` DROP COLUMN \`lock_until\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`login_attempts\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`lock_until\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`athletes_other_names\`;`)
  await db.run(sql`DROP TABLE \`athletes_former_nations\`;`)
  await db.run(sql`DROP TABLE \`athletes_accomplishments\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`redirects_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_athletes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`search_key\` text,
  	\`given_name\` text,
  	\`family_name\` text NOT NULL,
  	\`nation\` text NOT NULL,
  	\`gender\` text,
  	\`birth_date\` text,
  	\`photo_id\` integer,
  	\`source_i_d\` text,
  	\`availability_status\` text,
  	\`availability_since\` text,
  	\`availability_note\` text,
  	\`availability_injury\` text,
  	\`medals_gold\` numeric,
  	\`medals_silver\` numeric,
  	\`medals_bronze\` numeric,
  	\`honours\` text,
  	\`bests\` text,
  	\`why\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`photo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_athletes\`("id", "name", "search_key", "given_name", "family_name", "nation", "gender", "birth_date", "photo_id", "source_i_d", "availability_status", "availability_since", "availability_note", "availability_injury", "medals_gold", "medals_silver", "medals_bronze", "honours", "bests", "why", "updated_at", "created_at") SELECT "id", "name", "search_key", "given_name", "family_name", "nation", "gender", "birth_date", "photo_id", "source_i_d", "availability_status", "availability_since", "availability_note", "availability_injury", "medals_gold", "medals_silver", "medals_bronze", "honours", "bests", "why", "updated_at", "created_at" FROM \`athletes\`;`)
  await db.run(sql`DROP TABLE \`athletes\`;`)
  await db.run(sql`ALTER TABLE \`__new_athletes\` RENAME TO \`athletes\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`athletes_name_idx\` ON \`athletes\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`athletes_search_key_idx\` ON \`athletes\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`athletes_family_name_idx\` ON \`athletes\` (\`family_name\`);`)
  await db.run(sql`CREATE INDEX \`athletes_nation_idx\` ON \`athletes\` (\`nation\`);`)
  await db.run(sql`CREATE INDEX \`athletes_photo_idx\` ON \`athletes\` (\`photo_id\`);`)
  await db.run(sql`CREATE INDEX \`athletes_source_i_d_idx\` ON \`athletes\` (\`source_i_d\`);`)
  await db.run(sql`CREATE INDEX \`athletes_availability_availability_status_idx\` ON \`athletes\` (\`availability_status\`);`)
  await db.run(sql`CREATE INDEX \`athletes_updated_at_idx\` ON \`athletes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`athletes_created_at_idx\` ON \`athletes\` (\`created_at\`);`)
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
  	\`championships_id\` integer,
  	\`records_id\` integer,
  	\`injuries_id\` integer,
  	\`media_id\` integer,
  	\`comments_id\` integer,
  	\`readers_id\` integer,
  	\`users_id\` integer,
  	\`webhooks_id\` integer,
  	\`webhook_failures_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`articles_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`athletes_id\`) REFERENCES \`athletes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`results_id\`) REFERENCES \`results\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`competitions_id\`) REFERENCES \`competitions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`championships_id\`) REFERENCES \`championships\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`records_id\`) REFERENCES \`records\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`injuries_id\`) REFERENCES \`injuries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`comments_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`readers_id\`) REFERENCES \`readers\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`webhooks_id\`) REFERENCES \`webhooks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`webhook_failures_id\`) REFERENCES \`webhook_failures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "articles_id", "athletes_id", "events_id", "results_id", "competitions_id", "championships_id", "records_id", "injuries_id", "media_id", "comments_id", "readers_id", "users_id", "webhooks_id", "webhook_failures_id") SELECT "id", "order", "parent_id", "path", "articles_id", "athletes_id", "events_id", "results_id", "competitions_id", "championships_id", "records_id", "injuries_id", "media_id", "comments_id", "readers_id", "users_id", "webhooks_id", "webhook_failures_id" FROM \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_championships_id_idx\` ON \`payload_locked_documents_rels\` (\`championships_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_records_id_idx\` ON \`payload_locked_documents_rels\` (\`records_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_injuries_id_idx\` ON \`payload_locked_documents_rels\` (\`injuries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_comments_id_idx\` ON \`payload_locked_documents_rels\` (\`comments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_readers_id_idx\` ON \`payload_locked_documents_rels\` (\`readers_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhooks_id_idx\` ON \`payload_locked_documents_rels\` (\`webhooks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_webhook_failures_id_idx\` ON \`payload_locked_documents_rels\` (\`webhook_failures_id\`);`)
  await db.run(sql`DROP INDEX \`events_local_start_idx\`;`)
  await db.run(sql`DROP INDEX \`events_timed_final_idx\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`sections\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`scorers\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`local_start\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`timed_final\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`placed\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`team_scores\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`round_rule\`;`)
  await db.run(sql`DROP INDEX \`results_mark_idx\`;`)
  await db.run(sql`DROP INDEX \`results_value_idx\`;`)
  await db.run(sql`DROP INDEX \`results_timed_final_idx\`;`)
  await db.run(sql`DROP INDEX \`results_squad_idx\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`area\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`competed_as\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`not_ranked\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`place_held\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`published_flags\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`club\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`team_history_extent\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`team_history_since\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`age_note\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`results_score\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`timed_final\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`overall\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`abandoned\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`squad\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`squad_honour\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`bests_open\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`team_bests_open\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`records_judged\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`published_otherwise\`;`)
  await db.run(sql`DROP INDEX \`competitions_name_idx\`;`)
  await db.run(sql`ALTER TABLE \`competitions\` DROP COLUMN \`licence\`;`)
  await db.run(sql`ALTER TABLE \`competitions\` DROP COLUMN \`placing_table\`;`)
  await db.run(sql`DROP INDEX \`championships_name_idx\`;`)
  await db.run(sql`DROP INDEX \`state_createdAt_idx\`;`)
  await db.run(sql`ALTER TABLE \`readers\` ADD \`login_attempts\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`readers\` ADD \`lock_until\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`login_attempts\` numeric DEFAULT 0;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`lock_until\` text;`)
}
