import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`glossary\` ADD \`match\` text;`)
  await db.run(sql`ALTER TABLE \`glossary\` ADD \`explanation\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`glossary\` DROP COLUMN \`match\`;`)
  await db.run(sql`ALTER TABLE \`glossary\` DROP COLUMN \`explanation\`;`)
}
