import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`ALTER TABLE \`athletes\` ADD \`club\` text;`)
  await db.run(sql`ALTER TABLE \`athletes\` ADD \`history_extent\` text;`)
  await db.run(sql`ALTER TABLE \`athletes\` ADD \`history_since\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`local_start\` text;`)
  await db.run(sql`CREATE INDEX \`events_local_start_idx\` ON \`events\` (\`local_start\`);`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`not_ranked\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`published_flags\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`club\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`team_history_extent\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`team_history_since\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`bests_open\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`team_bests_open\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`records_judged\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`published_otherwise\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`athletes_accomplishments\`;`)
  await db.run(sql`DROP INDEX \`events_local_start_idx\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`local_start\`;`)
  await db.run(sql`ALTER TABLE \`athletes\` DROP COLUMN \`club\`;`)
  await db.run(sql`ALTER TABLE \`athletes\` DROP COLUMN \`history_extent\`;`)
  await db.run(sql`ALTER TABLE \`athletes\` DROP COLUMN \`history_since\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`not_ranked\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`published_flags\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`club\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`team_history_extent\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`team_history_since\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`bests_open\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`team_bests_open\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`records_judged\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`published_otherwise\`;`)
}
