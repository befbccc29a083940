import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { words } from '../i18n/admin-words.ts';

/** What keeps accounts safe besides their passwords; cms/account/guard.ts is the only one who reads and writes it. */
export const accountGuards: CollectionConfig = {
  slug: 'account-guards',
  labels: { singular: words('guards.one'), plural: words('guards.one') },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'account', type: 'text', required: true, unique: true, index: true },
    { name: 'rev', type: 'number', required: true },
    { name: 'state', type: 'json', required: true },
  ],
};
