import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`competitions\` ADD \`search_key\` text;`)
  await db.run(sql`CREATE INDEX \`competitions_search_key_idx\` ON \`competitions\` (\`search_key\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`competitions_search_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`competitions\` DROP COLUMN \`search_key\`;`)
}
