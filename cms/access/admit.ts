import { executeAuthStrategies, type AuthStrategyResult, type Payload } from 'payload';
import { readGuard } from '../account/guard.ts';
import { sessionHolds, type Session } from '../account/sessions.ts';
import { settingsOf } from '../settings-of.ts';
import { staffOf } from './roles.ts';

/**
 * Whoever's account was switched off, or whose session was ended or is too old, is nobody on every route. So is
 * somebody who has yet to set up the second step where everybody needs one: nothing is open to them but setting it up.
 */
export function admitOnly(payload: Payload): void {
  payload.authStrategies = payload.authStrategies.map((strategy) => ({
    ...strategy,
    authenticate: async (args) => admitted(payload, await strategy.authenticate(args)),
  }));
}

/** Who is behind a request, and who would be if they had set up their second step. */
export async function whoIs(payload: Payload, headers: Headers): Promise<Who> {
  const { user, waiting } = (await executeAuthStrategies({ headers, payload })) as Admitted;
  const staff = staffOf(user);
  if (user && staff) return { standing: 'in', id: staff.id, email: staff.email, session: sessionOf(user) };
  const almost = staffOf(waiting);
  return waiting && almost
    ? { standing: 'waiting', id: almost.id, email: almost.email, session: sessionOf(waiting) }
    : { standing: 'nobody' };
}

async function admitted(payload: Payload, result: AuthStrategyResult): Promise<Admitted> {
  const { user } = result;
  const staff = staffOf(user);
  if (!user || !staff) return { ...result, user: null };
  const guard = await readGuard(payload, staff.id);
  const session = (user as { sessions?: Session[] }).sessions?.find(({ id }) => id === sessionOf(user));
  if (!session || !sessionHolds(session, guard, Date.now())) return { ...result, user: null };
  const isReady = guard.secondStep !== undefined || settingsOf(payload).secondStep === 'optional';
  return isReady ? result : { ...result, user: null, waiting: user };
}

function sessionOf(user: NonNullable<AuthStrategyResult['user']>): string {
  return String((user as { _sid?: string })._sid);
}

interface Admitted extends AuthStrategyResult {
  /** Somebody who signed in and has to set up the second step before anything else. */
  waiting?: AuthStrategyResult['user'];
}

export type Who =
  { standing: 'in' | 'waiting'; id: string; email: string; session: string } | { standing: 'nobody' };
