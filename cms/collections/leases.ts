import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { words } from '../i18n/admin-words.ts';

/** Which of several CMS processes on one database publishes; each term of a holder is a row of its own. */
export const leases: CollectionConfig = {
  slug: 'leases',
  labels: { singular: words('leases.one'), plural: words('leases.one') },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    // `publisher:<term>`: of two who reach for the same term, the database lets one have it.
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'term', type: 'number', required: true, index: true },
    { name: 'holder', type: 'text', required: true },
    { name: 'beat', type: 'number', required: true },
    // What the holder's builder is doing, for the other CMS processes to show.
    { name: 'status', type: 'json' },
  ],
};
