import type { CollectionConfig } from 'payload';
import { locales, targetLocales } from '../../locales/registry.ts';
import { localTextsSchema } from '../../content/model/schemas/translation.ts';
import { coordinators } from '../access/coordinators.ts';
import { nobody } from '../access/nobody.ts';
import { ownLocales } from '../access/own-locales.ts';
import { reviewers } from '../access/reviewers.ts';
import { auditTranslation } from '../audit/hooks.ts';
import { fieldsOf } from '../forms/field-of.ts';
import { checkValues } from '../hooks/check-values.ts';
import { publishSoon } from '../hooks/publish-soon.ts';
import { words } from '../i18n/admin-words.ts';

/** One record for each entry and locale: who works on it, and the texts of the language that have no source. */
export const translations: CollectionConfig = {
  slug: 'translations',
  labels: { singular: words('translations.one'), plural: words('translations.many') },
  admin: {
    useAsTitle: 'key',
    description: words('translations.about'),
    group: words('menu.translation'),
    defaultColumns: ['key', 'locale', 'assignee'],
    components: { edit: { beforeDocumentControls: ['/entry/DeskLink.tsx#DeskLink'] } },
  },
  // The CMS makes the record when the first text of a locale is written.
  access: { create: nobody, read: ownLocales, update: reviewers, delete: nobody },
  disableDuplicate: true,
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: words('translations.key'),
      access: { update: nobody },
      admin: { readOnly: true },
    },
    {
      name: 'entry',
      type: 'text',
      required: true,
      index: true,
      access: { update: nobody },
      admin: { hidden: true },
    },
    {
      name: 'locale',
      type: 'select',
      required: true,
      index: true,
      label: words('translations.locale'),
      options: targetLocales.map((value) => ({ value, label: locales[value].name })),
      access: { update: nobody },
      admin: { readOnly: true },
    },
    {
      name: 'assignee',
      type: 'relationship',
      relationTo: 'users',
      label: words('translations.assignee'),
      access: { update: coordinators },
      admin: { description: words('translations.assignee.help') },
    },
    {
      name: 'note',
      type: 'textarea',
      label: words('translations.note'),
      access: { update: coordinators },
      admin: { description: words('translations.note.help') },
    },
    ...fieldsOf(localTextsSchema.shape),
    { name: 'updated', type: 'text', access: { update: nobody }, admin: { hidden: true } },
  ],
  hooks: {
    beforeValidate: [checkValues(localTextsSchema)],
    afterChange: [publishSoon, auditTranslation],
  },
};
