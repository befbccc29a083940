import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';
import {
  APIError,
  type CollectionAfterErrorHook,
  type CollectionAfterLoginHook,
  type CollectionBeforeLoginHook,
  type PayloadRequest,
} from 'payload';
import type { Visit } from '../account/doors.ts';
import { doorsOf } from '../account/doors-of.ts';
import { changeGuard, readGuard } from '../account/guard.ts';
import { useCode } from '../account/check-code.ts';
import { stopAfterPassword } from '../account/check-password.ts';
import { addressOfRequest, knowsPlace, withPlace } from '../account/places.ts';
import { record, recordFailedSignIn } from '../audit/record.ts';
import { say, type AdminWordKey } from '../i18n/admin-words.ts';
import { refuseToWait } from './refuse-to-wait.ts';

/** Counts a try before the password is looked at, and takes as long for an account that is not there. */
export async function atTheDoor<Args extends object>({
  args,
  operation,
  req,
}: Operation<Args>): Promise<Args> {
  if (operation !== 'login' || req.context['onlyPassword'] === true) return args;
  const { payload } = req;
  const { email: given } = (args as { data: { email?: unknown } }).data;
  const email = typeof given === 'string' ? given.toLowerCase().trim() : '';
  const account = await payload.db.findOne<{ id: string }>({
    collection: 'users',
    where: { email: { equals: email } },
  });
  const address = addressOfRequest(req);
  const id = account?.id;
  const guard = await readGuard(payload, id ?? '');
  const visit: Visit = {
    address,
    email,
    isKnown: id !== undefined && knowsPlace(payload, id, { guard, address }),
  };
  refuseToWait(req, doorsOf(payload).signIn(visit));
  if (id === undefined) await asLongAsAPassword();
  req.context['signIn'] = { visit, account: id, began: Date.now() } satisfies SignIn;
  return args;
}

/** The password was right: now the second step, of those who have one. */
export const askForCode: CollectionBeforeLoginHook = async ({ user, req }) => {
  stopAfterPassword(req);
  const signIn = signInOf(req);
  if (!signIn) return;
  const { payload } = req;
  const { visit, began } = signIn;
  const account = String((user as { id?: unknown }).id);
  const guard = await readGuard(payload, account);
  if (guard.secondStep) {
    const code = codeIn(req);
    if (code === undefined) {
      // Half way: no try was wrong.
      doorsOf(payload).wasRight(visit);
      signIn.isHalfWay = true;
      refuse(req, 'login.code-needed');
    }
    refuseToWait(req, doorsOf(payload).code(visit));
    signIn.isCode = true;
    if (!(await useCode(payload, account, code))) refuse(req, 'login.code-wrong');
    doorsOf(payload).codeWasRight(visit);
  }
  // A password that was changed while this one was being looked at may have been changed because of it.
  if ((await readGuard(payload, account)).sessionsFrom > began) refuse(req, 'login.again');
  doorsOf(payload).wasRight(visit);
};

/** Somebody is in: it is noted, and the place is known from now on. */
export const rememberSignIn: CollectionAfterLoginHook = async ({ user, req }) => {
  const signIn = signInOf(req);
  if (!signIn) return;
  const account = String((user as { id?: unknown } | undefined)?.id);
  const { address } = signIn.visit;
  await changeGuard(req.payload, account, (guard) => withPlace(req.payload, account, { guard, address }));
  await record(req, { kind: 'sign-in', address });
};

/** A try that failed is noted, too. */
export const noteFailure: CollectionAfterErrorHook = async ({ error, req }) => {
  const signIn = signInOf(req);
  const { status } = error as { status?: number };
  if (!signIn || signIn.isHalfWay || status !== 401) return;
  const { account, isCode = false, visit } = signIn;
  await recordFailedSignIn(req, { account, isCode, address: visit.address });
};

/** The code that came with the password, if one did; Payload hands on only what it knows of itself. */
function codeIn({ data }: PayloadRequest): string | undefined {
  const code: unknown = data?.['code'];
  return typeof code === 'string' && code.trim() !== '' ? code.slice(0, 40) : undefined;
}

/** `step` tells the form which of its fields it is about. */
function refuse(req: PayloadRequest, key: AdminWordKey): never {
  const step = key === 'login.again' ? 'password' : 'code';
  throw new APIError(say(req.i18n.language, key), 401, { step }, true);
}

/** What Payload does with a password, for nobody: who asks cannot tell from the time whether there is an account. */
async function asLongAsAPassword(): Promise<void> {
  await promisify(pbkdf2)('nobody', 'nobody', 600_000, 32, 'sha256');
}

function signInOf({ context }: PayloadRequest): SignIn | undefined {
  return context['signIn'] as SignIn | undefined;
}

/** What is known of a request to sign in, while it lasts. */
interface SignIn {
  visit: Visit;
  account: string | undefined;
  /** When it began, in milliseconds. */
  began: number;
  /** The password was right and the code is still to come. */
  isHalfWay?: boolean;
  isCode?: boolean;
}

interface Operation<Args> {
  args: Args;
  operation: string;
  req: PayloadRequest;
}
