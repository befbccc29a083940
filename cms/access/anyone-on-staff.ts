import type { AccessArgs } from 'payload';
import { staffOf } from './roles.ts';

/** Everyone with an account that is switched on. */
export function anyoneOnStaff({ req }: Pick<AccessArgs, 'req'>): boolean {
  return staffOf(req.user) !== undefined;
}
