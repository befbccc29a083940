import type { Field } from 'payload';
import type { z } from 'zod';
import { wordsOf, type FieldWords } from '../../content/model/schemas/field.ts';
import type { AdminWords } from '../i18n/admin-words.ts';
import { choiceWords } from './choice-words.ts';
import { asOptional, mayBeEmpty, shapeOf, unwrap, type Members } from './shape.ts';
import { validateBy } from './validate.ts';
import { blockName } from './value.ts';

/** The form field of one field of the model: its words, its rule and its widget come from the schema alone. */
export function fieldOf(name: string, schema: z.ZodType): Field {
  const shape = shapeOf(schema);
  const words = wordsOf(schema) ?? wordsOf(unwrap(schema));
  const about = {
    name,
    label: labelOf(words, name),
    ...(!mayBeEmpty(schema) && { required: true }),
  };
  const admin = words ? { description: helpOf(words) } : {};
  const validate = validateBy(schema);
  switch (shape.is) {
    case 'line':
      return { ...about, type: 'text', validate, admin };
    case 'date':
      return {
        ...about,
        type: 'text',
        validate,
        admin: { ...admin, components: { Field: component('DateField') } },
      };
    case 'text':
      return shape.oneLine
        ? {
            ...about,
            type: 'text',
            validate,
            admin: { ...admin, components: { Field: component('TextLineField') } },
          }
        : {
            ...about,
            type: 'textarea',
            validate,
            admin: { ...admin, components: { Field: component('TextField') } },
          };
    case 'body':
      return {
        ...about,
        type: 'textarea',
        validate,
        admin: {
          ...admin,
          components: { Field: { ...component('TextField'), clientProps: { body: true } } },
        },
      };
    case 'number':
      return { ...about, type: 'number', validate, admin };
    case 'yes-no':
      return { ...about, required: false, type: 'checkbox', defaultValue: false, admin };
    case 'choice':
      return { ...about, type: 'select', options: optionsOf(name, shape.options), validate, admin };
    case 'choices':
      return {
        ...about,
        type: 'json',
        validate,
        admin: {
          ...admin,
          components: {
            Field: { ...component('ChoicesField'), clientProps: { options: optionsOf(name, shape.options) } },
          },
        },
      };
    case 'lines':
      return {
        ...about,
        type: 'json',
        validate,
        admin: {
          ...admin,
          components: { Field: { ...component('LinesField'), clientProps: { numbers: shape.numbers } } },
        },
      };
    case 'texts':
      return rows({ about, admin, members: { text: textOf(schema, words) } });
    case 'rows':
      return rows({ about, admin, members: shape.members });
    case 'group':
      return {
        name,
        label: about.label,
        type: 'group',
        admin,
        // A group that may be missing is empty then; whether it is whole is asked of the entry.
        fields: fieldsOf(mayBeEmpty(schema) ? optionalMembers(shape.members) : shape.members),
      };
  }
}

/** The form fields of the members of a row or group; who verified a group is no form field. */
export function fieldsOf(members: Members): Field[] {
  return Object.entries(members)
    .filter(([name]) => name !== 'verification')
    .map(([name, schema]) => fieldOf(name, schema));
}

function optionalMembers(members: Members): Members {
  return Object.fromEntries(Object.entries(members).map(([name, schema]) => [name, asOptional(schema)]));
}

/** Repeated things are blocks of one kind: kept as JSON inside the entry's own row. */
function rows({ about, admin, members }: Rows): Field {
  return {
    ...about,
    required: false,
    type: 'blocks',
    labels: { singular: about.label, plural: about.label },
    blocks: [
      {
        slug: blockName(about.name),
        labels: { singular: about.label, plural: about.label },
        fields: fieldsOf(members),
      },
    ],
    admin: { ...admin, initCollapsed: false, components: { Field: component('RowsField') } },
  };
}

function textOf(list: z.ZodType, words: FieldWords | undefined): z.ZodType {
  const element = (unwrap(list) as z.ZodArray).element as z.ZodType;
  return words ? element.meta({ ...element.meta(), words }) : element;
}

function optionsOf(name: string, options: readonly string[]) {
  return options.map((value) => ({ value, label: choiceWords(name, value) }));
}

function labelOf(words: FieldWords | undefined, name: string): AdminWords {
  return words ? { pl: words.pl[0], en: words.en[0], uk: words.uk[0] } : { pl: name, en: name, uk: name };
}

function helpOf(words: FieldWords): AdminWords {
  return { pl: words.pl[1], en: words.en[1], uk: words.uk[1] };
}

/** How Payload names a component of ours: it looks below cms/components. */
export function component(name: string): { path: string } {
  return { path: `/fields/${name}.tsx#${name}` };
}

interface Rows {
  about: { name: string; label: AdminWords };
  admin: { description?: AdminWords };
  members: Members;
}
