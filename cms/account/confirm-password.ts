import type { PayloadRequest } from 'payload';
import { Refusal } from '../desk/refusal.ts';
import { doorsOf } from './doors-of.ts';
import { isPasswordOf } from './check-password.ts';
import { addressOfRequest } from './places.ts';

/**
 * Makes sure that it is still the person who sits there. Tries count as those of signing in do; call `wasRight` when
 * all that was asked for was right.
 */
export async function confirmPassword(
  { payload, headers }: PayloadRequest,
  { email, password }: { email: string; password: string },
): Promise<{ wasRight: () => void }> {
  const doors = doorsOf(payload);
  const visit = { address: addressOfRequest({ headers }), email, isKnown: true };
  const seconds = doors.signIn(visit);
  if (seconds > 0) throw new Refusal(429, 'login.wait-here', { seconds });
  if (!(await isPasswordOf(payload, email, password))) throw new Refusal(400, 'login.password-wrong');
  return { wasRight: () => doors.wasRight(visit) };
}
