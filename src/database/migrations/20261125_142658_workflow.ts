import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`workflow_records\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`entry\` text NOT NULL,
  	\`of_collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`place\` numeric NOT NULL,
  	\`act\` text NOT NULL,
  	\`from_stage\` text NOT NULL,
  	\`to_stage\` text NOT NULL,
  	\`from_version\` text,
  	\`to_version\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`hash\` text NOT NULL,
  	\`note\` text,
  	\`by\` text,
  	\`by_name\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`to_check\` integer,
  	\`previous\` text,
  	\`hmac\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`workflow_records_entry_idx\` ON \`workflow_records\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`workflow_records_document_idx\` ON \`workflow_records\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`workflow_records_at_idx\` ON \`workflow_records\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_records_to_check_idx\` ON \`workflow_records\` (\`to_check\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`ofCollection_document_place_idx\` ON \`workflow_records\` (\`of_collection\`,\`document\`,\`place\`);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_stage\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_number\` numeric;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_submitted\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_approved\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_live\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_assignee_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_due\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_to_check\` integer;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_to_check_by\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_intent\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_intent_id\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_last_act\` text;`)
  await db.run(sql`ALTER TABLE \`articles\` ADD \`workflow_pending\` text;`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_stage_idx\` ON \`articles\` (\`workflow_stage\`);`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_assignee_idx\` ON \`articles\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_due_idx\` ON \`articles\` (\`workflow_due\`);`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_to_check_idx\` ON \`articles\` (\`workflow_to_check\`);`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_intent_id_idx\` ON \`articles\` (\`workflow_intent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_pending_idx\` ON \`articles\` (\`workflow_pending\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_stage\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_number\` numeric;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_submitted\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_approved\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_live\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_assignee_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_due\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_to_check\` integer;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_to_check_by\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_intent\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_intent_id\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_last_act\` text;`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_workflow_pending\` text;`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_stage_idx\` ON \`_articles_v\` (\`version_workflow_stage\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_assignee_idx\` ON \`_articles_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_due_idx\` ON \`_articles_v\` (\`version_workflow_due\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_to_check_idx\` ON \`_articles_v\` (\`version_workflow_to_check\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_intent_id_idx\` ON \`_articles_v\` (\`version_workflow_intent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_pending_idx\` ON \`_articles_v\` (\`version_workflow_pending\`);`)
  await db.run(sql`ALTER TABLE \`companies\` ADD \`workflow_stage\` text;`)
  await db.run(sql`ALTER TABLE \`companies\` ADD \`workflow_number\` numeric;`)
  await db.run(sql`ALTER TABLE \`companies\` ADD \`workflow_submitted\` text;`)
  await db.run(sql`ALTER TABLE \`companies\` ADD \`workflow_approved\` text;`)
  await db.run(sql`ALTER TABLE \`companies\` ADD \`workflow_live\` text;`)
  await db.run(sql`ALTER TABLE \`companies\` ADD \`workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`companies\` ADD \`workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`companies\` ADD \`workflow_assignee_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`companies\` ADD \`workflow_due\` text;`)
  await db.run(sql`ALTER TABLE \`companies\` ADD \`workflow_to_check\` integer;`)
  await db.run(sql`ALTER TABLE \`companies\` ADD \`workflow_to_check_by\` text;`)
  await db.run(sql`ALTER TABLE \`companies\` ADD \`workflow_intent\` text;`)
  await db.run(sql`ALTER TABLE \`companies\` ADD \`workflow_intent_id\` text;`)
  await db.run(sql`ALTER TABLE \`companies\` ADD \`workflow_last_act\` text;`)
  await db.run(sql`ALTER TABLE \`companies\` ADD \`workflow_pending\` text;`)
  await db.run(sql`CREATE INDEX \`companies_workflow_workflow_stage_idx\` ON \`companies\` (\`workflow_stage\`);`)
  await db.run(sql`CREATE INDEX \`companies_workflow_workflow_assignee_idx\` ON \`companies\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`companies_workflow_workflow_due_idx\` ON \`companies\` (\`workflow_due\`);`)
  await db.run(sql`CREATE INDEX \`companies_workflow_workflow_to_check_idx\` ON \`companies\` (\`workflow_to_check\`);`)
  await db.run(sql`CREATE INDEX \`companies_workflow_workflow_intent_id_idx\` ON \`companies\` (\`workflow_intent_id\`);`)
  await db.run(sql`CREATE INDEX \`companies_workflow_workflow_pending_idx\` ON \`companies\` (\`workflow_pending\`);`)
  await db.run(sql`ALTER TABLE \`_companies_v\` ADD \`version_workflow_stage\` text;`)
  await db.run(sql`ALTER TABLE \`_companies_v\` ADD \`version_workflow_number\` numeric;`)
  await db.run(sql`ALTER TABLE \`_companies_v\` ADD \`version_workflow_submitted\` text;`)
  await db.run(sql`ALTER TABLE \`_companies_v\` ADD \`version_workflow_approved\` text;`)
  await db.run(sql`ALTER TABLE \`_companies_v\` ADD \`version_workflow_live\` text;`)
  await db.run(sql`ALTER TABLE \`_companies_v\` ADD \`version_workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`_companies_v\` ADD \`version_workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_companies_v\` ADD \`version_workflow_assignee_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_companies_v\` ADD \`version_workflow_due\` text;`)
  await db.run(sql`ALTER TABLE \`_companies_v\` ADD \`version_workflow_to_check\` integer;`)
  await db.run(sql`ALTER TABLE \`_companies_v\` ADD \`version_workflow_to_check_by\` text;`)
  await db.run(sql`ALTER TABLE \`_companies_v\` ADD \`version_workflow_intent\` text;`)
  await db.run(sql`ALTER TABLE \`_companies_v\` ADD \`version_workflow_intent_id\` text;`)
  await db.run(sql`ALTER TABLE \`_companies_v\` ADD \`version_workflow_last_act\` text;`)
  await db.run(sql`ALTER TABLE \`_companies_v\` ADD \`version_workflow_pending\` text;`)
  await db.run(sql`CREATE INDEX \`_companies_v_version_workflow_version_workflow_stage_idx\` ON \`_companies_v\` (\`version_workflow_stage\`);`)
  await db.run(sql`CREATE INDEX \`_companies_v_version_workflow_version_workflow_assignee_idx\` ON \`_companies_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_companies_v_version_workflow_version_workflow_due_idx\` ON \`_companies_v\` (\`version_workflow_due\`);`)
  await db.run(sql`CREATE INDEX \`_companies_v_version_workflow_version_workflow_to_check_idx\` ON \`_companies_v\` (\`version_workflow_to_check\`);`)
  await db.run(sql`CREATE INDEX \`_companies_v_version_workflow_version_workflow_intent_id_idx\` ON \`_companies_v\` (\`version_workflow_intent_id\`);`)
  await db.run(sql`CREATE INDEX \`_companies_v_version_workflow_version_workflow_pending_idx\` ON \`_companies_v\` (\`version_workflow_pending\`);`)
  await db.run(sql`ALTER TABLE \`deals\` ADD \`workflow_stage\` text;`)
  await db.run(sql`ALTER TABLE \`deals\` ADD \`workflow_number\` numeric;`)
  await db.run(sql`ALTER TABLE \`deals\` ADD \`workflow_submitted\` text;`)
  await db.run(sql`ALTER TABLE \`deals\` ADD \`workflow_approved\` text;`)
  await db.run(sql`ALTER TABLE \`deals\` ADD \`workflow_live\` text;`)
  await db.run(sql`ALTER TABLE \`deals\` ADD \`workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`deals\` ADD \`workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`deals\` ADD \`workflow_assignee_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`deals\` ADD \`workflow_due\` text;`)
  await db.run(sql`ALTER TABLE \`deals\` ADD \`workflow_to_check\` integer;`)
  await db.run(sql`ALTER TABLE \`deals\` ADD \`workflow_to_check_by\` text;`)
  await db.run(sql`ALTER TABLE \`deals\` ADD \`workflow_intent\` text;`)
  await db.run(sql`ALTER TABLE \`deals\` ADD \`workflow_intent_id\` text;`)
  await db.run(sql`ALTER TABLE \`deals\` ADD \`workflow_last_act\` text;`)
  await db.run(sql`ALTER TABLE \`deals\` ADD \`workflow_pending\` text;`)
  await db.run(sql`CREATE INDEX \`deals_workflow_workflow_stage_idx\` ON \`deals\` (\`workflow_stage\`);`)
  await db.run(sql`CREATE INDEX \`deals_workflow_workflow_assignee_idx\` ON \`deals\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`deals_workflow_workflow_due_idx\` ON \`deals\` (\`workflow_due\`);`)
  await db.run(sql`CREATE INDEX \`deals_workflow_workflow_to_check_idx\` ON \`deals\` (\`workflow_to_check\`);`)
  await db.run(sql`CREATE INDEX \`deals_workflow_workflow_intent_id_idx\` ON \`deals\` (\`workflow_intent_id\`);`)
  await db.run(sql`CREATE INDEX \`deals_workflow_workflow_pending_idx\` ON \`deals\` (\`workflow_pending\`);`)
  await db.run(sql`ALTER TABLE \`_deals_v\` ADD \`version_workflow_stage\` text;`)
  await db.run(sql`ALTER TABLE \`_deals_v\` ADD \`version_workflow_number\` numeric;`)
  await db.run(sql`ALTER TABLE \`_deals_v\` ADD \`version_workflow_submitted\` text;`)
  await db.run(sql`ALTER TABLE \`_deals_v\` ADD \`version_workflow_approved\` text;`)
  await db.run(sql`ALTER TABLE \`_deals_v\` ADD \`version_workflow_live\` text;`)
  await db.run(sql`ALTER TABLE \`_deals_v\` ADD \`version_workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`_deals_v\` ADD \`version_workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_deals_v\` ADD \`version_workflow_assignee_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_deals_v\` ADD \`version_workflow_due\` text;`)
  await db.run(sql`ALTER TABLE \`_deals_v\` ADD \`version_workflow_to_check\` integer;`)
  await db.run(sql`ALTER TABLE \`_deals_v\` ADD \`version_workflow_to_check_by\` text;`)
  await db.run(sql`ALTER TABLE \`_deals_v\` ADD \`version_workflow_intent\` text;`)
  await db.run(sql`ALTER TABLE \`_deals_v\` ADD \`version_workflow_intent_id\` text;`)
  await db.run(sql`ALTER TABLE \`_deals_v\` ADD \`version_workflow_last_act\` text;`)
  await db.run(sql`ALTER TABLE \`_deals_v\` ADD \`version_workflow_pending\` text;`)
  await db.run(sql`CREATE INDEX \`_deals_v_version_workflow_version_workflow_stage_idx\` ON \`_deals_v\` (\`version_workflow_stage\`);`)
  await db.run(sql`CREATE INDEX \`_deals_v_version_workflow_version_workflow_assignee_idx\` ON \`_deals_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_deals_v_version_workflow_version_workflow_due_idx\` ON \`_deals_v\` (\`version_workflow_due\`);`)
  await db.run(sql`CREATE INDEX \`_deals_v_version_workflow_version_workflow_to_check_idx\` ON \`_deals_v\` (\`version_workflow_to_check\`);`)
  await db.run(sql`CREATE INDEX \`_deals_v_version_workflow_version_workflow_intent_id_idx\` ON \`_deals_v\` (\`version_workflow_intent_id\`);`)
  await db.run(sql`CREATE INDEX \`_deals_v_version_workflow_version_workflow_pending_idx\` ON \`_deals_v\` (\`version_workflow_pending\`);`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`workflow_stage\` text;`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`workflow_number\` numeric;`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`workflow_submitted\` text;`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`workflow_approved\` text;`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`workflow_live\` text;`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`workflow_assignee_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`workflow_due\` text;`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`workflow_to_check\` integer;`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`workflow_to_check_by\` text;`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`workflow_intent\` text;`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`workflow_intent_id\` text;`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`workflow_last_act\` text;`)
  await db.run(sql`ALTER TABLE \`persons\` ADD \`workflow_pending\` text;`)
  await db.run(sql`CREATE INDEX \`persons_workflow_workflow_stage_idx\` ON \`persons\` (\`workflow_stage\`);`)
  await db.run(sql`CREATE INDEX \`persons_workflow_workflow_assignee_idx\` ON \`persons\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`persons_workflow_workflow_due_idx\` ON \`persons\` (\`workflow_due\`);`)
  await db.run(sql`CREATE INDEX \`persons_workflow_workflow_to_check_idx\` ON \`persons\` (\`workflow_to_check\`);`)
  await db.run(sql`CREATE INDEX \`persons_workflow_workflow_intent_id_idx\` ON \`persons\` (\`workflow_intent_id\`);`)
  await db.run(sql`CREATE INDEX \`persons_workflow_workflow_pending_idx\` ON \`persons\` (\`workflow_pending\`);`)
  await db.run(sql`ALTER TABLE \`_persons_v\` ADD \`version_workflow_stage\` text;`)
  await db.run(sql`ALTER TABLE \`_persons_v\` ADD \`version_workflow_number\` numeric;`)
  await db.run(sql`ALTER TABLE \`_persons_v\` ADD \`version_workflow_submitted\` text;`)
  await db.run(sql`ALTER TABLE \`_persons_v\` ADD \`version_workflow_approved\` text;`)
  await db.run(sql`ALTER TABLE \`_persons_v\` ADD \`version_workflow_live\` text;`)
  await db.run(sql`ALTER TABLE \`_persons_v\` ADD \`version_workflow_contributors\` text;`)
  await db.run(sql`ALTER TABLE \`_persons_v\` ADD \`version_workflow_changed_by\` text;`)
  await db.run(sql`ALTER TABLE \`_persons_v\` ADD \`version_workflow_assignee_id\` text REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_persons_v\` ADD \`version_workflow_due\` text;`)
  await db.run(sql`ALTER TABLE \`_persons_v\` ADD \`version_workflow_to_check\` integer;`)
  await db.run(sql`ALTER TABLE \`_persons_v\` ADD \`version_workflow_to_check_by\` text;`)
  await db.run(sql`ALTER TABLE \`_persons_v\` ADD \`version_workflow_intent\` text;`)
  await db.run(sql`ALTER TABLE \`_persons_v\` ADD \`version_workflow_intent_id\` text;`)
  await db.run(sql`ALTER TABLE \`_persons_v\` ADD \`version_workflow_last_act\` text;`)
  await db.run(sql`ALTER TABLE \`_persons_v\` ADD \`version_workflow_pending\` text;`)
  await db.run(sql`CREATE INDEX \`_persons_v_version_workflow_version_workflow_stage_idx\` ON \`_persons_v\` (\`version_workflow_stage\`);`)
  await db.run(sql`CREATE INDEX \`_persons_v_version_workflow_version_workflow_assignee_idx\` ON \`_persons_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_persons_v_version_workflow_version_workflow_due_idx\` ON \`_persons_v\` (\`version_workflow_due\`);`)
  await db.run(sql`CREATE INDEX \`_persons_v_version_workflow_version_workflow_to_check_idx\` ON \`_persons_v\` (\`version_workflow_to_check\`);`)
  await db.run(sql`CREATE INDEX \`_persons_v_version_workflow_version_workflow_intent_id_idx\` ON \`_persons_v\` (\`version_workflow_intent_id\`);`)
  await db.run(sql`CREATE INDEX \`_persons_v_version_workflow_version_workflow_pending_idx\` ON \`_persons_v\` (\`version_workflow_pending\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`workflow_records\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_articles\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`headline\` text,
  	\`description\` text,
  	\`image_id\` text,
  	\`article_body\` text,
  	\`canonical_url\` text,
  	\`meta_title\` text,
  	\`meta_description\` text,
  	\`meta_image_id\` text,
  	\`in_language\` text DEFAULT 'tr',
  	\`article_section_id\` text,
  	\`slug\` text,
  	\`slug_claim\` text,
  	\`priority\` text DEFAULT 'routine',
  	\`kind\` text DEFAULT 'news',
  	\`date_published\` text,
  	\`date_modified\` text,
  	\`created_by_id\` text,
  	\`story_id\` text,
  	\`plain_text\` text,
  	\`word_count\` numeric,
  	\`reading_time\` numeric,
  	\`feeds_mark\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`article_section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles\`("id", "headline", "description", "image_id", "article_body", "canonical_url", "meta_title", "meta_description", "meta_image_id", "in_language", "article_section_id", "slug", "slug_claim", "priority", "kind", "date_published", "date_modified", "created_by_id", "story_id", "plain_text", "word_count", "reading_time", "feeds_mark", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "headline", "description", "image_id", "article_body", "canonical_url", "meta_title", "meta_description", "meta_image_id", "in_language", "article_section_id", "slug", "slug_claim", "priority", "kind", "date_published", "date_modified", "created_by_id", "story_id", "plain_text", "word_count", "reading_time", "feeds_mark", "updated_at", "created_at", "deleted_at", "_status" FROM \`articles\`;`)
  await db.run(sql`DROP TABLE \`articles\`;`)
  await db.run(sql`ALTER TABLE \`__new_articles\` RENAME TO \`articles\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`articles_headline_idx\` ON \`articles\` (\`headline\`);`)
  await db.run(sql`CREATE INDEX \`articles_image_idx\` ON \`articles\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_meta_meta_image_idx\` ON \`articles\` (\`meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_article_section_idx\` ON \`articles\` (\`article_section_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_slug_idx\` ON \`articles\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`articles_slug_claim_idx\` ON \`articles\` (\`slug_claim\`);`)
  await db.run(sql`CREATE INDEX \`articles_date_published_idx\` ON \`articles\` (\`date_published\`);`)
  await db.run(sql`CREATE INDEX \`articles_date_modified_idx\` ON \`articles\` (\`date_modified\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_by_idx\` ON \`articles\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_story_id_idx\` ON \`articles\` (\`story_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_feeds_mark_idx\` ON \`articles\` (\`feeds_mark\`);`)
  await db.run(sql`CREATE INDEX \`articles_updated_at_idx\` ON \`articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_created_at_idx\` ON \`articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_published_idx\` ON \`articles\` (\`_status\`,\`deleted_at\`,\`date_published\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_changed_idx\` ON \`articles\` (\`_status\`,\`deleted_at\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_all_published_idx\` ON \`articles\` (\`deleted_at\`,\`date_published\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_all_changed_idx\` ON \`articles\` (\`deleted_at\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_headline\` text,
  	\`version_description\` text,
  	\`version_image_id\` text,
  	\`version_article_body\` text,
  	\`version_canonical_url\` text,
  	\`version_meta_title\` text,
  	\`version_meta_description\` text,
  	\`version_meta_image_id\` text,
  	\`version_in_language\` text DEFAULT 'tr',
  	\`version_article_section_id\` text,
  	\`version_slug\` text,
  	\`version_slug_claim\` text,
  	\`version_priority\` text DEFAULT 'routine',
  	\`version_kind\` text DEFAULT 'news',
  	\`version_date_published\` text,
  	\`version_date_modified\` text,
  	\`version_created_by_id\` text,
  	\`version_story_id\` text,
  	\`version_plain_text\` text,
  	\`version_word_count\` numeric,
  	\`version_reading_time\` numeric,
  	\`version_feeds_mark\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_article_section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v\`("id", "parent_id", "version_headline", "version_description", "version_image_id", "version_article_body", "version_canonical_url", "version_meta_title", "version_meta_description", "version_meta_image_id", "version_in_language", "version_article_section_id", "version_slug", "version_slug_claim", "version_priority", "version_kind", "version_date_published", "version_date_modified", "version_created_by_id", "version_story_id", "version_plain_text", "version_word_count", "version_reading_time", "version_feeds_mark", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_headline", "version_description", "version_image_id", "version_article_body", "version_canonical_url", "version_meta_title", "version_meta_description", "version_meta_image_id", "version_in_language", "version_article_section_id", "version_slug", "version_slug_claim", "version_priority", "version_kind", "version_date_published", "version_date_modified", "version_created_by_id", "version_story_id", "version_plain_text", "version_word_count", "version_reading_time", "version_feeds_mark", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_articles_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__articles_v\` RENAME TO \`_articles_v\`;`)
  await db.run(sql`CREATE INDEX \`_articles_v_parent_idx\` ON \`_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_headline_idx\` ON \`_articles_v\` (\`version_headline\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_image_idx\` ON \`_articles_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_meta_version_meta_image_idx\` ON \`_articles_v\` (\`version_meta_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_article_section_idx\` ON \`_articles_v\` (\`version_article_section_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_slug_idx\` ON \`_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_date_published_idx\` ON \`_articles_v\` (\`version_date_published\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_date_modified_idx\` ON \`_articles_v\` (\`version_date_modified\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_by_idx\` ON \`_articles_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_story_id_idx\` ON \`_articles_v\` (\`version_story_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_updated_at_idx\` ON \`_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_created_at_idx\` ON \`_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_created_at_idx\` ON \`_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_updated_at_idx\` ON \`_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_versions_published_idx\` ON \`_articles_v\` (\`latest\`,\`version_deleted_at\`,\`version_date_published\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_versions_created_idx\` ON \`_articles_v\` (\`latest\`,\`version_deleted_at\`,\`version_created_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_versions_headline_idx\` ON \`_articles_v\` (\`latest\`,\`version_deleted_at\`,\`version_headline\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_versions_status_idx\` ON \`_articles_v\` (\`latest\`,\`version_deleted_at\`,\`version__status\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_versions_list_idx\` ON \`_articles_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`created_at\`,\`version__status\`,\`version_created_by_id\`,\`version_in_language\`,\`version_article_section_id\`,\`version_kind\`,\`version_priority\`);`)
  await db.run(sql`CREATE INDEX \`articles_versions_search_idx\` ON \`_articles_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`created_at\`,\`version_headline\`,\`version_slug\`,\`version_description\`);`)
  await db.run(sql`CREATE INDEX \`articles_versions_history_idx\` ON \`_articles_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_versions_newest_idx\` ON \`_articles_v\` (\`parent_id\`,\`latest\`,\`version_deleted_at\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_companies\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`logo_id\` text,
  	\`website\` text,
  	\`country\` text,
  	\`ticker\` text,
  	\`exchange\` text,
  	\`wikidata_id\` text,
  	\`slug\` text,
  	\`slug_claim\` text,
  	\`created_by_id\` text,
  	\`feeds_mark\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_companies\`("id", "logo_id", "website", "country", "ticker", "exchange", "wikidata_id", "slug", "slug_claim", "created_by_id", "feeds_mark", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "logo_id", "website", "country", "ticker", "exchange", "wikidata_id", "slug", "slug_claim", "created_by_id", "feeds_mark", "updated_at", "created_at", "deleted_at", "_status" FROM \`companies\`;`)
  await db.run(sql`DROP TABLE \`companies\`;`)
  await db.run(sql`ALTER TABLE \`__new_companies\` RENAME TO \`companies\`;`)
  await db.run(sql`CREATE INDEX \`companies_logo_idx\` ON \`companies\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`companies_slug_idx\` ON \`companies\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`companies_slug_claim_idx\` ON \`companies\` (\`slug_claim\`);`)
  await db.run(sql`CREATE INDEX \`companies_created_by_idx\` ON \`companies\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`companies_feeds_mark_idx\` ON \`companies\` (\`feeds_mark\`);`)
  await db.run(sql`CREATE INDEX \`companies_updated_at_idx\` ON \`companies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`companies_created_at_idx\` ON \`companies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`companies_changed_idx\` ON \`companies\` (\`_status\`,\`deleted_at\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__companies_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_logo_id\` text,
  	\`version_website\` text,
  	\`version_country\` text,
  	\`version_ticker\` text,
  	\`version_exchange\` text,
  	\`version_wikidata_id\` text,
  	\`version_slug\` text,
  	\`version_slug_claim\` text,
  	\`version_created_by_id\` text,
  	\`version_feeds_mark\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__companies_v\`("id", "parent_id", "version_logo_id", "version_website", "version_country", "version_ticker", "version_exchange", "version_wikidata_id", "version_slug", "version_slug_claim", "version_created_by_id", "version_feeds_mark", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_logo_id", "version_website", "version_country", "version_ticker", "version_exchange", "version_wikidata_id", "version_slug", "version_slug_claim", "version_created_by_id", "version_feeds_mark", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_companies_v\`;`)
  await db.run(sql`DROP TABLE \`_companies_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__companies_v\` RENAME TO \`_companies_v\`;`)
  await db.run(sql`CREATE INDEX \`_companies_v_parent_idx\` ON \`_companies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_companies_v_version_version_logo_idx\` ON \`_companies_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_companies_v_version_version_slug_idx\` ON \`_companies_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_companies_v_version_version_created_by_idx\` ON \`_companies_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_companies_v_version_version_updated_at_idx\` ON \`_companies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_companies_v_version_version_created_at_idx\` ON \`_companies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_companies_v_created_at_idx\` ON \`_companies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_companies_v_updated_at_idx\` ON \`_companies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`companies_versions_list_idx\` ON \`_companies_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`companies_versions_history_idx\` ON \`_companies_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`companies_versions_newest_idx\` ON \`_companies_v\` (\`parent_id\`,\`latest\`,\`version_deleted_at\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_deals\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`status\` text,
  	\`value_amount\` text,
  	\`value_currency\` text,
  	\`value_certainty\` text,
  	\`dates_announced_date\` text,
  	\`dates_announced_precision\` text DEFAULT 'unknown',
  	\`dates_start_date\` text,
  	\`dates_start_precision\` text DEFAULT 'unknown',
  	\`dates_end_date\` text,
  	\`dates_end_precision\` text DEFAULT 'unknown',
  	\`country\` text,
  	\`slug\` text,
  	\`slug_claim\` text,
  	\`created_by_id\` text,
  	\`feeds_mark\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_deals\`("id", "kind", "status", "value_amount", "value_currency", "value_certainty", "dates_announced_date", "dates_announced_precision", "dates_start_date", "dates_start_precision", "dates_end_date", "dates_end_precision", "country", "slug", "slug_claim", "created_by_id", "feeds_mark", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "kind", "status", "value_amount", "value_currency", "value_certainty", "dates_announced_date", "dates_announced_precision", "dates_start_date", "dates_start_precision", "dates_end_date", "dates_end_precision", "country", "slug", "slug_claim", "created_by_id", "feeds_mark", "updated_at", "created_at", "deleted_at", "_status" FROM \`deals\`;`)
  await db.run(sql`DROP TABLE \`deals\`;`)
  await db.run(sql`ALTER TABLE \`__new_deals\` RENAME TO \`deals\`;`)
  await db.run(sql`CREATE INDEX \`deals_slug_idx\` ON \`deals\` (\`slug\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`deals_slug_claim_idx\` ON \`deals\` (\`slug_claim\`);`)
  await db.run(sql`CREATE INDEX \`deals_created_by_idx\` ON \`deals\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`deals_feeds_mark_idx\` ON \`deals\` (\`feeds_mark\`);`)
  await db.run(sql`CREATE INDEX \`deals_updated_at_idx\` ON \`deals\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deals_created_at_idx\` ON \`deals\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`deals_changed_idx\` ON \`deals\` (\`_status\`,\`deleted_at\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__deals_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_kind\` text,
  	\`version_status\` text,
  	\`version_value_amount\` text,
  	\`version_value_currency\` text,
  	\`version_value_certainty\` text,
  	\`version_dates_announced_date\` text,
  	\`version_dates_announced_precision\` text DEFAULT 'unknown',
  	\`version_dates_start_date\` text,
  	\`version_dates_start_precision\` text DEFAULT 'unknown',
  	\`version_dates_end_date\` text,
  	\`version_dates_end_precision\` text DEFAULT 'unknown',
  	\`version_country\` text,
  	\`version_slug\` text,
  	\`version_slug_claim\` text,
  	\`version_created_by_id\` text,
  	\`version_feeds_mark\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`deals\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__deals_v\`("id", "parent_id", "version_kind", "version_status", "version_value_amount", "version_value_currency", "version_value_certainty", "version_dates_announced_date", "version_dates_announced_precision", "version_dates_start_date", "version_dates_start_precision", "version_dates_end_date", "version_dates_end_precision", "version_country", "version_slug", "version_slug_claim", "version_created_by_id", "version_feeds_mark", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_kind", "version_status", "version_value_amount", "version_value_currency", "version_value_certainty", "version_dates_announced_date", "version_dates_announced_precision", "version_dates_start_date", "version_dates_start_precision", "version_dates_end_date", "version_dates_end_precision", "version_country", "version_slug", "version_slug_claim", "version_created_by_id", "version_feeds_mark", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_deals_v\`;`)
  await db.run(sql`DROP TABLE \`_deals_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__deals_v\` RENAME TO \`_deals_v\`;`)
  await db.run(sql`CREATE INDEX \`_deals_v_parent_idx\` ON \`_deals_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_deals_v_version_version_slug_idx\` ON \`_deals_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_deals_v_version_version_created_by_idx\` ON \`_deals_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_deals_v_version_version_updated_at_idx\` ON \`_deals_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_deals_v_version_version_created_at_idx\` ON \`_deals_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_deals_v_created_at_idx\` ON \`_deals_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_deals_v_updated_at_idx\` ON \`_deals_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deals_versions_list_idx\` ON \`_deals_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`deals_versions_history_idx\` ON \`_deals_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`deals_versions_newest_idx\` ON \`_deals_v\` (\`parent_id\`,\`latest\`,\`version_deleted_at\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_persons\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`company_id\` text,
  	\`created_by_id\` text,
  	\`feeds_mark\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`company_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_persons\`("id", "company_id", "created_by_id", "feeds_mark", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "company_id", "created_by_id", "feeds_mark", "updated_at", "created_at", "deleted_at", "_status" FROM \`persons\`;`)
  await db.run(sql`DROP TABLE \`persons\`;`)
  await db.run(sql`ALTER TABLE \`__new_persons\` RENAME TO \`persons\`;`)
  await db.run(sql`CREATE INDEX \`persons_company_idx\` ON \`persons\` (\`company_id\`);`)
  await db.run(sql`CREATE INDEX \`persons_created_by_idx\` ON \`persons\` (\`created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`persons_feeds_mark_idx\` ON \`persons\` (\`feeds_mark\`);`)
  await db.run(sql`CREATE INDEX \`persons_updated_at_idx\` ON \`persons\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`persons_created_at_idx\` ON \`persons\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`persons_changed_idx\` ON \`persons\` (\`_status\`,\`deleted_at\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new__persons_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_company_id\` text,
  	\`version_created_by_id\` text,
  	\`version_feeds_mark\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`persons\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_company_id\`) REFERENCES \`companies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__persons_v\`("id", "parent_id", "version_company_id", "version_created_by_id", "version_feeds_mark", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest") SELECT "id", "parent_id", "version_company_id", "version_created_by_id", "version_feeds_mark", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest" FROM \`_persons_v\`;`)
  await db.run(sql`DROP TABLE \`_persons_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__persons_v\` RENAME TO \`_persons_v\`;`)
  await db.run(sql`CREATE INDEX \`_persons_v_parent_idx\` ON \`_persons_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_persons_v_version_version_company_idx\` ON \`_persons_v\` (\`version_company_id\`);`)
  await db.run(sql`CREATE INDEX \`_persons_v_version_version_created_by_idx\` ON \`_persons_v\` (\`version_created_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_persons_v_version_version_updated_at_idx\` ON \`_persons_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_persons_v_version_version_created_at_idx\` ON \`_persons_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_persons_v_created_at_idx\` ON \`_persons_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_persons_v_updated_at_idx\` ON \`_persons_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`persons_versions_list_idx\` ON \`_persons_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`persons_versions_history_idx\` ON \`_persons_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`persons_versions_newest_idx\` ON \`_persons_v\` (\`parent_id\`,\`latest\`,\`version_deleted_at\`,\`updated_at\`,\`created_at\`);`)
}
