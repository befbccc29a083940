import type { AccessArgs } from 'payload';
import { hasRole } from './roles.ts';

/** Administrators only. */
export function administrators({ req }: Pick<AccessArgs, 'req'>): boolean {
  return hasRole(req.user, 'administrator');
}
