import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`workflow_schedules\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`of_collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`act\` text NOT NULL,
  	\`due\` text NOT NULL,
  	\`urgent\` numeric NOT NULL,
  	\`state\` text NOT NULL,
  	\`token\` text,
  	\`lease_until\` text,
  	\`attempts\` numeric NOT NULL,
  	\`retry_at\` text,
  	\`problem\` text,
  	\`done_at\` text,
  	\`late\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`state_due_idx\` ON \`workflow_schedules\` (\`state\`,\`due\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_schedule\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_scheduled_for\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_embargoed_until\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_schedule\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_scheduled_for\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_embargoed_until\` text;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_scheduled__idx\` ON \`_articles_v\` (\`version_workflow_scheduled_for\`);`)
  await db.run(sql`ALTER TABLE \`companies\` ADD \`workflow_schedule\` text;`)
  await db.run(sql`ALTER TABLE \`companies\` ADD \`workflow_scheduled_for\` text;`)
  await db.run(sql`ALTER TABLE \`companies\` ADD \`workflow_embargoed_until\` text;`)
  await db.run(sql`ALTER TABLE \`_companies_v\` ADD \`version_workflow_schedule\` text;`)
  await db.run(sql`ALTER TABLE \`_companies_v\` ADD \`version_workflow_scheduled_for\` text;`)
  await db.run(sql`ALTER TABLE \`_companies_v\` ADD \`version_workflow_embargoed_until\` text;`)
  await db.run(sql`CREATE INDEX \`_companies_v_version_workflow_version_workflow_scheduled_idx\` ON \`_companies_v\` (\`version_workflow_scheduled_for\`);`)
  await db.run(sql`ALTER TABLE \`deals\` ADD \`workflow_schedule\` text;`)
  await db.run(sql`ALTER TABLE \`deals\` ADD \`workflow_scheduled_for\` text;`)
  await db.run(sql`ALTER TABLE \`deals\` ADD \`workflow_embargoed_until\` text;`)
  await db.run(sql`ALTER TABLE \`_deals_v\` ADD \`version_workflow_schedule\` text;`)
  await db.run(sql`ALTER TABLE \`_deals_v\` ADD \`version_workflow_scheduled_for\` text;`)
  await db.run(sql`ALTER TABLE \`_deals_v\` ADD \`version_workflow_embargoed_until\` text;`)
  await db.run(sql`CREATE INDEX \`_deals_v_version_workflow_version_workflow_scheduled_for_idx\` ON \`_deals_v\` (\`version_workflow_scheduled_for\`);`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`workflow_schedule\` text;`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`workflow_scheduled_for\` text;`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`workflow_embargoed_until\` text;`)
  await db.run(sql`ALTER TABLE \`_persons_v\` ADD \`version_workflow_schedule\` text;`)
  await db.run(sql`ALTER TABLE \`_persons_v\` ADD \`version_workflow_scheduled_for\` text;`)
  await db.run(sql`ALTER TABLE \`_persons_v\` ADD \`version_workflow_embargoed_until\` text;`)
  await db.run(sql`CREATE INDEX \`_persons_v_version_workflow_version_workflow_scheduled_f_idx\` ON \`_persons_v\` (\`version_workflow_scheduled_for\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`workflow_schedules\`;`)
  await db.run(sql`DROP INDEX \`_articles_v_version_workflow_version_workflow_scheduled__idx\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_schedule\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_scheduled_for\`;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` DROP COLUMN \`version_workflow_embargoed_until\`;`)
  await db.run(sql`DROP INDEX \`_companies_v_version_workflow_version_workflow_scheduled_idx\`;`)
  await db.run(sql`ALTER TABLE \`_companies_v\` DROP COLUMN \`version_workflow_schedule\`;`)
  await db.run(sql`ALTER TABLE \`_companies_v\` DROP COLUMN \`version_workflow_scheduled_for\`;`)
  await db.run(sql`ALTER TABLE \`_companies_v\` DROP COLUMN \`version_workflow_embargoed_until\`;`)
  await db.run(sql`DROP INDEX \`_deals_v_version_workflow_version_workflow_scheduled_for_idx\`;`)
  await db.run(sql`ALTER TABLE \`_deals_v\` DROP COLUMN \`version_workflow_schedule\`;`)
  await db.run(sql`ALTER TABLE \`_deals_v\` DROP COLUMN \`version_workflow_scheduled_for\`;`)
  await db.run(sql`ALTER TABLE \`_deals_v\` DROP COLUMN \`version_workflow_embargoed_until\`;`)
  await db.run(sql`DROP INDEX \`_persons_v_version_workflow_version_workflow_scheduled_f_idx\`;`)
  await db.run(sql`ALTER TABLE \`_persons_v\` DROP COLUMN \`version_workflow_schedule\`;`)
  await db.run(sql`ALTER TABLE \`_persons_v\` DROP COLUMN \`version_workflow_scheduled_for\`;`)
  await db.run(sql`ALTER TABLE \`_persons_v\` DROP COLUMN \`version_workflow_embargoed_until\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_schedule\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_scheduled_for\`;`)
  await db.run(sql`ALTER TABLE \`articles\` DROP COLUMN \`workflow_embargoed_until\`;`)
  await db.run(sql`ALTER TABLE \`companies\` DROP COLUMN \`workflow_schedule\`;`)
  await db.run(sql`ALTER TABLE \`companies\` DROP COLUMN \`workflow_scheduled_for\`;`)
  await db.run(sql`ALTER TABLE \`companies\` DROP COLUMN \`workflow_embargoed_until\`;`)
  await db.run(sql`ALTER TABLE \`deals\` DROP COLUMN \`workflow_schedule\`;`)
  await db.run(sql`ALTER TABLE \`deals\` DROP COLUMN \`workflow_scheduled_for\`;`)
  await db.run(sql`ALTER TABLE \`deals\` DROP COLUMN \`workflow_embargoed_until\`;`)
  await db.run(sql`ALTER TABLE \`persons\` DROP COLUMN \`workflow_schedule\`;`)
  await db.run(sql`ALTER TABLE \`persons\` DROP COLUMN \`workflow_scheduled_for\`;`)
  await db.run(sql`ALTER TABLE \`persons\` DROP COLUMN \`workflow_embargoed_until\`;`)
}
