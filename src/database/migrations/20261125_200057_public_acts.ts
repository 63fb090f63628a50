import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`public_notes_corrections\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`public_notes_retraction\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_public_notes_corrections\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_public_notes_retraction\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`public_notes_corrections\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`public_notes_retraction\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_public_notes_corrections\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_public_notes_retraction\`;`)
}
