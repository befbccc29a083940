import type { AccessArgs } from 'payload';
import { hasRole } from './roles.ts';

/** Those who organise translation: coordinators and administrators. */
export function coordinators({ req }: Pick<AccessArgs, 'req'>): boolean {
  return hasRole(req.user, 'administrator', 'coordinator');
}
