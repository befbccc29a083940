import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

/** A value without what its schema would add by itself, and in the schema's order: the form in which facts are written. */
export function withoutDefaults(schema: z.ZodType, value: unknown): unknown {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => withoutDefaults(inner.element as z.ZodType, item));
  if (!(inner instanceof z.ZodObject) || typeof value !== 'object' || value === null) return value;
  const record = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
      const item = record[name];
      if (
        item === undefined ||
        (field instanceof z.ZodDefault && isDeepStrictEqual(item, field.def.defaultValue))
      )
        return [];
      return [[name, withoutDefaults(field, item)]];
    }),
  );
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}
