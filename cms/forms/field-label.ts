import type { z } from 'zod';
import { collections, type Collection } from '../../content/model/collections.ts';
import { wordsOf } from '../../content/model/schemas/field.ts';
import { adminLanguage } from '../i18n/admin-words.ts';
import { shapeOf, unwrap, type Members } from './shape.ts';

/** What the field of a text is called: `labelOfField('procedures', 'fees.card.label', 'pl') // => 'Opłaty: Nazwa opłaty'` */
export function labelOfField(collection: Collection, field: string, language: string): string {
  const [name = '', , column] = field.split('.');
  const schema = (collections[collection].texts.shape as Members)[name];
  if (!schema) return field;
  const shape = shapeOf(schema);
  const member = shape.is === 'rows' && column !== undefined ? shape.members[column] : undefined;
  return [schema, ...(member ? [member] : [])].map((part) => label(part, language)).join(': ');
}

function label(schema: z.ZodType, language: string): string {
  const words = wordsOf(schema) ?? wordsOf(unwrap(schema));
  return words?.[adminLanguage(language)][0] ?? '';
}
