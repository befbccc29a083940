import type { CollectionAfterChangeHook, CollectionAfterLogoutHook, PayloadRequest } from 'payload';
import { changeGuard } from '../account/guard.ts';
import { withoutSession, withoutSessions } from '../account/sessions.ts';
import { record } from '../audit/record.ts';

/**
 * Ends all sessions of an account when its password, its rights or its address change or when it is switched off. Whoever
 * changes their own goes on in the session in which they do.
 */
export const endSessionsOnChange: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}: Change) => {
  if (operation === 'create') return doc;
  const account = String(doc['id']);
  const isRight = ['role', 'email'].some((name) => doc[name] !== previousDoc?.[name]);
  const isOff = doc['active'] !== true && previousDoc?.['active'] === true;
  const isPassword = newPasswords(req).has(account);
  if (isRight || isOff || isPassword) {
    const kept = isOff ? undefined : ownSession(req, account);
    await changeGuard(req.payload, account, (guard) => withoutSessions(guard, Date.now(), kept));
  }
  if (isPassword)
    await record(req, {
      kind: 'password.changed',
      area: 'users',
      document: account,
      about: String(doc['email']),
    });
  return doc;
};

/** Whoever signs out has ended the session, or all of them if they asked for that. */
export const endOnSignOut: CollectionAfterLogoutHook = async ({ req }) => {
  const { user } = req;
  if (!user) return;
  const account = user.id;
  const session = ownSession(req, account);
  const isAll = req.searchParams.get('allSessions') === 'true';
  await changeGuard(req.payload, account, (guard) =>
    isAll || session === undefined
      ? withoutSessions(guard, Date.now())
      : withoutSession(guard, session, Date.now()),
  );
  await record(req, { kind: isAll ? 'sessions.ended' : 'sign-out' });
};

/** The session that a request came with, if it is one of this account. */
export function ownSession({ user }: PayloadRequest, account: string): string | undefined {
  const session = (user as { _sid?: unknown } | null)?._sid;
  return user?.id === account && typeof session === 'string' ? session : undefined;
}

/** The accounts for which a request brings a new password; later hooks no longer see it. */
export function newPasswords({ context }: PayloadRequest): Set<string> {
  const known = context['newPasswords'];
  if (known instanceof Set) return known as Set<string>;
  const made = new Set<string>();
  context['newPasswords'] = made;
  return made;
}

type Document = Record<string, unknown>;

interface Change {
  doc: Document;
  previousDoc: Document | undefined;
  operation: 'create' | 'update';
  req: PayloadRequest;
}
