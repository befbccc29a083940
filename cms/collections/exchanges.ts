import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { words } from '../i18n/admin-words.ts';

/** What files and CMS said of each entry when they last agreed: import and export tell a change from a conflict by it. */
export const exchanges: CollectionConfig = {
  slug: 'exchanges',
  labels: { singular: words('exchanges.one'), plural: words('exchanges.one') },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'entry', type: 'text', required: true, unique: true, index: true },
    { name: 'parts', type: 'json', required: true },
  ],
};
