import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`procedures\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`in_brief\` text,
  	\`who_for\` text,
  	\`warnings\` text,
  	\`documents\` text,
  	\`steps\` text,
  	\`fees\` text,
  	\`times\` text,
  	\`forms\` text,
  	\`result\` text,
  	\`appeal\` text,
  	\`tips\` text,
  	\`also_called\` text,
  	\`category\` text,
  	\`audiences\` text,
  	\`level\` text,
  	\`offices\` text,
  	\`online\` text,
  	\`bip_code\` text,
  	\`official_page_url\` text,
  	\`official_page_leads_to_matter\` integer DEFAULT false,
  	\`legal_basis\` text,
  	\`related\` text,
  	\`groups_offices_confidence\` text,
  	\`groups_offices_sources\` text,
  	\`groups_offices_valid_from\` text,
  	\`groups_offices_valid_until\` text,
  	\`groups_offices_review_by\` text,
  	\`groups_fees_confidence\` text,
  	\`groups_fees_sources\` text,
  	\`groups_fees_valid_from\` text,
  	\`groups_fees_valid_until\` text,
  	\`groups_fees_review_by\` text,
  	\`groups_times_confidence\` text,
  	\`groups_times_sources\` text,
  	\`groups_times_valid_from\` text,
  	\`groups_times_valid_until\` text,
  	\`groups_times_review_by\` text,
  	\`groups_documents_confidence\` text,
  	\`groups_documents_sources\` text,
  	\`groups_documents_valid_from\` text,
  	\`groups_documents_valid_until\` text,
  	\`groups_documents_review_by\` text,
  	\`groups_steps_confidence\` text,
  	\`groups_steps_sources\` text,
  	\`groups_steps_valid_from\` text,
  	\`groups_steps_valid_until\` text,
  	\`groups_steps_review_by\` text,
  	\`groups_warnings_confidence\` text,
  	\`groups_warnings_sources\` text,
  	\`groups_warnings_valid_from\` text,
  	\`groups_warnings_valid_until\` text,
  	\`groups_warnings_review_by\` text,
  	\`groups_law_confidence\` text,
  	\`groups_law_sources\` text,
  	\`groups_law_valid_from\` text,
  	\`groups_law_valid_until\` text,
  	\`groups_law_review_by\` text,
  	\`to_verify\` text,
  	\`key\` text,
  	\`updated\` text,
  	\`written_by\` text,
  	\`slug\` text,
  	\`former_slugs\` text,
  	\`high_risk\` integer DEFAULT false,
  	\`valid_from\` text,
  	\`valid_until\` text,
  	\`review_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`procedures_key_idx\` ON \`procedures\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`procedures_updated_at_idx\` ON \`procedures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`procedures_created_at_idx\` ON \`procedures\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`procedures__status_idx\` ON \`procedures\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_procedures_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_in_brief\` text,
  	\`version_who_for\` text,
  	\`version_warnings\` text,
  	\`version_documents\` text,
  	\`version_steps\` text,
  	\`version_fees\` text,
  	\`version_times\` text,
  	\`version_forms\` text,
  	\`version_result\` text,
  	\`version_appeal\` text,
  	\`version_tips\` text,
  	\`version_also_called\` text,
  	\`version_category\` text,
  	\`version_audiences\` text,
  	\`version_level\` text,
  	\`version_offices\` text,
  	\`version_online\` text,
  	\`version_bip_code\` text,
  	\`version_official_page_url\` text,
  	\`version_official_page_leads_to_matter\` integer DEFAULT false,
  	\`version_legal_basis\` text,
  	\`version_related\` text,
  	\`version_groups_offices_confidence\` text,
  	\`version_groups_offices_sources\` text,
  	\`version_groups_offices_valid_from\` text,
  	\`version_groups_offices_valid_until\` text,
  	\`version_groups_offices_review_by\` text,
  	\`version_groups_fees_confidence\` text,
  	\`version_groups_fees_sources\` text,
  	\`version_groups_fees_valid_from\` text,
  	\`version_groups_fees_valid_until\` text,
  	\`version_groups_fees_review_by\` text,
  	\`version_groups_times_confidence\` text,
  	\`version_groups_times_sources\` text,
  	\`version_groups_times_valid_from\` text,
  	\`version_groups_times_valid_until\` text,
  	\`version_groups_times_review_by\` text,
  	\`version_groups_documents_confidence\` text,
  	\`version_groups_documents_sources\` text,
  	\`version_groups_documents_valid_from\` text,
  	\`version_groups_documents_valid_until\` text,
  	\`version_groups_documents_review_by\` text,
  	\`version_groups_steps_confidence\` text,
  	\`version_groups_steps_sources\` text,
  	\`version_groups_steps_valid_from\` text,
  	\`version_groups_steps_valid_until\` text,
  	\`version_groups_steps_review_by\` text,
  	\`version_groups_warnings_confidence\` text,
  	\`version_groups_warnings_sources\` text,
  	\`version_groups_warnings_valid_from\` text,
  	\`version_groups_warnings_valid_until\` text,
  	\`version_groups_warnings_review_by\` text,
  	\`version_groups_law_confidence\` text,
  	\`version_groups_law_sources\` text,
  	\`version_groups_law_valid_from\` text,
  	\`version_groups_law_valid_until\` text,
  	\`version_groups_law_review_by\` text,
  	\`version_to_verify\` text,
  	\`version_key\` text,
  	\`version_updated\` text,
  	\`version_written_by\` text,
  	\`version_slug\` text,
  	\`version_former_slugs\` text,
  	\`version_high_risk\` integer DEFAULT false,
  	\`version_valid_from\` text,
  	\`version_valid_until\` text,
  	\`version_review_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_procedures_v_parent_idx\` ON \`_procedures_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_key_idx\` ON \`_procedures_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_updated_at_idx\` ON \`_procedures_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version_created_at_idx\` ON \`_procedures_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_version_version__status_idx\` ON \`_procedures_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_created_at_idx\` ON \`_procedures_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_updated_at_idx\` ON \`_procedures_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_procedures_v_latest_idx\` ON \`_procedures_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`chapters\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`also_called\` text,
  	\`audiences\` text,
  	\`contacts\` text,
  	\`related\` text,
  	\`groups_content_confidence\` text,
  	\`groups_content_sources\` text,
  	\`groups_content_valid_from\` text,
  	\`groups_content_valid_until\` text,
  	\`groups_content_review_by\` text,
  	\`to_verify\` text,
  	\`key\` text,
  	\`updated\` text,
  	\`written_by\` text,
  	\`slug\` text,
  	\`former_slugs\` text,
  	\`high_risk\` integer DEFAULT false,
  	\`valid_from\` text,
  	\`valid_until\` text,
  	\`review_by\` text,
  	\`order\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`chapters_key_idx\` ON \`chapters\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`chapters_updated_at_idx\` ON \`chapters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`chapters_created_at_idx\` ON \`chapters\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`chapters__status_idx\` ON \`chapters\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_chapters_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_also_called\` text,
  	\`version_audiences\` text,
  	\`version_contacts\` text,
  	\`version_related\` text,
  	\`version_groups_content_confidence\` text,
  	\`version_groups_content_sources\` text,
  	\`version_groups_content_valid_from\` text,
  	\`version_groups_content_valid_until\` text,
  	\`version_groups_content_review_by\` text,
  	\`version_to_verify\` text,
  	\`version_key\` text,
  	\`version_updated\` text,
  	\`version_written_by\` text,
  	\`version_slug\` text,
  	\`version_former_slugs\` text,
  	\`version_high_risk\` integer DEFAULT false,
  	\`version_valid_from\` text,
  	\`version_valid_until\` text,
  	\`version_review_by\` text,
  	\`version_order\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`chapters\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_chapters_v_parent_idx\` ON \`_chapters_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_version_key_idx\` ON \`_chapters_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_version_updated_at_idx\` ON \`_chapters_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_version_created_at_idx\` ON \`_chapters_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_version__status_idx\` ON \`_chapters_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_created_at_idx\` ON \`_chapters_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_updated_at_idx\` ON \`_chapters_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_latest_idx\` ON \`_chapters_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`information\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`also_called\` text,
  	\`audiences\` text,
  	\`contacts\` text,
  	\`related\` text,
  	\`groups_content_confidence\` text,
  	\`groups_content_sources\` text,
  	\`groups_content_valid_from\` text,
  	\`groups_content_valid_until\` text,
  	\`groups_content_review_by\` text,
  	\`to_verify\` text,
  	\`key\` text,
  	\`updated\` text,
  	\`written_by\` text,
  	\`slug\` text,
  	\`former_slugs\` text,
  	\`high_risk\` integer DEFAULT false,
  	\`valid_from\` text,
  	\`valid_until\` text,
  	\`review_by\` text,
  	\`order\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`information_key_idx\` ON \`information\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`information_updated_at_idx\` ON \`information\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`information_created_at_idx\` ON \`information\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`information__status_idx\` ON \`information\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_information_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_also_called\` text,
  	\`version_audiences\` text,
  	\`version_contacts\` text,
  	\`version_related\` text,
  	\`version_groups_content_confidence\` text,
  	\`version_groups_content_sources\` text,
  	\`version_groups_content_valid_from\` text,
  	\`version_groups_content_valid_until\` text,
  	\`version_groups_content_review_by\` text,
  	\`version_to_verify\` text,
  	\`version_key\` text,
  	\`version_updated\` text,
  	\`version_written_by\` text,
  	\`version_slug\` text,
  	\`version_former_slugs\` text,
  	\`version_high_risk\` integer DEFAULT false,
  	\`version_valid_from\` text,
  	\`version_valid_until\` text,
  	\`version_review_by\` text,
  	\`version_order\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`information\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_information_v_parent_idx\` ON \`_information_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_information_v_version_version_key_idx\` ON \`_information_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_information_v_version_version_updated_at_idx\` ON \`_information_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_information_v_version_version_created_at_idx\` ON \`_information_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_information_v_version_version__status_idx\` ON \`_information_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_information_v_created_at_idx\` ON \`_information_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_information_v_updated_at_idx\` ON \`_information_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_information_v_latest_idx\` ON \`_information_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`offices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`services\` text,
  	\`notes\` text,
  	\`kind\` text,
  	\`roles\` text,
  	\`districts\` text,
  	\`address\` text,
  	\`phones\` text,
  	\`email\` text,
  	\`website\` text,
  	\`always_open\` integer DEFAULT false,
  	\`hours\` text,
  	\`hours_exceptions\` text,
  	\`languages\` text,
  	\`groups_address_confidence\` text,
  	\`groups_address_sources\` text,
  	\`groups_address_valid_from\` text,
  	\`groups_address_valid_until\` text,
  	\`groups_address_review_by\` text,
  	\`groups_phones_confidence\` text,
  	\`groups_phones_sources\` text,
  	\`groups_phones_valid_from\` text,
  	\`groups_phones_valid_until\` text,
  	\`groups_phones_review_by\` text,
  	\`groups_hours_confidence\` text,
  	\`groups_hours_sources\` text,
  	\`groups_hours_valid_from\` text,
  	\`groups_hours_valid_until\` text,
  	\`groups_hours_review_by\` text,
  	\`groups_languages_confidence\` text,
  	\`groups_languages_sources\` text,
  	\`groups_languages_valid_from\` text,
  	\`groups_languages_valid_until\` text,
  	\`groups_languages_review_by\` text,
  	\`groups_services_confidence\` text,
  	\`groups_services_sources\` text,
  	\`groups_services_valid_from\` text,
  	\`groups_services_valid_until\` text,
  	\`groups_services_review_by\` text,
  	\`to_verify\` text,
  	\`key\` text,
  	\`updated\` text,
  	\`written_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`offices_key_idx\` ON \`offices\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`offices_updated_at_idx\` ON \`offices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`offices_created_at_idx\` ON \`offices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`offices__status_idx\` ON \`offices\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_offices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_services\` text,
  	\`version_notes\` text,
  	\`version_kind\` text,
  	\`version_roles\` text,
  	\`version_districts\` text,
  	\`version_address\` text,
  	\`version_phones\` text,
  	\`version_email\` text,
  	\`version_website\` text,
  	\`version_always_open\` integer DEFAULT false,
  	\`version_hours\` text,
  	\`version_hours_exceptions\` text,
  	\`version_languages\` text,
  	\`version_groups_address_confidence\` text,
  	\`version_groups_address_sources\` text,
  	\`version_groups_address_valid_from\` text,
  	\`version_groups_address_valid_until\` text,
  	\`version_groups_address_review_by\` text,
  	\`version_groups_phones_confidence\` text,
  	\`version_groups_phones_sources\` text,
  	\`version_groups_phones_valid_from\` text,
  	\`version_groups_phones_valid_until\` text,
  	\`version_groups_phones_review_by\` text,
  	\`version_groups_hours_confidence\` text,
  	\`version_groups_hours_sources\` text,
  	\`version_groups_hours_valid_from\` text,
  	\`version_groups_hours_valid_until\` text,
  	\`version_groups_hours_review_by\` text,
  	\`version_groups_languages_confidence\` text,
  	\`version_groups_languages_sources\` text,
  	\`version_groups_languages_valid_from\` text,
  	\`version_groups_languages_valid_until\` text,
  	\`version_groups_languages_review_by\` text,
  	\`version_groups_services_confidence\` text,
  	\`version_groups_services_sources\` text,
  	\`version_groups_services_valid_from\` text,
  	\`version_groups_services_valid_until\` text,
  	\`version_groups_services_review_by\` text,
  	\`version_to_verify\` text,
  	\`version_key\` text,
  	\`version_updated\` text,
  	\`version_written_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_offices_v_parent_idx\` ON \`_offices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_key_idx\` ON \`_offices_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_updated_at_idx\` ON \`_offices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version_created_at_idx\` ON \`_offices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_version_version__status_idx\` ON \`_offices_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_created_at_idx\` ON \`_offices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_updated_at_idx\` ON \`_offices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_offices_v_latest_idx\` ON \`_offices_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`city\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`city\` text,
  	\`publisher\` text,
  	\`programme\` text,
  	\`body\` text,
  	\`time_zone\` text,
  	\`currency\` text,
  	\`site_url\` text,
  	\`information_point\` text,
  	\`emergency\` text,
  	\`corrections\` text,
  	\`colours_light\` text,
  	\`colours_dark\` text,
  	\`groups_content_confidence\` text,
  	\`groups_content_sources\` text,
  	\`groups_content_valid_from\` text,
  	\`groups_content_valid_until\` text,
  	\`groups_content_review_by\` text,
  	\`to_verify\` text,
  	\`key\` text,
  	\`updated\` text,
  	\`written_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`city_key_idx\` ON \`city\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`city_updated_at_idx\` ON \`city\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`city_created_at_idx\` ON \`city\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`city__status_idx\` ON \`city\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_city_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_city\` text,
  	\`version_publisher\` text,
  	\`version_programme\` text,
  	\`version_body\` text,
  	\`version_time_zone\` text,
  	\`version_currency\` text,
  	\`version_site_url\` text,
  	\`version_information_point\` text,
  	\`version_emergency\` text,
  	\`version_corrections\` text,
  	\`version_colours_light\` text,
  	\`version_colours_dark\` text,
  	\`version_groups_content_confidence\` text,
  	\`version_groups_content_sources\` text,
  	\`version_groups_content_valid_from\` text,
  	\`version_groups_content_valid_until\` text,
  	\`version_groups_content_review_by\` text,
  	\`version_to_verify\` text,
  	\`version_key\` text,
  	\`version_updated\` text,
  	\`version_written_by\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`city\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_city_v_parent_idx\` ON \`_city_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_city_v_version_version_key_idx\` ON \`_city_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_city_v_version_version_updated_at_idx\` ON \`_city_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_city_v_version_version_created_at_idx\` ON \`_city_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_city_v_version_version__status_idx\` ON \`_city_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_city_v_created_at_idx\` ON \`_city_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_city_v_updated_at_idx\` ON \`_city_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_city_v_latest_idx\` ON \`_city_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`translations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`entry\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`assignee_id\` text(36),
  	\`note\` text,
  	\`also_called\` text,
  	\`links\` text,
  	\`updated\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`assignee_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`translations_key_idx\` ON \`translations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`translations_entry_idx\` ON \`translations\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`translations_locale_idx\` ON \`translations\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`translations_assignee_idx\` ON \`translations\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`translations_updated_at_idx\` ON \`translations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`translations_created_at_idx\` ON \`translations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`targets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`translation\` text NOT NULL,
  	\`entry\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`unit\` text NOT NULL,
  	\`rev\` numeric NOT NULL,
  	\`source\` text NOT NULL,
  	\`target\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`slots\` text,
  	\`carried_from\` text,
  	\`approval_on\` text,
  	\`approval_role\` text,
  	\`returned\` integer DEFAULT false,
  	\`comment\` text,
  	\`imported\` integer DEFAULT false,
  	\`on\` text,
  	\`writer\` text,
  	\`actor\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`targets_key_idx\` ON \`targets\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`targets_translation_idx\` ON \`targets\` (\`translation\`);`)
  await db.run(sql`CREATE INDEX \`targets_entry_idx\` ON \`targets\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`targets_locale_idx\` ON \`targets\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`targets_unit_idx\` ON \`targets\` (\`unit\`);`)
  await db.run(sql`CREATE INDEX \`targets_state_idx\` ON \`targets\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`targets_writer_idx\` ON \`targets\` (\`writer\`);`)
  await db.run(sql`CREATE INDEX \`targets_updated_at_idx\` ON \`targets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`targets_created_at_idx\` ON \`targets\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`verifications\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`entry\` text NOT NULL,
  	\`group\` text NOT NULL,
  	\`digest\` text NOT NULL,
  	\`on\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`confirmed_by\` text,
  	\`imported\` integer DEFAULT false,
  	\`actor\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`verifications_key_idx\` ON \`verifications\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`verifications_entry_idx\` ON \`verifications\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`verifications_updated_at_idx\` ON \`verifications\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`verifications_created_at_idx\` ON \`verifications\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`glossary\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`term\` text NOT NULL,
  	\`locale\` text NOT NULL,
  	\`translation\` text NOT NULL,
  	\`keep_polish\` integer DEFAULT false,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`glossary_key_idx\` ON \`glossary\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`glossary_locale_idx\` ON \`glossary\` (\`locale\`);`)
  await db.run(sql`CREATE INDEX \`glossary_updated_at_idx\` ON \`glossary\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`glossary_created_at_idx\` ON \`glossary\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`exchanges\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`entry\` text NOT NULL,
  	\`parts\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`exchanges_entry_idx\` ON \`exchanges\` (\`entry\`);`)
  await db.run(sql`CREATE INDEX \`exchanges_updated_at_idx\` ON \`exchanges\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`exchanges_created_at_idx\` ON \`exchanges\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text DEFAULT 'translator' NOT NULL,
  	\`locales\` text DEFAULT '[]',
  	\`review_locales\` text DEFAULT '[]',
  	\`competence\` text,
  	\`active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`procedures_id\` text(36),
  	\`chapters_id\` text(36),
  	\`information_id\` text(36),
  	\`offices_id\` text(36),
  	\`city_id\` text(36),
  	\`translations_id\` text(36),
  	\`glossary_id\` text(36),
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`procedures_id\`) REFERENCES \`procedures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`chapters_id\`) REFERENCES \`chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`information_id\`) REFERENCES \`information\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`offices_id\`) REFERENCES \`offices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`city_id\`) REFERENCES \`city\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`translations_id\`) REFERENCES \`translations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`glossary_id\`) REFERENCES \`glossary\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_procedures_id_idx\` ON \`payload_locked_documents_rels\` (\`procedures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_chapters_id_idx\` ON \`payload_locked_documents_rels\` (\`chapters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_information_id_idx\` ON \`payload_locked_documents_rels\` (\`information_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_offices_id_idx\` ON \`payload_locked_documents_rels\` (\`offices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_city_id_idx\` ON \`payload_locked_documents_rels\` (\`city_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_translations_id_idx\` ON \`payload_locked_documents_rels\` (\`translations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_glossary_id_idx\` ON \`payload_locked_documents_rels\` (\`glossary_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`programme\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`baseline_count\` numeric NOT NULL,
  	\`baseline_year\` numeric NOT NULL,
  	\`target\` numeric NOT NULL,
  	\`months_of_validity\` numeric NOT NULL,
  	\`counted_levels\` text NOT NULL,
  	\`minimum_locales\` numeric NOT NULL,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`procedures\`;`)
  await db.run(sql`DROP TABLE \`_procedures_v\`;`)
  await db.run(sql`DROP TABLE \`chapters\`;`)
  await db.run(sql`DROP TABLE \`_chapters_v\`;`)
  await db.run(sql`DROP TABLE \`information\`;`)
  await db.run(sql`DROP TABLE \`_information_v\`;`)
  await db.run(sql`DROP TABLE \`offices\`;`)
  await db.run(sql`DROP TABLE \`_offices_v\`;`)
  await db.run(sql`DROP TABLE \`city\`;`)
  await db.run(sql`DROP TABLE \`_city_v\`;`)
  await db.run(sql`DROP TABLE \`translations\`;`)
  await db.run(sql`DROP TABLE \`targets\`;`)
  await db.run(sql`DROP TABLE \`verifications\`;`)
  await db.run(sql`DROP TABLE \`glossary\`;`)
  await db.run(sql`DROP TABLE \`exchanges\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`programme\`;`)
}
