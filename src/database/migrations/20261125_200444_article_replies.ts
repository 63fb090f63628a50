import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`articles\` ADD \`reply_to_id\` text REFERENCES articles(id);`)
  await db.run(sql`CREATE INDEX \`articles_reply_to_idx\` ON \`articles\` (\`reply_to_id\`);`)
  await db.run(sql`ALTER TABLE \`_articles_v\` ADD \`version_reply_to_id\` text REFERENCES articles(id);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_version_reply_to_idx\` ON \`_articles_v\` (\`version_reply_to_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
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
  	\`workflow_stage\` text,
  	\`workflow_number\` numeric,
  	\`workflow_submitted\` text,
  	\`workflow_approved\` text,
  	\`workflow_live\` text,
  	\`workflow_contributors\` text,
  	\`workflow_changed_by\` text,
  	\`workflow_assignee_id\` text,
  	\`workflow_due\` text,
  	\`workflow_to_check\` integer,
  	\`workflow_to_check_by\` text,
  	\`workflow_intent\` text,
  	\`workflow_intent_id\` text,
  	\`workflow_last_act\` text,
  	\`workflow_pending\` text,
  	\`workflow_schedule\` text,
  	\`workflow_scheduled_for\` text,
  	\`workflow_embargoed_until\` text,
  	\`public_notes_corrections\` text,
  	\`public_notes_retraction\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`meta_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`article_section_id\`) REFERENCES \`sections\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_articles\`("id", "headline", "description", "image_id", "article_body", "canonical_url", "meta_title", "meta_description", "meta_image_id", "in_language", "article_section_id", "slug", "slug_claim", "priority", "kind", "date_published", "date_modified", "created_by_id", "story_id", "plain_text", "word_count", "reading_time", "feeds_mark", "workflow_stage", "workflow_number", "workflow_submitted", "workflow_approved", "workflow_live", "workflow_contributors", "workflow_changed_by", "workflow_assignee_id", "workflow_due", "workflow_to_check", "workflow_to_check_by", "workflow_intent", "workflow_intent_id", "workflow_last_act", "workflow_pending", "workflow_schedule", "workflow_scheduled_for", "workflow_embargoed_until", "public_notes_corrections", "public_notes_retraction", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "headline", "description", "image_id", "article_body", "canonical_url", "meta_title", "meta_description", "meta_image_id", "in_language", "article_section_id", "slug", "slug_claim", "priority", "kind", "date_published", "date_modified", "created_by_id", "story_id", "plain_text", "word_count", "reading_time", "feeds_mark", "workflow_stage", "workflow_number", "workflow_submitted", "workflow_approved", "workflow_live", "workflow_contributors", "workflow_changed_by", "workflow_assignee_id", "workflow_due", "workflow_to_check", "workflow_to_check_by", "workflow_intent", "workflow_intent_id", "workflow_last_act", "workflow_pending", "workflow_schedule", "workflow_scheduled_for", "workflow_embargoed_until", "public_notes_corrections", "public_notes_retraction", "updated_at", "created_at", "deleted_at", "_status" FROM \`articles\`;`)
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
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_stage_idx\` ON \`articles\` (\`workflow_stage\`);`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_assignee_idx\` ON \`articles\` (\`workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_due_idx\` ON \`articles\` (\`workflow_due\`);`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_to_check_idx\` ON \`articles\` (\`workflow_to_check\`);`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_intent_id_idx\` ON \`articles\` (\`workflow_intent_id\`);`)
  await db.run(sql`CREATE INDEX \`articles_workflow_workflow_pending_idx\` ON \`articles\` (\`workflow_pending\`);`)
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
  	\`version_workflow_stage\` text,
  	\`version_workflow_number\` numeric,
  	\`version_workflow_submitted\` text,
  	\`version_workflow_approved\` text,
  	\`version_workflow_live\` text,
  	\`version_workflow_contributors\` text,
  	\`version_workflow_changed_by\` text,
  	\`version_workflow_assignee_id\` text,
  	\`version_workflow_due\` text,
  	\`version_workflow_to_check\` integer,
  	\`version_workflow_to_check_by\` text,
  	\`version_workflow_intent\` text,
  	\`version_workflow_intent_id\` text,
  	\`version_workflow_last_act\` text,
  	\`version_workflow_pending\` text,
  	\`version_workflow_schedule\` text,
  	\`version_workflow_scheduled_for\` text,
  	\`version_workflow_embargoed_until\` text,
  	\`version_public_notes_corrections\` text,
  	\`version_public_notes_retraction\` text,
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
  	FOREIGN KEY (\`version_created_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_workflow_assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__articles_v\`("id", "parent_id", "version_headline", "version_description", "version_image_id", "version_article_body", "version_canonical_url", "version_meta_title", "version_meta_description", "version_meta_image_id", "version_in_language", "version_article_section_id", "version_slug", "version_slug_claim", "version_priority", "version_kind", "version_date_published", "version_date_modified", "version_created_by_id", "version_story_id", "version_plain_text", "version_word_count", "version_reading_time", "version_feeds_mark", "version_workflow_stage", "version_workflow_number", "version_workflow_submitted", "version_workflow_approved", "version_workflow_live", "version_workflow_contributors", "version_workflow_changed_by", "version_workflow_assignee_id", "version_workflow_due", "version_workflow_to_check", "version_workflow_to_check_by", "version_workflow_intent", "version_workflow_intent_id", "version_workflow_last_act", "version_workflow_pending", "version_workflow_schedule", "version_workflow_scheduled_for", "version_workflow_embargoed_until", "version_public_notes_corrections", "version_public_notes_retraction", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_headline", "version_description", "version_image_id", "version_article_body", "version_canonical_url", "version_meta_title", "version_meta_description", "version_meta_image_id", "version_in_language", "version_article_section_id", "version_slug", "version_slug_claim", "version_priority", "version_kind", "version_date_published", "version_date_modified", "version_created_by_id", "version_story_id", "version_plain_text", "version_word_count", "version_reading_time", "version_feeds_mark", "version_workflow_stage", "version_workflow_number", "version_workflow_submitted", "version_workflow_approved", "version_workflow_live", "version_workflow_contributors", "version_workflow_changed_by", "version_workflow_assignee_id", "version_workflow_due", "version_workflow_to_check", "version_workflow_to_check_by", "version_workflow_intent", "version_workflow_intent_id", "version_workflow_last_act", "version_workflow_pending", "version_workflow_schedule", "version_workflow_scheduled_for", "version_workflow_embargoed_until", "version_public_notes_corrections", "version_public_notes_retraction", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_articles_v\`;`)
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
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_stage_idx\` ON \`_articles_v\` (\`version_workflow_stage\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_assignee_idx\` ON \`_articles_v\` (\`version_workflow_assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_due_idx\` ON \`_articles_v\` (\`version_workflow_due\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_to_check_idx\` ON \`_articles_v\` (\`version_workflow_to_check\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_intent_id_idx\` ON \`_articles_v\` (\`version_workflow_intent_id\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_pending_idx\` ON \`_articles_v\` (\`version_workflow_pending\`);`)
  await db.run(sql`CREATE INDEX \`_articles_v_version_workflow_version_workflow_scheduled__idx\` ON \`_articles_v\` (\`version_workflow_scheduled_for\`);`)
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
  await db.run(sql`CREATE INDEX \`articles_versions_stage_idx\` ON \`_articles_v\` (\`latest\`,\`version_workflow_stage\`,\`version_deleted_at\`,\`version_updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_versions_history_idx\` ON \`_articles_v\` (\`parent_id\`,\`updated_at\`,\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`articles_versions_newest_idx\` ON \`_articles_v\` (\`parent_id\`,\`latest\`,\`version_deleted_at\`,\`updated_at\`,\`created_at\`);`)
}
