import type { AccessArgs, AccessResult, FieldAccess } from 'payload';
import { hasRole, staffOf } from './roles.ts';

/** Administrators make every kind of account, coordinators those of translators. */
export function createAccounts({ req, data }: AccessArgs): boolean {
  if (hasRole(req.user, 'administrator')) return true;
  const role = (data as { role?: unknown } | undefined)?.role;
  return hasRole(req.user, 'coordinator') && (role === undefined || role === 'translator');
}

/** Everyone sees their own account; those who organise the work see all. */
export function readAccounts({ req }: AccessArgs): AccessResult {
  const staff = staffOf(req.user);
  if (!staff) return false;
  return staff.role === 'administrator' || staff.role === 'coordinator' || { id: { equals: staff.id } };
}

/** Everyone changes their own account as far as its fields allow; coordinators also those of translators. */
export function updateAccounts({ req }: AccessArgs): AccessResult {
  const staff = staffOf(req.user);
  if (!staff) return false;
  if (staff.role === 'administrator') return true;
  const own = { id: { equals: staff.id } };
  return staff.role === 'coordinator' ? { or: [own, { role: { equals: 'translator' } }] } : own;
}

/** What an account may do is decided by somebody else: an administrator or, for translators, a coordinator. */
export const setRights: FieldAccess = ({ req, doc, id }) => {
  const staff = staffOf(req.user);
  if (!staff) return false;
  if (staff.role === 'administrator') return true;
  const isOwn = id !== undefined && String(id) === staff.id;
  const role = (doc as { role?: unknown } | undefined)?.role ?? 'translator';
  return staff.role === 'coordinator' && !isOwn && role === 'translator';
};

export const onlyAdministrators: FieldAccess = ({ req }) => hasRole(req.user, 'administrator');
