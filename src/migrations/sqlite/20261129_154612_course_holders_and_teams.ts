import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` ADD \`displacers\` numeric;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`teams_are\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`course_separation\` numeric;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`course_drop\` numeric;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`course_unmeasured\` integer;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`member_nations\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`course\` text;`)
  await db.run(sql`ALTER TABLE \`results\` ADD \`part_winds\` text;`)
  await db.run(sql`ALTER TABLE \`records\` ADD \`holders\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`displacers\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`teams_are\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`course_separation\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`course_drop\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`course_unmeasured\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`member_nations\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`course\`;`)
  await db.run(sql`ALTER TABLE \`results\` DROP COLUMN \`part_winds\`;`)
  await db.run(sql`ALTER TABLE \`records\` DROP COLUMN \`holders\`;`)
}
