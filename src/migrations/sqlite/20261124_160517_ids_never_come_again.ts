import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_articles\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`headline\` text,
  	\`standfirst\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`event_id\` integer,
  	\`byline\` text,
  	\`published_at\` text,
  	\`embargo\` text,
  	\`picture_id\` integer,
  	\`comments_open\` integer DEFAULT true,
  	\`excerpt\` text,
  	\`reading_minutes\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles\`("id", "headline", "standfirst", "body", "slug", "event_id", "byline", "published_at", "embargo", "picture_id", "comments_open", "excerpt", "reading_minutes", "updated_at", "created_at", "_status") SELECT "id", "headline", "standfirst", "body", "slug", "event_id", "byline", "published_at", "embargo", "picture_id", "comments_open", "excerpt", "reading_minutes", "updated_at", "created_at", "_status" FROM \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles\` RENAME TO \`articles\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_event_idx\` ON \`articles\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_published_at_idx\` ON \`articles\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_picture_idx\` ON \`articles\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`date\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v_version_corrections\`("_order", "_parent_id", "id", "date", "text", "_uuid") SELECT "_order", "_parent_id", "id", "date", "text", "_uuid" FROM \`_articles_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_corrections\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v_version_corrections\` RENAME TO \`_articles_v_version_corrections\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_corrections_order_idx\` ON \`_articles_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_corrections_parent_id_idx\` ON \`_articles_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`parent_id\` integer,
  	\`version_headline\` text,
  	\`version_standfirst\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_event_id\` integer,
  	\`version_byline\` text,
  	\`version_published_at\` text,
  	\`version_embargo\` text,
  	\`version_picture_id\` integer,
  	\`version_comments_open\` integer DEFAULT true,
  	\`version_excerpt\` text,
  	\`version_reading_minutes\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v\`("id", "parent_id", "version_headline", "version_standfirst", "version_body", "version_slug", "version_event_id", "version_byline", "version_published_at", "version_embargo", "version_picture_id", "version_comments_open", "version_excerpt", "version_reading_minutes", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_headline", "version_standfirst", "version_body", "version_slug", "version_event_id", "version_byline", "version_published_at", "version_embargo", "version_picture_id", "version_comments_open", "version_excerpt", "version_reading_minutes", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest" FROM \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v\` RENAME TO \`_articles_v\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_event_idx\` ON \`_articles_v\` (\`version_event_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_published_at_idx\` ON \`_articles_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_picture_idx\` ON \`_articles_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
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
  await db.run(sql`CREATE INDEX \`athletes_name_idx\` ON \`athletes\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`athletes_search_key_idx\` ON \`athletes\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`athletes_family_name_idx\` ON \`athletes\` (\`family_name\`);`)
  await db.run(sql`CREATE INDEX \`athletes_nation_idx\` ON \`athletes\` (\`nation\`);`)
  await db.run(sql`CREATE INDEX \`athletes_photo_idx\` ON \`athletes\` (\`photo_id\`);`)
  await db.run(sql`CREATE INDEX \`athletes_source_i_d_idx\` ON \`athletes\` (\`source_i_d\`);`)
  await db.run(sql`CREATE INDEX \`athletes_availability_availability_status_idx\` ON \`athletes\` (\`availability_status\`);`)
  await db.run(sql`CREATE INDEX \`athletes_updated_at_idx\` ON \`athletes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`athletes_created_at_idx\` ON \`athletes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_events\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`title\` text,
  	\`name\` text,
  	\`search_key\` text,
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
  	\`advance_places\` numeric,
  	\`advance_best\` numeric,
  	\`advance_standard\` text,
  	\`embargo\` text,
  	\`source_i_d\` text,
  	\`venue\` text,
  	\`time_zone\` text,
  	\`medal_event\` integer,
  	\`contest\` text,
  	\`championship_id\` integer,
  	\`at_stake\` text,
  	\`result_count\` numeric,
  	\`reigning_champions\` text,
  	\`podium\` text,
  	\`standings\` text,
  	\`advancing\` text,
  	\`why\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`competition_id\`) REFERENCES \`competitions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`combined_event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`championship_id\`) REFERENCES \`championships\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_events\`("id", "title", "name", "search_key", "competition_id", "discipline", "gender", "age_group", "round", "heat", "date", "indoor", "wind", "status", "combined_event_id", "advance_places", "advance_best", "advance_standard", "embargo", "source_i_d", "venue", "time_zone", "medal_event", "contest", "championship_id", "at_stake", "result_count", "reigning_champions", "podium", "standings", "advancing", "why", "updated_at", "created_at") SELECT "id", "title", "name", "search_key", "competition_id", "discipline", "gender", "age_group", "round", "heat", "date", "indoor", "wind", "status", "combined_event_id", "advance_places", "advance_best", "advance_standard", "embargo", "source_i_d", "venue", "time_zone", "medal_event", "contest", "championship_id", "at_stake", "result_count", "reigning_champions", "podium", "standings", "advancing", "why", "updated_at", "created_at" FROM \`events\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`ALTER TABLE \`__new_events\` RENAME TO \`events\`;`)
  await db.run(sql`CREATE INDEX \`events_title_idx\` ON \`events\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`events_name_idx\` ON \`events\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`events_search_key_idx\` ON \`events\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`events_competition_idx\` ON \`events\` (\`competition_id\`);`)
  await db.run(sql`CREATE INDEX \`events_discipline_idx\` ON \`events\` (\`discipline\`);`)
  await db.run(sql`CREATE INDEX \`events_date_idx\` ON \`events\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`events_combined_event_idx\` ON \`events\` (\`combined_event_id\`);`)
  await db.run(sql`CREATE INDEX \`events_embargo_idx\` ON \`events\` (\`embargo\`);`)
  await db.run(sql`CREATE INDEX \`events_source_i_d_idx\` ON \`events\` (\`source_i_d\`);`)
  await db.run(sql`CREATE INDEX \`events_contest_idx\` ON \`events\` (\`contest\`);`)
  await db.run(sql`CREATE INDEX \`events_championship_idx\` ON \`events\` (\`championship_id\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_results\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
  	\`elsewhere_gender\` text,
  	\`elsewhere_age_group\` text,
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
  	\`released\` integer,
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
  	\`part_total\` numeric,
  	\`gender\` text,
  	\`sex\` text,
  	\`birth_year\` numeric,
  	\`team_code\` text,
  	\`part\` integer,
  	\`whole_id\` integer,
  	\`best_flags\` text,
  	\`team_flags\` text,
  	\`record_flags\` text,
  	\`flags\` text,
  	\`flag_text\` text,
  	\`why\` text,
  	\`entry\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`athlete_id\`) REFERENCES \`athletes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`whole_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_results\`("id", "competitor", "representing", "event_id", "athlete_id", "team", "nation", "elsewhere_discipline", "elsewhere_date", "elsewhere_venue", "elsewhere_competition", "elsewhere_gender", "elsewhere_age_group", "elsewhere_indoor", "elsewhere_not_for_bests", "mark", "status", "place", "qualified", "rule", "reason", "lane", "bib", "order", "wind", "reaction_time_ms", "embargo", "released", "source_i_d", "discipline", "date", "venue", "indoor", "day_order", "value", "wind_tenths", "rank", "medal", "honour", "advances", "points", "part_points", "part_total", "gender", "sex", "birth_year", "team_code", "part", "whole_id", "best_flags", "team_flags", "record_flags", "flags", "flag_text", "why", "entry", "updated_at", "created_at") SELECT "id", "competitor", "representing", "event_id", "athlete_id", "team", "nation", "elsewhere_discipline", "elsewhere_date", "elsewhere_venue", "elsewhere_competition", "elsewhere_gender", "elsewhere_age_group", "elsewhere_indoor", "elsewhere_not_for_bests", "mark", "status", "place", "qualified", "rule", "reason", "lane", "bib", "order", "wind", "reaction_time_ms", "embargo", "released", "source_i_d", "discipline", "date", "venue", "indoor", "day_order", "value", "wind_tenths", "rank", "medal", "honour", "advances", "points", "part_points", "part_total", "gender", "sex", "birth_year", "team_code", "part", "whole_id", "best_flags", "team_flags", "record_flags", "flags", "flag_text", "why", "entry", "updated_at", "created_at" FROM \`results\`;`)
  await db.run(sql`DROP TABLE \`results\`;`)
  await db.run(sql`ALTER TABLE \`__new_results\` RENAME TO \`results\`;`)
  await db.run(sql`CREATE INDEX \`results_competitor_idx\` ON \`results\` (\`competitor\`);`)
  await db.run(sql`CREATE INDEX \`results_event_idx\` ON \`results\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`results_athlete_idx\` ON \`results\` (\`athlete_id\`);`)
  await db.run(sql`CREATE INDEX \`results_elsewhere_elsewhere_discipline_idx\` ON \`results\` (\`elsewhere_discipline\`);`)
  await db.run(sql`CREATE INDEX \`results_embargo_idx\` ON \`results\` (\`embargo\`);`)
  await db.run(sql`CREATE INDEX \`results_released_idx\` ON \`results\` (\`released\`);`)
  await db.run(sql`CREATE INDEX \`results_source_i_d_idx\` ON \`results\` (\`source_i_d\`);`)
  await db.run(sql`CREATE INDEX \`results_discipline_idx\` ON \`results\` (\`discipline\`);`)
  await db.run(sql`CREATE INDEX \`results_date_idx\` ON \`results\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`results_rank_idx\` ON \`results\` (\`rank\`);`)
  await db.run(sql`CREATE INDEX \`results_medal_idx\` ON \`results\` (\`medal\`);`)
  await db.run(sql`CREATE INDEX \`results_team_code_idx\` ON \`results\` (\`team_code\`);`)
  await db.run(sql`CREATE INDEX \`results_whole_idx\` ON \`results\` (\`whole_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`results_entry_idx\` ON \`results\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`results_updated_at_idx\` ON \`results\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`results_created_at_idx\` ON \`results\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_competitions\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`city\` text NOT NULL,
  	\`country\` text,
  	\`venue\` text,
  	\`time_zone\` text,
  	\`start_date\` text NOT NULL,
  	\`end_date\` text,
  	\`level\` text DEFAULT 'meeting' NOT NULL,
  	\`championship_id\` integer,
  	\`awards_medals\` integer DEFAULT false,
  	\`demonstration\` integer,
  	\`attribution\` text,
  	\`source_i_d\` text,
  	\`medal_table\` text,
  	\`medallists\` text,
  	\`earlier_editions\` text,
  	\`why\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`championship_id\`) REFERENCES \`championships\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_competitions\`("id", "name", "city", "country", "venue", "time_zone", "start_date", "end_date", "level", "championship_id", "awards_medals", "demonstration", "attribution", "source_i_d", "medal_table", "medallists", "earlier_editions", "why", "updated_at", "created_at") SELECT "id", "name", "city", "country", "venue", "time_zone", "start_date", "end_date", "level", "championship_id", "awards_medals", "demonstration", "attribution", "source_i_d", "medal_table", "medallists", "earlier_editions", "why", "updated_at", "created_at" FROM \`competitions\`;`)
  await db.run(sql`DROP TABLE \`competitions\`;`)
  await db.run(sql`ALTER TABLE \`__new_competitions\` RENAME TO \`competitions\`;`)
  await db.run(sql`CREATE INDEX \`competitions_start_date_idx\` ON \`competitions\` (\`start_date\`);`)
  await db.run(sql`CREATE INDEX \`competitions_championship_idx\` ON \`competitions\` (\`championship_id\`);`)
  await db.run(sql`CREATE INDEX \`competitions_source_i_d_idx\` ON \`competitions\` (\`source_i_d\`);`)
  await db.run(sql`CREATE INDEX \`competitions_updated_at_idx\` ON \`competitions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`competitions_created_at_idx\` ON \`competitions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_championships\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`source_i_d\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_championships\`("id", "name", "source_i_d", "updated_at", "created_at") SELECT "id", "name", "source_i_d", "updated_at", "created_at" FROM \`championships\`;`)
  await db.run(sql`DROP TABLE \`championships\`;`)
  await db.run(sql`ALTER TABLE \`__new_championships\` RENAME TO \`championships\`;`)
  await db.run(sql`CREATE INDEX \`championships_source_i_d_idx\` ON \`championships\` (\`source_i_d\`);`)
  await db.run(sql`CREATE INDEX \`championships_updated_at_idx\` ON \`championships\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`championships_created_at_idx\` ON \`championships\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_records\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
  await db.run(sql`INSERT INTO \`__new_records\`("id", "title", "flag", "discipline", "gender", "indoor", "scope", "championship_id", "season", "area", "nation", "age_group", "mark", "holder", "date", "venue", "status", "contest", "current", "standing", "history", "why", "updated_at", "created_at") SELECT "id", "title", "flag", "discipline", "gender", "indoor", "scope", "championship_id", "season", "area", "nation", "age_group", "mark", "holder", "date", "venue", "status", "contest", "current", "standing", "history", "why", "updated_at", "created_at" FROM \`records\`;`)
  await db.run(sql`DROP TABLE \`records\`;`)
  await db.run(sql`ALTER TABLE \`__new_records\` RENAME TO \`records\`;`)
  await db.run(sql`CREATE INDEX \`records_discipline_idx\` ON \`records\` (\`discipline\`);`)
  await db.run(sql`CREATE INDEX \`records_championship_idx\` ON \`records\` (\`championship_id\`);`)
  await db.run(sql`CREATE INDEX \`records_contest_idx\` ON \`records\` (\`contest\`);`)
  await db.run(sql`CREATE INDEX \`records_updated_at_idx\` ON \`records\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`records_created_at_idx\` ON \`records\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_injuries\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`summary\` text,
  	\`athlete_id\` integer NOT NULL,
  	\`event_id\` integer,
  	\`body_part\` text NOT NULL,
  	\`side\` text,
  	\`date\` text NOT NULL,
  	\`description\` text,
  	\`phase\` text DEFAULT 'injured' NOT NULL,
  	\`status\` text DEFAULT 'out' NOT NULL,
  	\`expected_return\` text,
  	\`source\` text,
  	\`source_url\` text,
  	\`visibility\` text DEFAULT 'private' NOT NULL,
  	\`desk_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`athlete_id\`) REFERENCES \`athletes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_injuries\`("id", "summary", "athlete_id", "event_id", "body_part", "side", "date", "description", "phase", "status", "expected_return", "source", "source_url", "visibility", "desk_note", "updated_at", "created_at") SELECT "id", "summary", "athlete_id", "event_id", "body_part", "side", "date", "description", "phase", "status", "expected_return", "source", "source_url", "visibility", "desk_note", "updated_at", "created_at" FROM \`injuries\`;`)
  await db.run(sql`DROP TABLE \`injuries\`;`)
  await db.run(sql`ALTER TABLE \`__new_injuries\` RENAME TO \`injuries\`;`)
  await db.run(sql`CREATE INDEX \`injuries_summary_idx\` ON \`injuries\` (\`summary\`);`)
  await db.run(sql`CREATE INDEX \`injuries_athlete_idx\` ON \`injuries\` (\`athlete_id\`);`)
  await db.run(sql`CREATE INDEX \`injuries_event_idx\` ON \`injuries\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`injuries_date_idx\` ON \`injuries\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`injuries_visibility_idx\` ON \`injuries\` (\`visibility\`);`)
  await db.run(sql`CREATE INDEX \`injuries_updated_at_idx\` ON \`injuries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`injuries_created_at_idx\` ON \`injuries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_media\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`alt\` text NOT NULL,
  	\`caption\` text,
  	\`credit\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text,
  	\`sizes_wide_url\` text,
  	\`sizes_wide_width\` numeric,
  	\`sizes_wide_height\` numeric,
  	\`sizes_wide_mime_type\` text,
  	\`sizes_wide_filesize\` numeric,
  	\`sizes_wide_filename\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_media\`("id", "alt", "caption", "credit", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y", "sizes_card_url", "sizes_card_width", "sizes_card_height", "sizes_card_mime_type", "sizes_card_filesize", "sizes_card_filename", "sizes_wide_url", "sizes_wide_width", "sizes_wide_height", "sizes_wide_mime_type", "sizes_wide_filesize", "sizes_wide_filename") SELECT "id", "alt", "caption", "credit", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y", "sizes_card_url", "sizes_card_width", "sizes_card_height", "sizes_card_mime_type", "sizes_card_filesize", "sizes_card_filename", "sizes_wide_url", "sizes_wide_width", "sizes_wide_height", "sizes_wide_mime_type", "sizes_wide_filesize", "sizes_wide_filename" FROM \`media\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`ALTER TABLE \`__new_media\` RENAME TO \`media\`;`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_sizes_wide_filename_idx\` ON \`media\` (\`sizes_wide_filename\`);`)
  await db.run(sql`CREATE TABLE \`__new_comments\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`excerpt\` text,
  	\`article_id\` integer NOT NULL,
  	\`author_id\` integer,
  	\`author_name\` text,
  	\`body\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting',
  	\`reason\` text,
  	\`moderated_by_id\` integer,
  	\`moderated_at\` text,
  	\`audit\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`readers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`moderated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_comments\`("id", "excerpt", "article_id", "author_id", "author_name", "body", "state", "reason", "moderated_by_id", "moderated_at", "audit", "updated_at", "created_at") SELECT "id", "excerpt", "article_id", "author_id", "author_name", "body", "state", "reason", "moderated_by_id", "moderated_at", "audit", "updated_at", "created_at" FROM \`comments\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`ALTER TABLE \`__new_comments\` RENAME TO \`comments\`;`)
  await db.run(sql`CREATE INDEX \`comments_article_idx\` ON \`comments\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_author_idx\` ON \`comments\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_state_idx\` ON \`comments\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`comments_moderated_by_idx\` ON \`comments\` (\`moderated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_readers\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`display_name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_readers\`("id", "display_name", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until") SELECT "id", "display_name", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until" FROM \`readers\`;`)
  await db.run(sql`DROP TABLE \`readers\`;`)
  await db.run(sql`ALTER TABLE \`__new_readers\` RENAME TO \`readers\`;`)
  await db.run(sql`CREATE INDEX \`readers_updated_at_idx\` ON \`readers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`readers_created_at_idx\` ON \`readers\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`readers_email_idx\` ON \`readers\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`__new_users\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'reporter' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_users\`("id", "name", "role", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until") SELECT "id", "name", "role", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until" FROM \`users\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`ALTER TABLE \`__new_users\` RENAME TO \`users\`;`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`__new_embed_questions\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
  await db.run(sql`INSERT INTO \`__new_embed_questions\`("id", "question", "slug", "asked", "shows", "print", "since", "updated_at", "created_at") SELECT "id", "question", "slug", "asked", "shows", "print", "since", "updated_at", "created_at" FROM \`embed_questions\`;`)
  await db.run(sql`DROP TABLE \`embed_questions\`;`)
  await db.run(sql`ALTER TABLE \`__new_embed_questions\` RENAME TO \`embed_questions\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`embed_questions_question_idx\` ON \`embed_questions\` (\`question\`);`)
  await db.run(sql`CREATE INDEX \`embed_questions_updated_at_idx\` ON \`embed_questions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`embed_questions_created_at_idx\` ON \`embed_questions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_embed_askers\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`question\` text NOT NULL,
  	\`story\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_embed_askers\`("id", "question", "story", "updated_at", "created_at") SELECT "id", "question", "story", "updated_at", "created_at" FROM \`embed_askers\`;`)
  await db.run(sql`DROP TABLE \`embed_askers\`;`)
  await db.run(sql`ALTER TABLE \`__new_embed_askers\` RENAME TO \`embed_askers\`;`)
  await db.run(sql`CREATE INDEX \`embed_askers_story_idx\` ON \`embed_askers\` (\`story\`);`)
  await db.run(sql`CREATE INDEX \`embed_askers_updated_at_idx\` ON \`embed_askers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`embed_askers_created_at_idx\` ON \`embed_askers\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`question_story_idx\` ON \`embed_askers\` (\`question\`,\`story\`);`)
  await db.run(sql`CREATE TABLE \`__new_embed_views\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`question\` text NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`view\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_embed_views\`("id", "question", "seq", "at", "view", "updated_at", "created_at") SELECT "id", "question", "seq", "at", "view", "updated_at", "created_at" FROM \`embed_views\`;`)
  await db.run(sql`DROP TABLE \`embed_views\`;`)
  await db.run(sql`ALTER TABLE \`__new_embed_views\` RENAME TO \`embed_views\`;`)
  await db.run(sql`CREATE INDEX \`embed_views_question_idx\` ON \`embed_views\` (\`question\`);`)
  await db.run(sql`CREATE INDEX \`embed_views_updated_at_idx\` ON \`embed_views\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`embed_views_created_at_idx\` ON \`embed_views\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`question_seq_idx\` ON \`embed_views\` (\`question\`,\`seq\`);`)
  await db.run(sql`CREATE TABLE \`__new_embed_publications\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`story\` text NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_embed_publications\`("id", "story", "seq", "at", "updated_at", "created_at") SELECT "id", "story", "seq", "at", "updated_at", "created_at" FROM \`embed_publications\`;`)
  await db.run(sql`DROP TABLE \`embed_publications\`;`)
  await db.run(sql`ALTER TABLE \`__new_embed_publications\` RENAME TO \`embed_publications\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`embed_publications_story_idx\` ON \`embed_publications\` (\`story\`);`)
  await db.run(sql`CREATE INDEX \`embed_publications_updated_at_idx\` ON \`embed_publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`embed_publications_created_at_idx\` ON \`embed_publications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_webhooks\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`secret\` text,
  	\`active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_webhooks\`("id", "name", "url", "secret", "active", "updated_at", "created_at") SELECT "id", "name", "url", "secret", "active", "updated_at", "created_at" FROM \`webhooks\`;`)
  await db.run(sql`DROP TABLE \`webhooks\`;`)
  await db.run(sql`ALTER TABLE \`__new_webhooks\` RENAME TO \`webhooks\`;`)
  await db.run(sql`CREATE INDEX \`webhooks_updated_at_idx\` ON \`webhooks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_created_at_idx\` ON \`webhooks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_webhook_failures\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
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
  await db.run(sql`INSERT INTO \`__new_webhook_failures\`("id", "webhook_id", "change", "why", "status", "tries", "delivery", "updated_at", "created_at") SELECT "id", "webhook_id", "change", "why", "status", "tries", "delivery", "updated_at", "created_at" FROM \`webhook_failures\`;`)
  await db.run(sql`DROP TABLE \`webhook_failures\`;`)
  await db.run(sql`ALTER TABLE \`__new_webhook_failures\` RENAME TO \`webhook_failures\`;`)
  await db.run(sql`CREATE INDEX \`webhook_failures_webhook_idx\` ON \`webhook_failures\` (\`webhook_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_failures_updated_at_idx\` ON \`webhook_failures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_failures_created_at_idx\` ON \`webhook_failures\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_changes\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`slug\` text NOT NULL,
  	\`doc\` text NOT NULL,
  	\`operation\` text NOT NULL,
  	\`keys\` text NOT NULL,
  	\`dirty\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_changes\`("id", "seq", "slug", "doc", "operation", "keys", "dirty", "updated_at", "created_at") SELECT "id", "seq", "slug", "doc", "operation", "keys", "dirty", "updated_at", "created_at" FROM \`changes\`;`)
  await db.run(sql`DROP TABLE \`changes\`;`)
  await db.run(sql`ALTER TABLE \`__new_changes\` RENAME TO \`changes\`;`)
  await db.run(sql`CREATE INDEX \`changes_seq_idx\` ON \`changes\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`changes_updated_at_idx\` ON \`changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`changes_created_at_idx\` ON \`changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_feed_positions\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`position\` numeric NOT NULL,
  	\`turn\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_feed_positions\`("id", "name", "position", "turn", "updated_at", "created_at") SELECT "id", "name", "position", "turn", "updated_at", "created_at" FROM \`feed_positions\`;`)
  await db.run(sql`DROP TABLE \`feed_positions\`;`)
  await db.run(sql`ALTER TABLE \`__new_feed_positions\` RENAME TO \`feed_positions\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`feed_positions_name_idx\` ON \`feed_positions\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`feed_positions_updated_at_idx\` ON \`feed_positions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feed_positions_created_at_idx\` ON \`feed_positions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_feed_followers\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text NOT NULL,
  	\`position\` numeric NOT NULL,
  	\`holder\` text,
  	\`until\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_feed_followers\`("id", "name", "position", "holder", "until", "updated_at", "created_at") SELECT "id", "name", "position", "holder", "until", "updated_at", "created_at" FROM \`feed_followers\`;`)
  await db.run(sql`DROP TABLE \`feed_followers\`;`)
  await db.run(sql`ALTER TABLE \`__new_feed_followers\` RENAME TO \`feed_followers\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`feed_followers_name_idx\` ON \`feed_followers\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`feed_followers_updated_at_idx\` ON \`feed_followers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feed_followers_created_at_idx\` ON \`feed_followers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_kv\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_kv\`("id", "key", "data") SELECT "id", "key", "data" FROM \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_kv\` RENAME TO \`payload_kv\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents\`("id", "global_slug", "updated_at", "created_at") SELECT "id", "global_slug", "updated_at", "created_at" FROM \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents\` RENAME TO \`payload_locked_documents\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_preferences\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_preferences\`("id", "key", "value", "updated_at", "created_at") SELECT "id", "key", "value", "updated_at", "created_at" FROM \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_preferences\` RENAME TO \`payload_preferences\`;`)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_migrations\` (
  	\`id\` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_migrations\`("id", "name", "batch", "updated_at", "created_at") SELECT "id", "name", "batch", "updated_at", "created_at" FROM \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_migrations\` RENAME TO \`payload_migrations\`;`)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_articles\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`standfirst\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`event_id\` integer,
  	\`byline\` text,
  	\`published_at\` text,
  	\`embargo\` text,
  	\`picture_id\` integer,
  	\`comments_open\` integer DEFAULT true,
  	\`excerpt\` text,
  	\`reading_minutes\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles\`("id", "headline", "standfirst", "body", "slug", "event_id", "byline", "published_at", "embargo", "picture_id", "comments_open", "excerpt", "reading_minutes", "updated_at", "created_at", "_status") SELECT "id", "headline", "standfirst", "body", "slug", "event_id", "byline", "published_at", "embargo", "picture_id", "comments_open", "excerpt", "reading_minutes", "updated_at", "created_at", "_status" FROM \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles\` RENAME TO \`articles\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`articles_event_idx\` ON \`articles\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_published_at_idx\` ON \`articles\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_picture_idx\` ON \`articles\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles__status_idx\` ON \`articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`date\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v_version_corrections\`("_order", "_parent_id", "id", "date", "text", "_uuid") SELECT "_order", "_parent_id", "id", "date", "text", "_uuid" FROM \`_articles_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_articles_v_version_corrections\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v_version_corrections\` RENAME TO \`_articles_v_version_corrections\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_corrections_order_idx\` ON \`_articles_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_corrections_parent_id_idx\` ON \`_articles_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_headline\` text,
  	\`version_standfirst\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`version_event_id\` integer,
  	\`version_byline\` text,
  	\`version_published_at\` text,
  	\`version_embargo\` text,
  	\`version_picture_id\` integer,
  	\`version_comments_open\` integer DEFAULT true,
  	\`version_excerpt\` text,
  	\`version_reading_minutes\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v\`("id", "parent_id", "version_headline", "version_standfirst", "version_body", "version_slug", "version_event_id", "version_byline", "version_published_at", "version_embargo", "version_picture_id", "version_comments_open", "version_excerpt", "version_reading_minutes", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_headline", "version_standfirst", "version_body", "version_slug", "version_event_id", "version_byline", "version_published_at", "version_embargo", "version_picture_id", "version_comments_open", "version_excerpt", "version_reading_minutes", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest" FROM \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v\` RENAME TO \`_articles_v\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_event_idx\` ON \`_articles_v\` (\`version_event_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_published_at_idx\` ON \`_articles_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_picture_idx\` ON \`_articles_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version__status_idx\` ON \`_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_latest_idx\` ON \`_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`__new_athletes\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
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
  await db.run(sql`CREATE INDEX \`athletes_name_idx\` ON \`athletes\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`athletes_search_key_idx\` ON \`athletes\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`athletes_family_name_idx\` ON \`athletes\` (\`family_name\`);`)
  await db.run(sql`CREATE INDEX \`athletes_nation_idx\` ON \`athletes\` (\`nation\`);`)
  await db.run(sql`CREATE INDEX \`athletes_photo_idx\` ON \`athletes\` (\`photo_id\`);`)
  await db.run(sql`CREATE INDEX \`athletes_source_i_d_idx\` ON \`athletes\` (\`source_i_d\`);`)
  await db.run(sql`CREATE INDEX \`athletes_availability_availability_status_idx\` ON \`athletes\` (\`availability_status\`);`)
  await db.run(sql`CREATE INDEX \`athletes_updated_at_idx\` ON \`athletes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`athletes_created_at_idx\` ON \`athletes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_events\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`name\` text,
  	\`search_key\` text,
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
  	\`advance_places\` numeric,
  	\`advance_best\` numeric,
  	\`advance_standard\` text,
  	\`embargo\` text,
  	\`source_i_d\` text,
  	\`venue\` text,
  	\`time_zone\` text,
  	\`medal_event\` integer,
  	\`contest\` text,
  	\`championship_id\` integer,
  	\`at_stake\` text,
  	\`result_count\` numeric,
  	\`reigning_champions\` text,
  	\`podium\` text,
  	\`standings\` text,
  	\`advancing\` text,
  	\`why\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`competition_id\`) REFERENCES \`competitions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`combined_event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`championship_id\`) REFERENCES \`championships\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_events\`("id", "title", "name", "search_key", "competition_id", "discipline", "gender", "age_group", "round", "heat", "date", "indoor", "wind", "status", "combined_event_id", "advance_places", "advance_best", "advance_standard", "embargo", "source_i_d", "venue", "time_zone", "medal_event", "contest", "championship_id", "at_stake", "result_count", "reigning_champions", "podium", "standings", "advancing", "why", "updated_at", "created_at") SELECT "id", "title", "name", "search_key", "competition_id", "discipline", "gender", "age_group", "round", "heat", "date", "indoor", "wind", "status", "combined_event_id", "advance_places", "advance_best", "advance_standard", "embargo", "source_i_d", "venue", "time_zone", "medal_event", "contest", "championship_id", "at_stake", "result_count", "reigning_champions", "podium", "standings", "advancing", "why", "updated_at", "created_at" FROM \`events\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`ALTER TABLE \`__new_events\` RENAME TO \`events\`;`)
  await db.run(sql`CREATE INDEX \`events_title_idx\` ON \`events\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`events_name_idx\` ON \`events\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`events_search_key_idx\` ON \`events\` (\`search_key\`);`)
  await db.run(sql`CREATE INDEX \`events_competition_idx\` ON \`events\` (\`competition_id\`);`)
  await db.run(sql`CREATE INDEX \`events_discipline_idx\` ON \`events\` (\`discipline\`);`)
  await db.run(sql`CREATE INDEX \`events_date_idx\` ON \`events\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`events_combined_event_idx\` ON \`events\` (\`combined_event_id\`);`)
  await db.run(sql`CREATE INDEX \`events_embargo_idx\` ON \`events\` (\`embargo\`);`)
  await db.run(sql`CREATE INDEX \`events_source_i_d_idx\` ON \`events\` (\`source_i_d\`);`)
  await db.run(sql`CREATE INDEX \`events_contest_idx\` ON \`events\` (\`contest\`);`)
  await db.run(sql`CREATE INDEX \`events_championship_idx\` ON \`events\` (\`championship_id\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
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
  	\`elsewhere_gender\` text,
  	\`elsewhere_age_group\` text,
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
  	\`released\` integer,
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
  	\`part_total\` numeric,
  	\`gender\` text,
  	\`sex\` text,
  	\`birth_year\` numeric,
  	\`team_code\` text,
  	\`part\` integer,
  	\`whole_id\` integer,
  	\`best_flags\` text,
  	\`team_flags\` text,
  	\`record_flags\` text,
  	\`flags\` text,
  	\`flag_text\` text,
  	\`why\` text,
  	\`entry\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`athlete_id\`) REFERENCES \`athletes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`whole_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_results\`("id", "competitor", "representing", "event_id", "athlete_id", "team", "nation", "elsewhere_discipline", "elsewhere_date", "elsewhere_venue", "elsewhere_competition", "elsewhere_gender", "elsewhere_age_group", "elsewhere_indoor", "elsewhere_not_for_bests", "mark", "status", "place", "qualified", "rule", "reason", "lane", "bib", "order", "wind", "reaction_time_ms", "embargo", "released", "source_i_d", "discipline", "date", "venue", "indoor", "day_order", "value", "wind_tenths", "rank", "medal", "honour", "advances", "points", "part_points", "part_total", "gender", "sex", "birth_year", "team_code", "part", "whole_id", "best_flags", "team_flags", "record_flags", "flags", "flag_text", "why", "entry", "updated_at", "created_at") SELECT "id", "competitor", "representing", "event_id", "athlete_id", "team", "nation", "elsewhere_discipline", "elsewhere_date", "elsewhere_venue", "elsewhere_competition", "elsewhere_gender", "elsewhere_age_group", "elsewhere_indoor", "elsewhere_not_for_bests", "mark", "status", "place", "qualified", "rule", "reason", "lane", "bib", "order", "wind", "reaction_time_ms", "embargo", "released", "source_i_d", "discipline", "date", "venue", "indoor", "day_order", "value", "wind_tenths", "rank", "medal", "honour", "advances", "points", "part_points", "part_total", "gender", "sex", "birth_year", "team_code", "part", "whole_id", "best_flags", "team_flags", "record_flags", "flags", "flag_text", "why", "entry", "updated_at", "created_at" FROM \`results\`;`)
  await db.run(sql`DROP TABLE \`results\`;`)
  await db.run(sql`ALTER TABLE \`__new_results\` RENAME TO \`results\`;`)
  await db.run(sql`CREATE INDEX \`results_competitor_idx\` ON \`results\` (\`competitor\`);`)
  await db.run(sql`CREATE INDEX \`results_event_idx\` ON \`results\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`results_athlete_idx\` ON \`results\` (\`athlete_id\`);`)
  await db.run(sql`CREATE INDEX \`results_elsewhere_elsewhere_discipline_idx\` ON \`results\` (\`elsewhere_discipline\`);`)
  await db.run(sql`CREATE INDEX \`results_embargo_idx\` ON \`results\` (\`embargo\`);`)
  await db.run(sql`CREATE INDEX \`results_released_idx\` ON \`results\` (\`released\`);`)
  await db.run(sql`CREATE INDEX \`results_source_i_d_idx\` ON \`results\` (\`source_i_d\`);`)
  await db.run(sql`CREATE INDEX \`results_discipline_idx\` ON \`results\` (\`discipline\`);`)
  await db.run(sql`CREATE INDEX \`results_date_idx\` ON \`results\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`results_rank_idx\` ON \`results\` (\`rank\`);`)
  await db.run(sql`CREATE INDEX \`results_medal_idx\` ON \`results\` (\`medal\`);`)
  await db.run(sql`CREATE INDEX \`results_team_code_idx\` ON \`results\` (\`team_code\`);`)
  await db.run(sql`CREATE INDEX \`results_whole_idx\` ON \`results\` (\`whole_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`results_entry_idx\` ON \`results\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`results_updated_at_idx\` ON \`results\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`results_created_at_idx\` ON \`results\` (\`created_at\`);`)
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
  	\`championship_id\` integer,
  	\`awards_medals\` integer DEFAULT false,
  	\`demonstration\` integer,
  	\`attribution\` text,
  	\`source_i_d\` text,
  	\`medal_table\` text,
  	\`medallists\` text,
  	\`earlier_editions\` text,
  	\`why\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`championship_id\`) REFERENCES \`championships\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_competitions\`("id", "name", "city", "country", "venue", "time_zone", "start_date", "end_date", "level", "championship_id", "awards_medals", "demonstration", "attribution", "source_i_d", "medal_table", "medallists", "earlier_editions", "why", "updated_at", "created_at") SELECT "id", "name", "city", "country", "venue", "time_zone", "start_date", "end_date", "level", "championship_id", "awards_medals", "demonstration", "attribution", "source_i_d", "medal_table", "medallists", "earlier_editions", "why", "updated_at", "created_at" FROM \`competitions\`;`)
  await db.run(sql`DROP TABLE \`competitions\`;`)
  await db.run(sql`ALTER TABLE \`__new_competitions\` RENAME TO \`competitions\`;`)
  await db.run(sql`CREATE INDEX \`competitions_start_date_idx\` ON \`competitions\` (\`start_date\`);`)
  await db.run(sql`CREATE INDEX \`competitions_championship_idx\` ON \`competitions\` (\`championship_id\`);`)
  await db.run(sql`CREATE INDEX \`competitions_source_i_d_idx\` ON \`competitions\` (\`source_i_d\`);`)
  await db.run(sql`CREATE INDEX \`competitions_updated_at_idx\` ON \`competitions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`competitions_created_at_idx\` ON \`competitions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_championships\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`source_i_d\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_championships\`("id", "name", "source_i_d", "updated_at", "created_at") SELECT "id", "name", "source_i_d", "updated_at", "created_at" FROM \`championships\`;`)
  await db.run(sql`DROP TABLE \`championships\`;`)
  await db.run(sql`ALTER TABLE \`__new_championships\` RENAME TO \`championships\`;`)
  await db.run(sql`CREATE INDEX \`championships_source_i_d_idx\` ON \`championships\` (\`source_i_d\`);`)
  await db.run(sql`CREATE INDEX \`championships_updated_at_idx\` ON \`championships\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`championships_created_at_idx\` ON \`championships\` (\`created_at\`);`)
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
  await db.run(sql`INSERT INTO \`__new_records\`("id", "title", "flag", "discipline", "gender", "indoor", "scope", "championship_id", "season", "area", "nation", "age_group", "mark", "holder", "date", "venue", "status", "contest", "current", "standing", "history", "why", "updated_at", "created_at") SELECT "id", "title", "flag", "discipline", "gender", "indoor", "scope", "championship_id", "season", "area", "nation", "age_group", "mark", "holder", "date", "venue", "status", "contest", "current", "standing", "history", "why", "updated_at", "created_at" FROM \`records\`;`)
  await db.run(sql`DROP TABLE \`records\`;`)
  await db.run(sql`ALTER TABLE \`__new_records\` RENAME TO \`records\`;`)
  await db.run(sql`CREATE INDEX \`records_discipline_idx\` ON \`records\` (\`discipline\`);`)
  await db.run(sql`CREATE INDEX \`records_championship_idx\` ON \`records\` (\`championship_id\`);`)
  await db.run(sql`CREATE INDEX \`records_contest_idx\` ON \`records\` (\`contest\`);`)
  await db.run(sql`CREATE INDEX \`records_updated_at_idx\` ON \`records\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`records_created_at_idx\` ON \`records\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_injuries\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`summary\` text,
  	\`athlete_id\` integer NOT NULL,
  	\`event_id\` integer,
  	\`body_part\` text NOT NULL,
  	\`side\` text,
  	\`date\` text NOT NULL,
  	\`description\` text,
  	\`phase\` text DEFAULT 'injured' NOT NULL,
  	\`status\` text DEFAULT 'out' NOT NULL,
  	\`expected_return\` text,
  	\`source\` text,
  	\`source_url\` text,
  	\`visibility\` text DEFAULT 'private' NOT NULL,
  	\`desk_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`athlete_id\`) REFERENCES \`athletes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_injuries\`("id", "summary", "athlete_id", "event_id", "body_part", "side", "date", "description", "phase", "status", "expected_return", "source", "source_url", "visibility", "desk_note", "updated_at", "created_at") SELECT "id", "summary", "athlete_id", "event_id", "body_part", "side", "date", "description", "phase", "status", "expected_return", "source", "source_url", "visibility", "desk_note", "updated_at", "created_at" FROM \`injuries\`;`)
  await db.run(sql`DROP TABLE \`injuries\`;`)
  await db.run(sql`ALTER TABLE \`__new_injuries\` RENAME TO \`injuries\`;`)
  await db.run(sql`CREATE INDEX \`injuries_summary_idx\` ON \`injuries\` (\`summary\`);`)
  await db.run(sql`CREATE INDEX \`injuries_athlete_idx\` ON \`injuries\` (\`athlete_id\`);`)
  await db.run(sql`CREATE INDEX \`injuries_event_idx\` ON \`injuries\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`injuries_date_idx\` ON \`injuries\` (\`date\`);`)
  await db.run(sql`CREATE INDEX \`injuries_visibility_idx\` ON \`injuries\` (\`visibility\`);`)
  await db.run(sql`CREATE INDEX \`injuries_updated_at_idx\` ON \`injuries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`injuries_created_at_idx\` ON \`injuries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_media\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`alt\` text NOT NULL,
  	\`caption\` text,
  	\`credit\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_card_url\` text,
  	\`sizes_card_width\` numeric,
  	\`sizes_card_height\` numeric,
  	\`sizes_card_mime_type\` text,
  	\`sizes_card_filesize\` numeric,
  	\`sizes_card_filename\` text,
  	\`sizes_wide_url\` text,
  	\`sizes_wide_width\` numeric,
  	\`sizes_wide_height\` numeric,
  	\`sizes_wide_mime_type\` text,
  	\`sizes_wide_filesize\` numeric,
  	\`sizes_wide_filename\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_media\`("id", "alt", "caption", "credit", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y", "sizes_card_url", "sizes_card_width", "sizes_card_height", "sizes_card_mime_type", "sizes_card_filesize", "sizes_card_filename", "sizes_wide_url", "sizes_wide_width", "sizes_wide_height", "sizes_wide_mime_type", "sizes_wide_filesize", "sizes_wide_filename") SELECT "id", "alt", "caption", "credit", "updated_at", "created_at", "url", "thumbnail_u_r_l", "filename", "mime_type", "filesize", "width", "height", "focal_x", "focal_y", "sizes_card_url", "sizes_card_width", "sizes_card_height", "sizes_card_mime_type", "sizes_card_filesize", "sizes_card_filename", "sizes_wide_url", "sizes_wide_width", "sizes_wide_height", "sizes_wide_mime_type", "sizes_wide_filesize", "sizes_wide_filename" FROM \`media\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`ALTER TABLE \`__new_media\` RENAME TO \`media\`;`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_card_sizes_card_filename_idx\` ON \`media\` (\`sizes_card_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_wide_sizes_wide_filename_idx\` ON \`media\` (\`sizes_wide_filename\`);`)
  await db.run(sql`CREATE TABLE \`__new_comments\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`excerpt\` text,
  	\`article_id\` integer NOT NULL,
  	\`author_id\` integer,
  	\`author_name\` text,
  	\`body\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting',
  	\`reason\` text,
  	\`moderated_by_id\` integer,
  	\`moderated_at\` text,
  	\`audit\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`article_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`author_id\`) REFERENCES \`readers\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`moderated_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_comments\`("id", "excerpt", "article_id", "author_id", "author_name", "body", "state", "reason", "moderated_by_id", "moderated_at", "audit", "updated_at", "created_at") SELECT "id", "excerpt", "article_id", "author_id", "author_name", "body", "state", "reason", "moderated_by_id", "moderated_at", "audit", "updated_at", "created_at" FROM \`comments\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`ALTER TABLE \`__new_comments\` RENAME TO \`comments\`;`)
  await db.run(sql`CREATE INDEX \`comments_article_idx\` ON \`comments\` (\`article_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_author_idx\` ON \`comments\` (\`author_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_state_idx\` ON \`comments\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`comments_moderated_by_idx\` ON \`comments\` (\`moderated_by_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_readers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`display_name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_readers\`("id", "display_name", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until") SELECT "id", "display_name", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until" FROM \`readers\`;`)
  await db.run(sql`DROP TABLE \`readers\`;`)
  await db.run(sql`ALTER TABLE \`__new_readers\` RENAME TO \`readers\`;`)
  await db.run(sql`CREATE INDEX \`readers_updated_at_idx\` ON \`readers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`readers_created_at_idx\` ON \`readers\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`readers_email_idx\` ON \`readers\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`__new_users\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text DEFAULT 'reporter' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`INSERT INTO \`__new_users\`("id", "name", "role", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until") SELECT "id", "name", "role", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "reset_password_requested_at", "login_attempts", "lock_until" FROM \`users\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`ALTER TABLE \`__new_users\` RENAME TO \`users\`;`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`__new_embed_questions\` (
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
  await db.run(sql`INSERT INTO \`__new_embed_questions\`("id", "question", "slug", "asked", "shows", "print", "since", "updated_at", "created_at") SELECT "id", "question", "slug", "asked", "shows", "print", "since", "updated_at", "created_at" FROM \`embed_questions\`;`)
  await db.run(sql`DROP TABLE \`embed_questions\`;`)
  await db.run(sql`ALTER TABLE \`__new_embed_questions\` RENAME TO \`embed_questions\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`embed_questions_question_idx\` ON \`embed_questions\` (\`question\`);`)
  await db.run(sql`CREATE INDEX \`embed_questions_updated_at_idx\` ON \`embed_questions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`embed_questions_created_at_idx\` ON \`embed_questions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_embed_askers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`question\` text NOT NULL,
  	\`story\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_embed_askers\`("id", "question", "story", "updated_at", "created_at") SELECT "id", "question", "story", "updated_at", "created_at" FROM \`embed_askers\`;`)
  await db.run(sql`DROP TABLE \`embed_askers\`;`)
  await db.run(sql`ALTER TABLE \`__new_embed_askers\` RENAME TO \`embed_askers\`;`)
  await db.run(sql`CREATE INDEX \`embed_askers_story_idx\` ON \`embed_askers\` (\`story\`);`)
  await db.run(sql`CREATE INDEX \`embed_askers_updated_at_idx\` ON \`embed_askers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`embed_askers_created_at_idx\` ON \`embed_askers\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`question_story_idx\` ON \`embed_askers\` (\`question\`,\`story\`);`)
  await db.run(sql`CREATE TABLE \`__new_embed_views\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`question\` text NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`view\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_embed_views\`("id", "question", "seq", "at", "view", "updated_at", "created_at") SELECT "id", "question", "seq", "at", "view", "updated_at", "created_at" FROM \`embed_views\`;`)
  await db.run(sql`DROP TABLE \`embed_views\`;`)
  await db.run(sql`ALTER TABLE \`__new_embed_views\` RENAME TO \`embed_views\`;`)
  await db.run(sql`CREATE INDEX \`embed_views_question_idx\` ON \`embed_views\` (\`question\`);`)
  await db.run(sql`CREATE INDEX \`embed_views_updated_at_idx\` ON \`embed_views\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`embed_views_created_at_idx\` ON \`embed_views\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`question_seq_idx\` ON \`embed_views\` (\`question\`,\`seq\`);`)
  await db.run(sql`CREATE TABLE \`__new_embed_publications\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`story\` text NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_embed_publications\`("id", "story", "seq", "at", "updated_at", "created_at") SELECT "id", "story", "seq", "at", "updated_at", "created_at" FROM \`embed_publications\`;`)
  await db.run(sql`DROP TABLE \`embed_publications\`;`)
  await db.run(sql`ALTER TABLE \`__new_embed_publications\` RENAME TO \`embed_publications\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`embed_publications_story_idx\` ON \`embed_publications\` (\`story\`);`)
  await db.run(sql`CREATE INDEX \`embed_publications_updated_at_idx\` ON \`embed_publications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`embed_publications_created_at_idx\` ON \`embed_publications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_webhooks\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`url\` text NOT NULL,
  	\`secret\` text,
  	\`active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_webhooks\`("id", "name", "url", "secret", "active", "updated_at", "created_at") SELECT "id", "name", "url", "secret", "active", "updated_at", "created_at" FROM \`webhooks\`;`)
  await db.run(sql`DROP TABLE \`webhooks\`;`)
  await db.run(sql`ALTER TABLE \`__new_webhooks\` RENAME TO \`webhooks\`;`)
  await db.run(sql`CREATE INDEX \`webhooks_updated_at_idx\` ON \`webhooks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhooks_created_at_idx\` ON \`webhooks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_webhook_failures\` (
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
  await db.run(sql`INSERT INTO \`__new_webhook_failures\`("id", "webhook_id", "change", "why", "status", "tries", "delivery", "updated_at", "created_at") SELECT "id", "webhook_id", "change", "why", "status", "tries", "delivery", "updated_at", "created_at" FROM \`webhook_failures\`;`)
  await db.run(sql`DROP TABLE \`webhook_failures\`;`)
  await db.run(sql`ALTER TABLE \`__new_webhook_failures\` RENAME TO \`webhook_failures\`;`)
  await db.run(sql`CREATE INDEX \`webhook_failures_webhook_idx\` ON \`webhook_failures\` (\`webhook_id\`);`)
  await db.run(sql`CREATE INDEX \`webhook_failures_updated_at_idx\` ON \`webhook_failures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_failures_created_at_idx\` ON \`webhook_failures\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_changes\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`slug\` text NOT NULL,
  	\`doc\` text NOT NULL,
  	\`operation\` text NOT NULL,
  	\`keys\` text NOT NULL,
  	\`dirty\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_changes\`("id", "seq", "slug", "doc", "operation", "keys", "dirty", "updated_at", "created_at") SELECT "id", "seq", "slug", "doc", "operation", "keys", "dirty", "updated_at", "created_at" FROM \`changes\`;`)
  await db.run(sql`DROP TABLE \`changes\`;`)
  await db.run(sql`ALTER TABLE \`__new_changes\` RENAME TO \`changes\`;`)
  await db.run(sql`CREATE INDEX \`changes_seq_idx\` ON \`changes\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`changes_updated_at_idx\` ON \`changes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`changes_created_at_idx\` ON \`changes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_feed_positions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`position\` numeric NOT NULL,
  	\`turn\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_feed_positions\`("id", "name", "position", "turn", "updated_at", "created_at") SELECT "id", "name", "position", "turn", "updated_at", "created_at" FROM \`feed_positions\`;`)
  await db.run(sql`DROP TABLE \`feed_positions\`;`)
  await db.run(sql`ALTER TABLE \`__new_feed_positions\` RENAME TO \`feed_positions\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`feed_positions_name_idx\` ON \`feed_positions\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`feed_positions_updated_at_idx\` ON \`feed_positions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feed_positions_created_at_idx\` ON \`feed_positions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_feed_followers\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`position\` numeric NOT NULL,
  	\`holder\` text,
  	\`until\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_feed_followers\`("id", "name", "position", "holder", "until", "updated_at", "created_at") SELECT "id", "name", "position", "holder", "until", "updated_at", "created_at" FROM \`feed_followers\`;`)
  await db.run(sql`DROP TABLE \`feed_followers\`;`)
  await db.run(sql`ALTER TABLE \`__new_feed_followers\` RENAME TO \`feed_followers\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`feed_followers_name_idx\` ON \`feed_followers\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`feed_followers_updated_at_idx\` ON \`feed_followers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`feed_followers_created_at_idx\` ON \`feed_followers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_kv\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_kv\`("id", "key", "data") SELECT "id", "key", "data" FROM \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_kv\` RENAME TO \`payload_kv\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents\`("id", "global_slug", "updated_at", "created_at") SELECT "id", "global_slug", "updated_at", "created_at" FROM \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents\` RENAME TO \`payload_locked_documents\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_preferences\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_preferences\`("id", "key", "value", "updated_at", "created_at") SELECT "id", "key", "value", "updated_at", "created_at" FROM \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_preferences\` RENAME TO \`payload_preferences\`;`)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_migrations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_migrations\`("id", "name", "batch", "updated_at", "created_at") SELECT "id", "name", "batch", "updated_at", "created_at" FROM \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_migrations\` RENAME TO \`payload_migrations\`;`)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}
