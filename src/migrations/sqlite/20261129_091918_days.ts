import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` ADD \`local_start\` text;`)
  await db.run(sql`CREATE INDEX \`events_local_start_idx\` ON \`events\` (\`local_start\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`events_local_start_idx\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`local_start\`;`)
}
