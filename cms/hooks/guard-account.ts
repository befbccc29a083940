import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload';
import { hasRole, staffOf } from '../access/roles.ts';
import { longestPassword, shortestPassword, whyNotPassword } from '../account/passwords.ts';
import { say, type AdminWordKey } from '../i18n/admin-words.ts';
import { settingsOf } from '../settings-of.ts';
import { newPasswords } from './end-sessions.ts';

/** Nobody sets another person's password: they send a link. And no password is one that is guessed first. */
export const guardAccount: CollectionBeforeValidateHook = ({ data = {}, operation, originalDoc, req }) => {
  const password: unknown = data['password'];
  const { id, email } = (originalDoc as { id?: string; email?: string } | undefined) ?? {};
  const address: unknown = data['email'] ?? email;
  if (password !== undefined && password !== null)
    refusePoorPassword(req, password, typeof address === 'string' ? address : undefined);
  if (password !== undefined && id !== undefined) newPasswords(req).add(id);
  const staff = staffOf(req.user);
  if (staff && operation === 'update' && password !== undefined && String(id) !== staff.id)
    refuse(req, 'problem.others-password');
  if (staff && operation === 'create' && !hasRole(req.user, 'administrator') && data['role'] !== 'translator')
    refuse(req, 'problem.only-translators');
  return data;
};

/** Whoever is switched off is signed out, and stays so when switched on again; nobody is made with a session. */
export const endSessions: CollectionBeforeChangeHook = ({ data, operation }) =>
  operation === 'create' || data['active'] === false ? { ...data, sessions: [] } : data;

/**
 * Payload sets the password of a one-time link past the other rules: it is to be as long as any. And where no mail
 * can be sent, asking for a link would only break the one that somebody was handed.
 */
export async function guardReset<Args extends object>({
  args,
  operation,
  req,
}: Operation<Args>): Promise<Args> {
  const { data, disableEmail } = args as {
    data?: { password?: unknown; token?: unknown };
    disableEmail?: boolean;
  };
  if (operation === 'resetPassword')
    refusePoorPassword(req, data?.password, await emailOfLink(req, data?.token));
  if (
    operation === 'forgotPassword' &&
    disableEmail !== true &&
    settingsOf(req.payload).smtpUrl === undefined
  )
    refuse(req, 'problem.no-mail');
  return args;
}

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
  // One request may be about several accounts, each of which still sees the others as they were.
  const leaving = [...((req.context['leaving'] as (number | string)[] | undefined) ?? []), id];
  req.context['leaving'] = leaving;
  const others = await req.payload.count({
    collection: 'users',
    where: { role: { equals: 'administrator' }, active: { equals: true }, id: { not_in: leaving } },
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

function refusePoorPassword(req: PayloadRequest, password: unknown, email: string | undefined): void {
  const reason = whyNotPassword(password, email);
  if (reason === 'email' || reason === 'common') refuse(req, `problem.password.${reason}`);
  if (reason !== undefined)
    refuse(req, 'problem.password', { length: shortestPassword, most: longestPassword });
}

/** Whose one-time link this is; somebody without one learns nothing from it. */
async function emailOfLink({ payload }: PayloadRequest, token: unknown): Promise<string | undefined> {
  if (typeof token !== 'string' || token === '') return undefined;
  const account = await payload.db.findOne<{ id: string; email: string }>({
    collection: 'users',
    where: { resetPasswordToken: { equals: token } },
  });
  return account?.email;
}

function refuse(
  req: PayloadRequest,
  key: AdminWordKey,
  values: Record<string, string | number> = {},
  status = 400,
): never {
  throw new APIError(say(req.i18n.language, key, values), status, null, true);
}

interface Operation<Args> {
  args: Args;
  operation: string;
  req: PayloadRequest;
}
