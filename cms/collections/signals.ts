import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { words } from '../i18n/admin-words.ts';

/** What the publisher has not yet acted on: rows are added by whoever changed something and taken away by the publisher. */
export const signalKinds = ['changed', 'now', 'roll-back'] as const;

export const signals: CollectionConfig = {
  slug: 'signals',
  labels: { singular: words('signals.one'), plural: words('signals.one') },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'kind', type: 'select', required: true, options: [...signalKinds] },
    // The release to go back to.
    { name: 'release', type: 'text' },
  ],
};
