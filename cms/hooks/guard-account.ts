import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload';
import { hasRole, staffOf } from '../access/roles.ts';
import { say, type AdminWordKey } from '../i18n/admin-words.ts';

/** Nobody sets another person's password: they send a link. And no password is short enough to be guessed. */
export const guardAccount: CollectionBeforeValidateHook = ({ data = {}, operation, originalDoc, req }) => {
  const password: unknown = data['password'];
  if (typeof password === 'string' && password.length < shortestPassword)
    refuse(req, 'problem.password', { length: shortestPassword });
  const id = (originalDoc as { id?: string } | undefined)?.id;
  const staff = staffOf(req.user);
  if (staff && operation === 'update' && password !== undefined && String(id) !== staff.id)
    refuse(req, 'problem.others-password');
  if (staff && operation === 'create' && !hasRole(req.user, 'administrator') && data['role'] !== 'translator')
    refuse(req, 'problem.only-translators');
  return data;
};

/** Somebody must be left who can let others in. */
export const keepLastAdministrator: CollectionBeforeChangeHook & CollectionBeforeDeleteHook = async (args: {
  req: PayloadRequest;
  id?: number | string;
  data?: Record<string, unknown>;
  originalDoc?: Record<string, unknown>;
}) => {
  const { req, data } = args;
  const id = args.id ?? (args.originalDoc?.['id'] as string | undefined);
  const remains = data?.['role'] === 'administrator' && data['active'] === true;
  if (id === undefined || remains) return data;
  const others = await req.payload.count({
    collection: 'users',
    where: { role: { equals: 'administrator' }, active: { equals: true }, id: { not_equals: id } },
    overrideAccess: true,
    req,
  });
  if (others.totalDocs === 0) refuse(req, 'problem.last-administrator');
  return data;
};

/** An account that was switched off does not sign in. */
export const refuseInactive: CollectionBeforeLoginHook = ({ user, req }) => {
  if (!staffOf(user)) refuse(req, 'problem.inactive', {}, 401);
};

function refuse(
  req: PayloadRequest,
  key: AdminWordKey,
  values: Record<string, string | number> = {},
  status = 400,
): never {
  throw new APIError(say(req.i18n.language, key, values), status, null, true);
}

export const shortestPassword = 12;
