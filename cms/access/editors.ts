import type { AccessArgs } from 'payload';
import { hasRole } from './roles.ts';

/** Those who write the Polish source: editors and administrators. */
export function editors({ req }: Pick<AccessArgs, 'req'>): boolean {
  return hasRole(req.user, 'administrator', 'editor');
}
