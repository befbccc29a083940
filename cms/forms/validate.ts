import * as zodLocales from 'zod/locales';
import type { z } from 'zod';
import { adminLanguage, say, type AdminWordKey } from '../i18n/admin-words.ts';
import { fromForm } from './value.ts';

/** The rule of a form field: its schema, with the reason in the language of the person at the form. */
export function validateBy(schema: z.ZodType) {
  return (value: unknown, { req }: { req: { i18n: { language: string } } }): true | string => {
    const { language } = req.i18n;
    const parsed = schema.safeParse(fromForm(schema, value), { error: errorsIn(language) });
    return parsed.success || parsed.error.issues.map((issue) => messageOf(issue, language)).join(' ');
  };
}

/** How zod words its errors in a language of the staff; what is only empty is said to be that. */
export function errorsIn(language: string): z.core.$ZodErrorMap {
  const { localeError } = zodLocales[adminLanguage(language)]();
  return (issue) => {
    const missing = issue.code === 'invalid_type' && (issue.input === undefined || issue.input === null);
    const empty = issue.code === 'too_small' && issue.input === '';
    return missing || empty ? say(language, 'form.rule.required') : localeError(issue);
  };
}

/** The reason of an issue; our schemas word their own rules in English. */
export function messageOf({ message }: z.core.$ZodIssue, language: string): string {
  const key = ownRules[message];
  return key ? say(language, key) : message;
}

const ownRules: Record<string, AdminWordKey> = {
  'use small letters, digits and single hyphens': 'form.rule.key',
  'write a time as 07:30': 'form.rule.clock',
  'it closes after it opens': 'form.rule.closes',
  'give both times, the later one last, or neither: closed': 'form.rule.exception',
  'a range needs an amount below its highest amount': 'form.rule.range',
  'an amount needs a unit, and a unit an amount': 'form.rule.unit',
  'write a colour as #0a3f94': 'form.rule.colour',
  'there is no such time zone': 'form.rule.time-zone',
};
