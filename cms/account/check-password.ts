import type { Payload, PayloadRequest } from 'payload';

/**
 * Whether somebody knows the password of an account. Payload itself looks at it, by signing in as far as the moment
 * at which it knows; `stopAfterPassword` ends it there.
 */
export async function isPasswordOf(payload: Payload, email: string, password: string): Promise<boolean> {
  try {
    await payload.login({
      collection: 'users',
      data: { email, password },
      context: { onlyPassword: true },
      overrideAccess: true,
    });
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    if (name === wasRight) return true;
    if (name === 'AuthenticationError') return false;
    throw error;
  }
  return false;
}

/** For the hook that Payload calls once the password was right. */
export function stopAfterPassword(req: Pick<PayloadRequest, 'context'>): void {
  if (req.context['onlyPassword'] === true) throw new PasswordWasRight(wasRight);
}

// Told apart by name: Next may load this module a second time.
const wasRight = 'PasswordWasRight';

class PasswordWasRight extends Error {
  override readonly name = wasRight;
}
