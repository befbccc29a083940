import type { AccessArgs, AccessResult } from 'payload';
import { staffOf } from './roles.ts';

/** Translators read what is written in the locales they translate or review; the others read all. */
export function ownLocales({ req }: AccessArgs): AccessResult {
  const staff = staffOf(req.user);
  if (!staff) return false;
  if (staff.role !== 'translator') return true;
  return { locale: { in: [...new Set([...staff.locales, ...staff.reviewLocales])] } };
}
