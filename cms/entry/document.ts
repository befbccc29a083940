import { collections, type Collection, type Entry } from '../../content/model/collections.ts';
import { formPlan, plannedFields, type PlannedField } from '../forms/plan.ts';
import { shapeOf, type Members } from '../forms/shape.ts';
import { fromForm, isGroup, toForm } from '../forms/value.ts';

/** The source of an entry, its facts and texts, as a document of the CMS. */
export function documentOf({ collection, key, facts, texts }: Source): EntryDocument {
  const plan = formPlan(collection);
  const fields = plannedFields(plan).map(({ name, schema, of }) => {
    const text = (texts as Values)[name];
    const fact = (facts as Values)[name];
    const value = of === 'both' ? mergeRows(fact, text) : of === 'texts' ? text : fact;
    return [name, toForm(name, schema, value)] as const;
  });
  return {
    key,
    updated: facts.updated,
    _status: facts.status,
    ...Object.fromEntries(fields),
    groups: Object.fromEntries(
      Object.entries(plan.groups).map(([name, schema]) => [
        name,
        withoutVerification(toForm(name, schema, (facts.groups as Values)[name]) as Values),
      ]),
    ),
  };
}

/** The facts and texts that a document holds, not checked yet; verifications are not in documents. */
export function sourceOf(collection: Collection, document: Values): { facts: Values; texts: Values } {
  const plan = formPlan(collection);
  const facts: Values = {
    key: document['key'],
    status: document['_status'] ?? 'draft',
    updated: document['updated'],
  };
  const texts: Values = {};
  for (const { name, schema, of } of plannedFields(plan)) {
    const value = fromForm(schema, document[name]);
    if (of === 'both' && !Array.isArray(value)) facts[name] = value;
    else if (of === 'both') {
      const rows = value as Values[];
      facts[name] = rowsWith(rows, membersOfRows(collections[collection].facts.shape, name));
      texts[name] = rowsWith(
        rows.filter((_, index) => isFirstOfKey(rows, index)),
        membersOfRows(collections[collection].texts.shape, name),
      );
    } else if (value !== undefined) (of === 'texts' ? texts : facts)[name] = value;
  }
  const groups = document['groups'] ?? {};
  facts['groups'] = isGroup(groups)
    ? Object.fromEntries(
        Object.entries(plan.groups).map(([name, schema]) => {
          const group = fromForm(schema, groups[name]);
          return [name, isGroup(group) ? withoutVerification(group) : group];
        }),
      )
    : groups;
  return { facts, texts };
}

/** Which form field a place in the facts or texts belongs to: `facts.fees.0.amount` is `fees.0.amount` in both. */
export function formPathOf(path: readonly PropertyKey[], fields: readonly PlannedField[]): string {
  const [name, ...rest] = path.map(String);
  const planned = fields.find((candidate) => candidate.name === name);
  return [name, ...(planned ? within(planned.schema, rest) : rest)].join('.');
}

/** A place inside a field of the form. What one widget holds whole has no fields inside: its own place is named. */
function within(schema: Parameters<typeof shapeOf>[0], path: string[]): string[] {
  const shape = shapeOf(schema);
  const [first, ...rest] = path;
  if (first === undefined || shape.is === 'lines' || shape.is === 'choices') return [];
  if (shape.is === 'texts') return [first, 'text'];
  const members = shape.is === 'rows' || shape.is === 'group' ? shape.members : {};
  const name = shape.is === 'rows' ? rest[0] : first;
  const member = name === undefined ? undefined : members[name];
  if (shape.is === 'rows')
    return member && name !== undefined ? [first, name, ...within(member, rest.slice(1))] : [first, ...rest];
  return member ? [first, ...within(member, rest)] : path;
}

/** Rows of facts and rows of texts as one list. A key may have a row for each rate; its texts stand in the first. */
function mergeRows(facts: unknown, texts: unknown): Values[] {
  const factRows = (facts ?? []) as Values[];
  const textRows = (texts ?? []) as Values[];
  const merged = factRows.map((row, index) =>
    isFirstOfKey(factRows, index) ? { ...textRows.find(({ key }) => key === row['key']), ...row } : row,
  );
  return [...merged, ...textRows.filter(({ key }) => !factRows.some((row) => row['key'] === key))];
}

function isFirstOfKey(rows: readonly Values[], index: number): boolean {
  return rows.findIndex(({ key }) => key === rows[index]?.['key']) === index;
}

function rowsWith(rows: readonly Values[], members: Members): Values[] {
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name in members)));
}

function membersOfRows(shape: Members, name: string): Members {
  const rows = shape[name] && shapeOf(shape[name]);
  return rows?.is === 'rows' ? rows.members : {};
}

function withoutVerification({ verification: _, ...group }: Values): Values {
  return group;
}

type Values = Record<string, unknown>;
type Source = Pick<Entry, 'collection' | 'key' | 'facts' | 'texts'>;

export interface EntryDocument extends Values {
  key: string;
  updated: string;
  _status: 'draft' | 'published';
}
