import type { AccessArgs, AccessResult } from 'payload';
import { staffOf } from './roles.ts';

/** Everyone but translators writes terms; a reviewer writes those of the locales they review. */
export function writeGlossary({ req, data }: AccessArgs): AccessResult {
  const staff = staffOf(req.user);
  if (!staff) return false;
  if (staff.role !== 'translator') return true;
  const locale = (data as { locale?: unknown } | undefined)?.locale;
  if (locale !== undefined && !staff.reviewLocales.some((code) => code === locale)) return false;
  // Payload asks with a filter where the row is there already, and takes any filter for yes where it is not.
  return staff.reviewLocales.length > 0 && { locale: { in: staff.reviewLocales } };
}
