import type { CollectionSlug } from 'payload';
import { parseTable, type Row } from '../table.ts';
import { accountTable, auditTable } from './accounts.ts';
import { publishingTable } from './publishing.ts';
import { cityTable, entryTable, scheduleTable } from './entries.ts';
import { closedTable, lockTable, preferenceTable } from './of-payload.ts';
import {
  exchangeTable,
  glossaryTable,
  targetTable,
  translationTable,
  verificationTable,
} from './translation.ts';

/** What is decided for each collection. */
export const tables: Record<CollectionSlug, Row[]> = {
  procedures: parseTable(entryTable),
  chapters: parseTable(entryTable),
  information: parseTable(entryTable),
  offices: parseTable(entryTable),
  city: parseTable(cityTable),
  translations: parseTable(translationTable),
  targets: parseTable(targetTable),
  verifications: parseTable(verificationTable),
  glossary: parseTable(glossaryTable),
  exchanges: parseTable(exchangeTable),
  signals: parseTable(publishingTable),
  leases: parseTable(publishingTable),
  schedules: parseTable(scheduleTable),
  users: parseTable(accountTable),
  audit: parseTable(auditTable),
  'account-guards': parseTable(closedTable),
  'payload-preferences': parseTable(preferenceTable),
  'payload-locked-documents': parseTable(lockTable),
  'payload-kv': parseTable(closedTable),
  'payload-migrations': parseTable(closedTable),
};
