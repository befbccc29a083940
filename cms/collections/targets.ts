import type { CollectionConfig } from 'payload';
import { targetLocales } from '../../locales/registry.ts';
import { provenances } from '../../content/model/schemas/common.ts';
import { approverRoles, targetStates } from '../../content/model/schemas/translation.ts';
import { nobody } from '../access/nobody.ts';
import { ownLocales } from '../access/own-locales.ts';
import { words } from '../i18n/admin-words.ts';

/**
 * The texts of translations: one row a revision, written once, never changed. Everything in here comes through the
 * desk, which checks who may; a change of state is a new row, and the rows are the history.
 */
export const targets: CollectionConfig = {
  slug: 'targets',
  labels: { singular: words('targets.one'), plural: words('targets.many') },
  admin: {
    useAsTitle: 'key',
    description: words('targets.about'),
    group: words('menu.translation'),
    defaultColumns: ['target', 'state', 'locale', 'entry', 'rev'],
    hidden: ({ user }) => (user as { role?: string } | undefined)?.role !== 'administrator',
  },
  access: { create: nobody, read: ownLocales, update: nobody, delete: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    // The database lets only one row have a key: of two writers of one revision, one wins and the other is told.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'translation', type: 'text', required: true, index: true },
    { name: 'entry', type: 'text', required: true, index: true },
    { name: 'locale', type: 'select', required: true, index: true, options: [...targetLocales] },
    { name: 'unit', type: 'text', required: true, index: true },
    { name: 'rev', type: 'number', required: true },
    { name: 'source', type: 'textarea', required: true },
    { name: 'target', type: 'textarea', required: true },
    { name: 'by', type: 'select', required: true, options: [...provenances] },
    { name: 'state', type: 'select', required: true, index: true, options: [...targetStates] },
    // Of use to no person, and Payload would load an editor from another host to show it.
    { name: 'slots', type: 'json', admin: { hidden: true } },
    { name: 'carriedFrom', type: 'text' },
    { name: 'approvalOn', type: 'text' },
    { name: 'approvalRole', type: 'select', options: [...approverRoles] },
    { name: 'returned', type: 'checkbox', defaultValue: false },
    { name: 'comment', type: 'textarea' },
    { name: 'imported', type: 'checkbox', defaultValue: false },
    // The day of the text for reports; an imported row has the day of its file.
    { name: 'on', type: 'text' },
    // Who wrote the text, and who made this row of it; they stay in the CMS.
    { name: 'writer', type: 'text', index: true },
    { name: 'actor', type: 'text' },
  ],
};
