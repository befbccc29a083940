import type { CollectionConfig } from 'payload';
import { locales, targetLocales } from '../../locales/registry.ts';
import { administrators } from '../access/administrators.ts';
import { nobody } from '../access/nobody.ts';
import { hasRole } from '../access/roles.ts';
import { auditKinds } from '../audit/kinds.ts';
import { words } from '../i18n/admin-words.ts';

const plain = { components: { Cell: '/audit/PlainCell.tsx#PlainCell' } };

/** Who did what, and when. Rows are added by what they are about and never changed; after a time they are let go. */
export const audit: CollectionConfig = {
  slug: 'audit',
  labels: { singular: words('audit.one'), plural: words('audit.many') },
  admin: {
    useAsTitle: 'at',
    description: words('audit.about'),
    group: words('menu.system'),
    defaultColumns: ['at', 'kind', 'actorEmail', 'about', 'locale', 'fields'],
    listSearchableFields: ['actorEmail', 'about', 'document'],
    hidden: ({ user }) => !hasRole(user, 'administrator'),
    hideAPIURL: true,
    pagination: { defaultLimit: 50 },
    components: { beforeListTable: ['/audit/DownloadAudit.tsx#DownloadAudit'] },
  },
  access: { create: nobody, read: administrators, update: nobody, delete: nobody },
  disableDuplicate: true,
  disableBulkEdit: true,
  lockDocuments: false,
  timestamps: false,
  defaultSort: '-at',
  fields: [
    {
      name: 'at',
      type: 'date',
      required: true,
      index: true,
      label: words('audit.at'),
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'yyyy-MM-dd HH:mm:ss' } },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      label: words('audit.kind'),
      options: auditKinds.map((value) => ({ value, label: words(`audit.kind.${value}`) })),
    },
    { name: 'actorEmail', type: 'text', index: true, label: words('audit.actorEmail'), admin: plain },
    { name: 'actorRole', type: 'text', label: words('audit.actorRole') },
    { name: 'actor', type: 'text', index: true, label: words('audit.actor') },
    // Not “collection”: on MongoDB that name is taken.
    { name: 'area', type: 'text', index: true, label: words('audit.area') },
    { name: 'document', type: 'text', index: true, label: words('audit.document') },
    { name: 'about', type: 'text', index: true, label: words('audit.about-what'), admin: plain },
    {
      name: 'locale',
      type: 'select',
      label: words('translations.locale'),
      options: targetLocales.map((value) => ({ value, label: locales[value].name })),
    },
    { name: 'fields', type: 'text', label: words('audit.fields'), admin: plain },
    {
      name: 'details',
      type: 'json',
      label: words('audit.details'),
      admin: { components: { Field: '/audit/DetailsField.tsx#DetailsField' } },
    },
    {
      name: 'address',
      type: 'text',
      label: words('audit.address'),
      admin: { description: words('audit.address.help') },
    },
  ],
};
