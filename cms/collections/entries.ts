import type { CollectionConfig, Field } from 'payload';
import { key as keySchema } from '../../content/model/schemas/common.ts';
import { administrators } from '../access/administrators.ts';
import { editors } from '../access/editors.ts';
import { nobody } from '../access/nobody.ts';
import { publishedForTranslators } from '../access/published-for-translators.ts';
import { auditDeletedEntry, auditEntry, lookWhetherPublic } from '../audit/entry-hooks.ts';
import { fieldOf, fieldsOf } from '../forms/field-of.ts';
import { formPlan } from '../forms/plan.ts';
import { validateBy } from '../forms/validate.ts';
import { checkEntry } from '../hooks/check-entry.ts';
import { keepKey } from '../hooks/keep-key.ts';
import { makeTranslations } from '../hooks/make-translations.ts';
import { noteChange } from '../hooks/note-change.ts';
import { publishSoon } from '../hooks/publish-soon.ts';
import { refusePublished } from '../hooks/refuse-published.ts';
import { words, type AdminWords } from '../i18n/admin-words.ts';
import type { EntrySlug } from './slugs.ts';

/** A collection of entries: its form, rules and help are derived from the schemas of the content model. */
export function entryCollection(
  slug: EntrySlug,
  { labels, about }: { labels: { singular: AdminWords; plural: AdminWords }; about: AdminWords },
): CollectionConfig {
  const plan = formPlan(slug);
  return {
    slug,
    labels,
    admin: {
      useAsTitle: 'title',
      hideAPIURL: true,
      description: about,
      group: words('menu.content'),
      defaultColumns: ['title', '_status', 'updated', 'key'],
      listSearchableFields: ['title', 'key'],
      components: {
        edit: {
          beforeDocumentControls: [
            '/fields/form/KeepUnsaved.tsx#KeepUnsaved',
            '/entry/ReadersHaveIt.tsx#ReadersHaveIt',
            '/entry/PreviewButton.tsx#PreviewButton',
          ],
        },
      },
    },
    access: {
      // There is one city, made with the first start; a second would be taken for it.
      create: slug === 'city' ? nobody : editors,
      read: publishedForTranslators,
      readVersions: editors,
      update: editors,
      delete: slug === 'city' ? nobody : administrators,
    },
    disableDuplicate: true,
    defaultSort: 'key',
    // Everything that was ever saved can be looked at and brought back.
    versions: { maxPerDoc: 0, drafts: { autosave: false, validate: false } },
    hooks: {
      beforeValidate: [keepKey(slug), checkEntry(slug)],
      beforeChange: [lookWhetherPublic(slug), noteChange(slug)],
      afterChange: [makeTranslations(slug), publishSoon, auditEntry(slug)],
      beforeDelete: [refusePublished(slug)],
      afterDelete: [publishSoon, auditDeletedEntry(slug)],
    },
    fields: [
      {
        type: 'tabs',
        tabs: [
          { label: words('tab.page'), fields: plan.page.map(toField) },
          ...(plan.facts.length > 0 ? [{ label: words('tab.facts'), fields: plan.facts.map(toField) }] : []),
          {
            label: words('tab.sources'),
            admin: { description: words('tab.sources.help') },
            fields: [...evidenceFields(plan.groups), ...plan.toVerify.map(toField)],
          },
          {
            label: words('tab.translations'),
            fields: [
              {
                name: 'translationsPanel',
                type: 'ui',
                admin: { components: { Field: '/entry/TranslationsPanel.tsx#TranslationsPanel' } },
              },
            ],
          },
        ],
      },
      keyField,
      {
        name: 'updated',
        type: 'text',
        label: words('field.updated'),
        access: { create: nobody, update: nobody },
        admin: { position: 'sidebar', readOnly: true, description: words('field.updated.help') },
      },
      {
        name: 'schedulePanel',
        type: 'ui',
        admin: {
          position: 'sidebar',
          components: { Field: '/entry/SchedulePanel.tsx#SchedulePanel' },
        },
      },
      ...plan.aside.map(toField).map(inSidebar),
    ],
  };
}

/** Each facts group with its evidence, and beside it the button with which a person vouches for it. */
function evidenceFields(groups: ReturnType<typeof formPlan>['groups']): Field[] {
  return [
    {
      name: 'verificationPanel',
      type: 'ui',
      admin: { components: { Field: '/entry/VerificationPanel.tsx#VerificationPanel' } },
    },
    { name: 'groups', type: 'group', label: false, admin: { hideGutter: true }, fields: fieldsOf(groups) },
  ];
}

const keyField: Field = {
  name: 'key',
  type: 'text',
  required: true,
  unique: true,
  index: true,
  label: words('field.key'),
  validate: validateBy(keySchema),
  access: { update: nobody },
  admin: { position: 'sidebar', description: words('field.key.help') },
};

function toField({ name, schema }: { name: string; schema: Parameters<typeof fieldOf>[1] }): Field {
  return fieldOf(name, schema);
}

function inSidebar(field: Field): Field {
  return { ...field, admin: { ...field.admin, position: 'sidebar' } } as Field;
}
