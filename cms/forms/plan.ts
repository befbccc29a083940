import { z } from 'zod';
import { collections, type Collection } from '../../content/model/collections.ts';
import { field, wordsOf } from '../../content/model/schemas/field.ts';
import { textFields } from '../../content/model/text-fields.ts';
import { asOptional, shapeOf, type Members } from './shape.ts';

/**
 * What the form of a collection holds, read off its schemas. A fee's amount is a fact and its label a text, but
 * they are one thing to an editor: rows that have the same name in both stand in the form once.
 */
export function formPlan(collection: Collection): FormPlan {
  const facts = collections[collection].facts.shape as Members;
  const texts = collections[collection].texts.shape as Members;
  const page = textFields(collection).map(({ name }): PlannedField => {
    const text = texts[name] ?? z.never();
    const fact = facts[name];
    return fact ? { name, schema: mergedRows(fact, text), of: 'both' } : { name, schema: text, of: 'texts' };
  });
  const rest = Object.entries(facts)
    .filter(([name]) => !(name in texts) && !managed.has(name) && name !== 'groups')
    .map(([name, schema]): PlannedField => ({ name, schema, of: 'facts' }));
  return {
    page,
    facts: rest.filter(({ name }) => !aside.has(name) && name !== 'toVerify'),
    aside: rest.filter(({ name }) => aside.has(name)),
    toVerify: rest.filter(({ name }) => name === 'toVerify'),
    groups: shapeMembers(facts['groups']),
  };
}

/** Every field of a plan that holds facts or texts, its groups of evidence aside. */
export function plannedFields({ page, facts, aside, toVerify }: FormPlan): PlannedField[] {
  return [...page, ...facts, ...aside, ...toVerify];
}

/** The members of a row of facts and of a row of texts with the same key, as one. */
function mergedRows(fact: z.ZodType, text: z.ZodType): z.ZodType {
  // A second rate of one fee has no label of its own, so texts are asked for by the whole entry, not by the row.
  const labels = Object.entries(rowMembers(text)).filter(([name]) => name !== 'key');
  const rows = z.strictObject({
    ...rowMembers(fact),
    ...Object.fromEntries(labels.map(([name, schema]) => [name, asOptional(schema)])),
  });
  const words = wordsOf(text) ?? wordsOf(fact);
  return words ? field(z.array(rows), words) : z.array(rows);
}

function rowMembers(schema: z.ZodType): Members {
  const shape = shapeOf(schema);
  return shape.is === 'rows' ? shape.members : {};
}

function shapeMembers(schema: z.ZodType | undefined): Members {
  const shape = schema && shapeOf(schema);
  return shape?.is === 'group' ? shape.members : {};
}

// The CMS keeps these itself: the state is Payload's own, the day of change is set when something changed.
const managed = new Set(['key', 'status', 'updated']);

const aside = new Set([
  'slug',
  'formerSlugs',
  'writtenBy',
  'highRisk',
  'validFrom',
  'validUntil',
  'reviewBy',
  'order',
]);

export interface FormPlan {
  /** What readers see, in page order. */
  page: PlannedField[];
  facts: PlannedField[];
  /** What stands beside the form. */
  aside: PlannedField[];
  toVerify: PlannedField[];
  /** The facts groups, each with its evidence. */
  groups: Members;
}

export interface PlannedField {
  name: string;
  schema: z.ZodType;
  of: 'facts' | 'texts' | 'both';
}
