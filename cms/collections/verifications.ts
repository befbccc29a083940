import type { CollectionConfig } from 'payload';
import { anyoneOnStaff } from '../access/anyone-on-staff.ts';
import { nobody } from '../access/nobody.ts';
import { words } from '../i18n/admin-words.ts';

/**
 * A person's word that a facts group is right. It carries a digest of what the group said, so it holds for exactly
 * that: when the facts change it no longer fits, and nobody has to remember to take it back.
 */
export const verifications: CollectionConfig = {
  slug: 'verifications',
  labels: { singular: words('verifications.one'), plural: words('verifications.many') },
  admin: {
    useAsTitle: 'key',
    description: words('verifications.about'),
    group: words('menu.content'),
    defaultColumns: ['entry', 'group', 'on', 'role', 'confirmedBy'],
    hidden: ({ user }) => (user as { role?: string } | undefined)?.role !== 'administrator',
  },
  access: { create: nobody, read: anyoneOnStaff, update: nobody, delete: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'entry', type: 'text', required: true, index: true },
    { name: 'group', type: 'text', required: true },
    { name: 'digest', type: 'text', required: true },
    { name: 'on', type: 'text', required: true },
    { name: 'role', type: 'select', required: true, options: ['editor', 'coordinator'] },
    { name: 'confirmedBy', type: 'text' },
    { name: 'imported', type: 'checkbox', defaultValue: false },
    // Who it was stays in the CMS.
    { name: 'actor', type: 'text' },
  ],
};
