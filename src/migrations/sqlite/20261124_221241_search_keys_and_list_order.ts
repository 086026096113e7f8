import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`results_parts_discipline_idx\`;`)
  await db.run(sql`DROP INDEX \`results_elsewhere_elsewhere_discipline_idx\`;`)
  await db.run(sql`DROP INDEX \`results_released_idx\`;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`list_order\` numeric;`)
  await db.run(sql`ALTER TABLE \`injuries\` ADD \`search_key\` text;`)
  await db.run(sql`CREATE INDEX \`injuries_search_key_idx\` ON \`injuries\` (\`search_key\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`injuries_search_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`injuries\` DROP COLUMN \`search_key\`;`)
  await db.run(sql`CREATE INDEX \`results_parts_discipline_idx\` ON \`results_parts\` (\`discipline\`);`)
  await db.run(sql`CREATE INDEX \`results_elsewhere_elsewhere_discipline_idx\` ON \`results\` (\`elsewhere_discipline\`);`)
  await db.run(sql`CREATE INDEX \`results_released_idx\` ON \`results\` (\`released\`);`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`list_order\`;`)
}
