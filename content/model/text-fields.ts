import { z } from 'zod';
import { collections, type Collection } from './collections.ts';
import type { UnitKind } from './normal.ts';

/**
 * The texts of a collection in page order, read off its schema: the one place that says which field is a text.
 * Everything that walks texts (units, files, translations) follows this table.
 */
export function textFields(collection: Collection): TextField[] {
  return Object.entries(collections[collection].texts.shape).map(([name, schema]) => textField(name, schema));
}

function textField(name: string, schema: z.ZodType): TextField {
  const inner = withoutOptional(schema);
  const { kind, body } = inner.meta() ?? {};
  if (body) return { shape: 'body', name };
  if (kind) return { shape: 'one', name, kind };
  if (!(inner instanceof z.ZodArray)) throw new TypeError(`${name} is neither a text nor a list of texts`);
  const element = inner.element as z.ZodType;
  const itemKind = element.meta()?.kind;
  if (itemKind) return { shape: 'list', name, kind: itemKind };
  return { shape: 'rows', name, columns: columns(element) };
}

function columns(row: z.ZodType): Column[] {
  if (!(row instanceof z.ZodObject)) throw new TypeError('the rows of a text field are objects');
  return Object.entries(row.shape as Record<string, z.ZodType>).flatMap(([name, schema]) => {
    const kind = withoutOptional(schema).meta()?.kind;
    return kind ? [{ name, kind }] : [];
  });
}

function withoutOptional(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
}

/** One text, a list of texts, keyed rows of texts, or a body of blocks. */
export type TextField =
  | { shape: 'one'; name: string; kind: UnitKind }
  | { shape: 'list'; name: string; kind: UnitKind }
  | { shape: 'rows'; name: string; columns: Column[] }
  | { shape: 'body'; name: string };

export interface Column {
  name: string;
  kind: UnitKind;
}
