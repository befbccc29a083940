import { expect, test } from 'vitest';
import { z } from 'zod';
import { collections } from '../../../content/model/collections.ts';
import { programmeSchema } from '../../../content/model/schemas/programme.ts';
import { approvalSchema, localTextsSchema } from '../../../content/model/schemas/translation.ts';
import { wordsOf } from '../../../content/model/schemas/field.ts';

const schemas: [string, z.ZodType][] = [
  ...Object.entries(collections).flatMap(([name, { facts, texts }]): [string, z.ZodType][] => [
    [`${name} facts`, facts],
    [`${name} texts`, texts],
  ]),
  ['programme', programmeSchema.shape.indicator],
  ['approval', approvalSchema],
  ['local texts', localTextsSchema],
];

test.each(schemas)('every field of %s has a label and help in Polish, English and Ukrainian', (_, schema) => {
  expect(fieldsWithoutWords(schema, '')).toEqual([]);
});

function fieldsWithoutWords(schema: z.ZodType, path: string): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return fieldsWithoutWords(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodArray) return fieldsWithoutWords(schema.element as z.ZodType, `${path}[]`);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const words =
      wordsOf(field) ?? (field instanceof z.ZodOptional ? wordsOf(field.unwrap() as z.ZodType) : undefined);
    const said =
      words !== undefined && [...words.pl, ...words.en, ...words.uk].every((word) => word.trim() !== '');
    return [...(said ? [] : [`${path}.${name}`]), ...fieldsWithoutWords(field, `${path}.${name}`)];
  });
}
