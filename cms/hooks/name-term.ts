import { APIError, type CollectionBeforeValidateHook } from 'payload';
import { normal } from '../../content/model/normal.ts';
import { sourceLocale } from '../../locales/registry.ts';
import { staffOf } from '../access/roles.ts';
import { say } from '../i18n/admin-words.ts';

/** A term has one row in each locale; its key says so to the database. */
export const nameTerm: CollectionBeforeValidateHook = ({ data = {}, operation, originalDoc, req }) => {
  if (operation === 'update') {
    const { key, term, locale } = originalDoc as Record<string, unknown>;
    return { ...data, key, term, locale, ...inSource(term, locale) };
  }
  const staff = staffOf(req.user);
  if (staff?.role === 'translator' && !staff.reviewLocales.some((code) => code === data['locale']))
    throw new APIError(say(req.i18n.language, 'desk.not-your-locale'), 403, null, true);
  return {
    ...data,
    key: termRowKey(String(data['term'] ?? ''), String(data['locale'] ?? '')),
    ...inSource(data['term'], data['locale']),
  };
};

/** `termRowKey('Karta pobytu', 'uk') // => 'karta pobytu:uk'` */
export function termRowKey(term: string, locale: string): string {
  return `${normal(term).toLowerCase()}:${locale}`;
}

/** In Polish a term is called what it is called. */
function inSource(term: unknown, locale: unknown): { translation?: unknown } {
  return locale === sourceLocale ? { translation: term } : {};
}
