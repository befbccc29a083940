import type { AccessArgs, AccessResult } from 'payload';
import { staffOf } from './roles.ts';

/** Coordinators and administrators, and those who review the locale that a row is written in. */
export function reviewers({ req }: AccessArgs): AccessResult {
  const staff = staffOf(req.user);
  if (!staff) return false;
  if (staff.role === 'administrator' || staff.role === 'coordinator') return true;
  return staff.reviewLocales.length > 0 && { locale: { in: staff.reviewLocales } };
}
