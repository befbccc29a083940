import type { AccessArgs } from 'payload';
import { hasRole } from './roles.ts';

/** Those who may read what is not published: editors, coordinators and administrators. */
export function draftReaders({ req }: Pick<AccessArgs, 'req'>): boolean {
  return hasRole(req.user, 'administrator', 'coordinator', 'editor');
}
