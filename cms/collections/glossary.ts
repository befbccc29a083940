import type { CollectionConfig, PayloadRequest } from 'payload';
import { patternSchema } from '../../content/model/schemas/glossary.ts';
import { localeCodes, locales } from '../../locales/registry.ts';
import { anyoneOnStaff } from '../access/anyone-on-staff.ts';
import { coordinators } from '../access/coordinators.ts';
import { nobody } from '../access/nobody.ts';
import { writeGlossary } from '../access/write-glossary.ts';
import { auditDeletedTerm, auditTerm } from '../audit/hooks.ts';
import { publishSoon } from '../hooks/publish-soon.ts';
import { nameTerm } from '../hooks/name-term.ts';
import { say, words } from '../i18n/admin-words.ts';
import { formsIn } from '../publish/read-glossary.ts';

/** How a Polish term is said and explained in a language: one row for each term and locale, so that languages never collide. */
export const glossary: CollectionConfig = {
  slug: 'glossary',
  labels: { singular: words('glossary.one'), plural: words('glossary.many') },
  admin: {
    useAsTitle: 'term',
    description: words('glossary.about'),
    group: words('menu.translation'),
    defaultColumns: ['term', 'locale', 'translation', 'keepPolish'],
    listSearchableFields: ['term', 'translation'],
  },
  access: { create: writeGlossary, read: anyoneOnStaff, update: writeGlossary, delete: coordinators },
  // A copy would be a second row of its term and locale.
  disableDuplicate: true,
  defaultSort: 'term',
  hooks: {
    beforeValidate: [nameTerm],
    afterChange: [publishSoon, auditTerm],
    afterDelete: [publishSoon, auditDeletedTerm],
  },
  fields: [
    {
      name: 'key',
      type: 'text',
      unique: true,
      index: true,
      access: { create: nobody, update: nobody },
      admin: { hidden: true },
    },
    {
      name: 'term',
      type: 'text',
      required: true,
      label: words('glossary.term'),
      access: { update: nobody },
      admin: { description: words('glossary.term.help') },
    },
    {
      name: 'locale',
      type: 'select',
      required: true,
      index: true,
      label: words('translations.locale'),
      options: localeCodes.map((value) => ({ value, label: locales[value].name })),
      access: { update: nobody },
    },
    {
      name: 'translation',
      type: 'text',
      required: true,
      label: words('glossary.translation'),
      admin: { description: words('glossary.translation.help') },
    },
    {
      name: 'keepPolish',
      type: 'checkbox',
      defaultValue: false,
      label: words('glossary.keep'),
      admin: { description: words('glossary.keep.help') },
    },
    {
      name: 'match',
      type: 'textarea',
      label: words('glossary.match'),
      admin: { description: words('glossary.match.help') },
      validate: (value: unknown, { req }: { req: PayloadRequest }) =>
        formsIn(value as string | null).every((form) => patternSchema.safeParse(form).success) ||
        say(req.i18n.language, 'glossary.match.wrong'),
    },
    {
      name: 'explanation',
      type: 'textarea',
      maxLength: 400,
      label: words('glossary.explanation'),
      admin: { description: words('glossary.explanation.help') },
    },
    {
      name: 'note',
      type: 'textarea',
      label: words('glossary.note'),
      admin: { description: words('glossary.note.help') },
    },
  ],
};
