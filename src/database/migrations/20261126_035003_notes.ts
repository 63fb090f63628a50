import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`workflow_notes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`of_collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`parent\` text,
  	\`text\` text NOT NULL,
  	\`mentions\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`by_name\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`edited_at\` text,
  	\`resolved_at\` text,
  	\`resolved_by\` text,
  	\`resolved_by_name\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`workflow_notes_at_idx\` ON \`workflow_notes\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`ofCollection_document_at_idx\` ON \`workflow_notes\` (\`of_collection\`,\`document\`,\`at\`);`)
  await db.run(sql`CREATE INDEX \`workflow_notes_parent_idx\` ON \`workflow_notes\` (\`parent\`);`)
  await db.run(sql`CREATE TABLE \`workflow_notifications\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`person\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`of_collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`by\` text,
  	\`by_name\` text,
  	\`about\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`read_at\` text,
  	\`mail\` text,
  	\`mail_at\` text,
  	\`mail_tries\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`workflow_notifications_document_idx\` ON \`workflow_notifications\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`workflow_notifications_mail_idx\` ON \`workflow_notifications\` (\`mail\`);`)
  await db.run(sql`CREATE INDEX \`person_at_idx\` ON \`workflow_notifications\` (\`person\`,\`at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`workflow_notes\`;`)
  await db.run(sql`DROP TABLE \`workflow_notifications\`;`)
}
