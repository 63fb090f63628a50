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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`workflow_notes\`;`)
}
