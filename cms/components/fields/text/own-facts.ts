import type { FormState } from 'payload';
import type { OwnFacts } from './references.ts';

/** The facts of a form, as they stand in it now, that its texts may name. */
export function ownFactsOf(fields: FormState): OwnFacts {
  const text = (path: string) => {
    const value = fields[path]?.value;
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const rows = (name: string) => (fields[name]?.rows ?? []).map((_, index) => `${name}.${index}`);
  return {
    fees: rows('fees').flatMap((row) => {
      const key = text(`${row}.key`);
      const amount = fields[`${row}.amount`]?.value;
      return key === undefined
        ? []
        : [{ key, label: text(`${row}.label`), amount: typeof amount === 'number' ? amount : undefined }];
    }),
    forms: rows('forms').flatMap((row) => {
      const key = text(`${row}.key`);
      // A form without an address cannot be linked to.
      return key !== undefined && text(`${row}.url`) !== undefined
        ? [{ key, label: text(`${row}.label`) ?? key }]
        : [];
    }),
    online: text('online'),
    official: text('officialPage.url'),
  };
}
