import { z } from 'zod';
import type { UnitKind } from '../normal.ts';

/**
 * Gives a field its label and help in the languages of the staff: the only text about it. The CMS derives its forms
 * from them.
 * `field(z.boolean(), { pl: ['Wysokie ryzyko', '…'], en: ['High risk', '…'], uk: ['Високий ризик', '…'] })`
 */
export function field<S extends z.ZodType>(schema: S, words: FieldWords): S {
  return schema.meta({ words });
}

/** One natural-language text in inline Markdown: a unit of the given kind in every translation. */
export function text(kind: UnitKind, words: FieldWords) {
  return z.string().trim().min(1).meta({ words, kind });
}

/** A list of such texts; each item is a unit. */
export function texts(kind: UnitKind, words: FieldWords) {
  return z.array(z.string().trim().min(1).meta({ kind })).meta({ words });
}

/** A longer text in our Markdown subset; each heading, paragraph, item and note in it is a unit. */
export function body(words: FieldWords) {
  return z.string().trim().min(1).meta({ words, body: true });
}

/** The words about a field in the metadata of its schema, if it has any. */
export function wordsOf(schema: z.ZodType): FieldWords | undefined {
  return schema.meta()?.words;
}

/** Label and help of a field, for staff. */
export type FieldWords = Record<'pl' | 'en' | 'uk', readonly [label: string, help: string]>;

declare module 'zod' {
  interface GlobalMeta {
    words?: FieldWords;
    kind?: UnitKind;
    body?: boolean;
  }
}
