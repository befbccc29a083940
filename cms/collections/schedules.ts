import type { CollectionConfig } from 'payload';
import { draftReaders } from '../access/draft-readers.ts';
import { nobody } from '../access/nobody.ts';
import { words } from '../i18n/admin-words.ts';

export const scheduleActions = ['publish', 'unpublish'] as const;
export const scheduleStates = ['waiting', 'done', 'stopped', 'cancelled'] as const;
/** Why something planned was not done. */
export const stopReasons = ['gone', 'changed', 'person', 'unfinished', 'worse', 'broken', 'error'] as const;

/**
 * What is to be published or taken back at a moment, with a digest of what it said when somebody planned it: Payload's
 * own schedule would publish whatever the draft is by then. Rows are made and changed by our endpoint and clock only.
 */
export const schedules: CollectionConfig = {
  slug: 'schedules',
  labels: { singular: words('schedules.one'), plural: words('schedules.many') },
  admin: { hidden: true },
  access: { create: nobody, read: draftReaders, update: nobody, delete: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'entry', type: 'text', required: true, index: true },
    { name: 'action', type: 'select', required: true, options: [...scheduleActions] },
    // `2026-12-31T23:05:00.000Z`
    { name: 'at', type: 'text', required: true },
    { name: 'state', type: 'select', required: true, index: true, options: [...scheduleStates] },
    // What the draft said, and what was verified and approved of it.
    { name: 'digest', type: 'text' },
    { name: 'verified', type: 'json' },
    { name: 'approved', type: 'json' },
    // What became of it, when, and by how many minutes too late.
    { name: 'reason', type: 'select', options: [...stopReasons] },
    { name: 'detail', type: 'textarea' },
    { name: 'lookedAt', type: 'text' },
    { name: 'late', type: 'number' },
    // Whose plan it is stays in the CMS.
    { name: 'actor', type: 'text' },
  ],
};

export type ScheduleAction = (typeof scheduleActions)[number];
export type StopReason = (typeof stopReasons)[number];
