import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`workflow_translations\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`of_collection\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`seen\` text NOT NULL,
  	\`behind\` text NOT NULL,
  	\`since\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`workflow_translations_since_idx\` ON \`workflow_translations\` (\`since\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`workflow_translations\`;`)
}
