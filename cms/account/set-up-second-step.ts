import type { PayloadRequest } from 'payload';
import { whoIs, type Who } from '../access/admit.ts';
import { record } from '../audit/record.ts';
import { Refusal } from '../desk/refusal.ts';
import { addressOf } from '../settings.ts';
import { settingsOf } from '../settings-of.ts';
import { recoveryDigest, useCode } from './check-code.ts';
import { confirmPassword } from './confirm-password.ts';
import { changeGuard, readGuard } from './guard.ts';
import { withoutSecondStep } from './remove-second-step.ts';
import { seal, unseal } from './sealed.ts';
import { newRecoveryCodes, newSecret, pictureOf, plainRecoveryCode, stepOfCode } from './second-step.ts';
import { withoutSessions } from './sessions.ts';

/** Makes a secret and shows it; it counts only when a code made with it comes back. */
export async function startSetUp(req: PayloadRequest): Promise<{ secret: string; picture: string }> {
  const { payload } = req;
  const { id, email } = await somebody(req);
  const secret = newSecret();
  const begun = await changeGuard(payload, id, (guard) =>
    guard.secondStep ? undefined : { ...guard, setUp: { secret: seal(payload, id, secret), at: Date.now() } },
  );
  if (!begun) throw new Refusal(409, 'second-step.is-on');
  const issuer = new URL(addressOf(settingsOf(payload))).host;
  return { secret, picture: pictureOf({ secret, email, issuer }) };
}

/** Turns the second step on for whoever brings a code of the shown secret; gives the recovery codes, this once. */
export async function confirmSetUp(
  req: PayloadRequest,
  { password, code }: Proof,
): Promise<{ recovery: string[] }> {
  const { payload } = req;
  const who = await somebody(req);
  const visit = await confirmPassword(req, { ...who, password });
  const recovery = newRecoveryCodes();
  const now = Date.now();
  const done = await changeGuard(payload, who.id, (guard) => {
    const { setUp, ...rest } = guard;
    if (guard.secondStep || !setUp || now - setUp.at > longestSetUp) return undefined;
    const secret = unseal(payload, who.id, setUp.secret);
    const last = secret === undefined ? undefined : stepOfCode({ secret, code, last: 0, now });
    if (last === undefined) return undefined;
    const step = {
      secret: setUp.secret,
      last,
      recovery: digestsOf(req, who.id, recovery),
      since: isoOf(now),
    };
    return withoutSessions({ ...rest, secondStep: step }, now, who.session);
  });
  if (!done) throw new Refusal(400, 'login.code-wrong');
  visit.wasRight();
  await record(req, { kind: 'second-step.set', actor: await actorOf(req, who) });
  return { recovery };
}

/** Turns it off, for whoever has both: a session that somebody left open is not enough. */
export async function turnOff(req: PayloadRequest, proof: Proof): Promise<void> {
  const who = await proven(req, proof);
  await changeGuard(req.payload, who.id, (guard) =>
    withoutSessions(withoutSecondStep(guard), Date.now(), who.session),
  );
  await record(req, { kind: 'second-step.off' });
}

/** Ten new recovery codes; those of before no longer work. */
export async function renewRecovery(req: PayloadRequest, proof: Proof): Promise<{ recovery: string[] }> {
  const who = await proven(req, proof);
  const recovery = newRecoveryCodes();
  await changeGuard(req.payload, who.id, (guard) =>
    guard.secondStep
      ? { ...guard, secondStep: { ...guard.secondStep, recovery: digestsOf(req, who.id, recovery) } }
      : undefined,
  );
  await record(req, { kind: 'recovery.new' });
  return { recovery };
}

/** Who asks: somebody who is signed in, even if setting up is all that is open to them. */
export async function somebody(req: PayloadRequest): Promise<Somebody> {
  const who = await whoIs(req.payload, req.headers);
  if (who.standing === 'nobody') throw new Refusal(401, 'desk.sign-in');
  return who;
}

async function proven(req: PayloadRequest, { password, code }: Proof): Promise<Somebody> {
  const who = await somebody(req);
  const visit = await confirmPassword(req, { ...who, password });
  if (!(await readGuard(req.payload, who.id)).secondStep) throw new Refusal(409, 'second-step.is-off');
  if (!(await useCode(req.payload, who.id, code))) throw new Refusal(400, 'login.code-wrong');
  visit.wasRight();
  return who;
}

function digestsOf({ payload }: PayloadRequest, account: string, codes: readonly string[]): string[] {
  return codes.map((code) => recoveryDigest(payload, account, plainRecoveryCode(code) ?? code));
}

/** Somebody who could do nothing else until now is not behind the request yet. */
async function actorOf({ payload }: PayloadRequest, { id, email }: Somebody) {
  const row = await payload.db.findOne<{ id: string; role: string }>({
    collection: 'users',
    where: { id: { equals: id } },
  });
  return { id, email, role: row?.role ?? '' };
}

function isoOf(now: number): string {
  return new Date(now).toISOString();
}

/** Half an hour, in milliseconds. */
const longestSetUp = 30 * 60 * 1000;

type Somebody = Exclude<Who, { standing: 'nobody' }>;

interface Proof {
  password: string;
  /** From the app, or a recovery code. */
  code: string;
}
