import { ValidationError, type PayloadRequest } from 'payload';
import type { z } from 'zod';
import { errorsIn } from '../forms/validate.ts';
import { fromForm } from '../forms/value.ts';

/** Refuses a document that does not fit its schema whole: a single one would stop every snapshot from then on. */
export function checkValues(schema: z.ZodObject) {
  return <Document extends object>({ data, originalDoc, req }: Write<Document>): Document | undefined => {
    const parsed = schema.safeParse(fromForm(schema, { ...originalDoc, ...data }), {
      error: errorsIn(req.i18n.language),
    });
    if (parsed.success) return data;
    const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    throw new ValidationError({ errors, req }, req.t);
  };
}

interface Write<Document> {
  data?: Document;
  originalDoc?: object;
  req: PayloadRequest;
}
