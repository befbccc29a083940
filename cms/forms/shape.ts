import { z } from 'zod';

/** What a form shows for a schema, and how its value is kept. */
export function shapeOf(schema: z.ZodType): Shape {
  const inner = unwrap(schema);
  const { kind, body } = inner.meta() ?? {};
  if (body) return { is: 'body' };
  if (inner instanceof z.ZodArray) return listShape(inner.element as z.ZodType);
  if (inner instanceof z.ZodObject) return { is: 'group', members: inner.shape };
  if (inner instanceof z.ZodEnum) return { is: 'choice', options: inner.options.map(String) };
  if (inner instanceof z.ZodBoolean) return { is: 'yes-no' };
  if (inner instanceof z.ZodNumber) return { is: 'number' };
  if (inner instanceof z.ZodISODate) return { is: 'date' };
  if (inner instanceof z.ZodString || inner instanceof z.ZodStringFormat)
    return kind === undefined
      ? { is: 'line' }
      : { is: 'text', oneLine: kind === 'title' || kind === 'label' };
  throw new TypeError(`no form field is known for a ${inner.def.type}`);
}

/** A schema without what says that it may be left out. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}

/** Whether a form may leave the field empty. */
export function mayBeEmpty(schema: z.ZodType): boolean {
  return schema.safeParse(undefined).success || schema.safeParse([]).success;
}

/** The same field where a form may leave it empty, with its words. */
export function asOptional(schema: z.ZodType): z.ZodType {
  const words = schema.meta()?.words;
  return words ? schema.optional().meta({ words }) : schema.optional();
}

function listShape(element: z.ZodType): Shape {
  if (element.meta()?.kind) return { is: 'texts' };
  if (element instanceof z.ZodObject) return { is: 'rows', members: element.shape };
  if (element instanceof z.ZodEnum) return { is: 'choices', options: element.options.map(String) };
  return { is: 'lines', numbers: element instanceof z.ZodNumber };
}

export type Members = Record<string, z.ZodType>;

export type Shape =
  /** A short technical value: a key, an address, a code. */
  | { is: 'line' }
  /** One natural-language text in inline Markdown. */
  | { is: 'text'; oneLine: boolean }
  /** A longer text in our Markdown subset. */
  | { is: 'body' }
  | { is: 'date' }
  | { is: 'number' }
  | { is: 'yes-no' }
  | { is: 'choice'; options: string[] }
  | { is: 'choices'; options: string[] }
  /** Several short values, one a line. */
  | { is: 'lines'; numbers: boolean }
  /** A list of natural-language texts. */
  | { is: 'texts' }
  /** A list of things with fields of their own. */
  | { is: 'rows'; members: Members }
  | { is: 'group'; members: Members };
