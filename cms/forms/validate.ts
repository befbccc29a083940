import * as zodLocales from 'zod/locales';
import type { z } from 'zod';
import type { AdminLanguage } from '../i18n/admin-words.ts';
import { fromForm } from './value.ts';

/** The rule of a form field: its schema, with the reason in the language of the person at the form. */
export function validateBy(schema: z.ZodType) {
  return (value: unknown, { req }: { req: { i18n: { language: string } } }): true | string => {
    const parsed = schema.safeParse(fromForm(schema, value), { error: errorsIn(req.i18n.language) });
    return parsed.success || parsed.error.issues.map(({ message }) => message).join(' ');
  };
}

/** How zod words its errors in a language of the staff. */
export function errorsIn(language: string): z.core.$ZodErrorMap {
  return zodLocales[languageOf(language)]().localeError;
}

function languageOf(language: string): AdminLanguage {
  return language === 'en' || language === 'uk' ? language : 'pl';
}
