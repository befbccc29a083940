import type { CollectionAfterOperationHook, PayloadRequest } from 'payload';
import { doorsOf } from '../account/doors-of.ts';
import { changeGuard } from '../account/guard.ts';
import { addressOfRequest, withPlace } from '../account/places.ts';
import { withoutSessions } from '../account/sessions.ts';
import { namesOf, record } from '../audit/record.ts';
import { refuseToWait } from './refuse-to-wait.ts';

/** Counts who asks for links by mail, and who tries links, before anything is done. */
export function countLinks<Args extends object>({ args, operation, req }: Operation<Args>): Args {
  if (req.payloadAPI === 'local') return args;
  const doors = doorsOf(req.payload);
  const address = addressOfRequest(req);
  const { data } = args as { data?: { email?: unknown } };
  const email = typeof data?.email === 'string' ? data.email.toLowerCase().trim() : '';
  const { disableEmail } = args as { disableEmail?: boolean };
  if (operation === 'forgotPassword' && disableEmail !== true)
    refuseToWait(req, doors.mail({ address, email }));
  if (operation === 'resetPassword') refuseToWait(req, doors.link({ address }));
  return args;
}

/**
 * A one-time link sets a password and no more: Payload would sign its holder in, past the second step. So the session
 * that it made is ended before anybody has it, and one signs in with the new password like everybody else.
 */
export const signNobodyIn: CollectionAfterOperationHook = async ({ operation, result, req }: Done) => {
  if (operation !== 'resetPassword') return result;
  const done = result as { token?: string; user: { id: unknown } };
  const account = String(done.user.id);
  const address = addressOfRequest(req);
  const { payload } = req;
  await payload.db.updateOne({
    collection: 'users',
    id: account,
    data: { sessions: [] },
    returning: false,
    req,
  });
  // A moment later than the session that was just made.
  await changeGuard(payload, account, (guard) =>
    withPlace(payload, account, { guard: withoutSessions(guard, Date.now() + 1), address }),
  );
  doorsOf(payload).linkWasRight({ address });
  await record(req, { kind: 'password.reset', ...(await namesOf(payload, account)), address });
  return { ...done, token: '', user: null };
};

interface Done {
  operation: string;
  result: unknown;
  req: PayloadRequest;
}

interface Operation<Args> {
  args: Args;
  operation: string;
  req: PayloadRequest;
}
