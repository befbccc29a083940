import type { Payload } from 'payload';
import { changeGuard, type Guard } from './guard.ts';
import { digest, unseal } from './sealed.ts';
import { plainRecoveryCode, stepOfCode } from './second-step.ts';

/**
 * Whether a code from the app or a recovery code is right for an account that has a second step. A right one is used
 * up by asking.
 */
export async function useCode(payload: Payload, account: string, code: string): Promise<boolean> {
  const used = await changeGuard(payload, account, (guard) => afterCode(payload, { account, code, guard }));
  return used !== undefined;
}

function afterCode(payload: Payload, { account, code, guard }: Asked): Guard | undefined {
  const { secondStep } = guard;
  if (!secondStep) return undefined;
  const recovery = plainRecoveryCode(code);
  if (recovery !== undefined) {
    const known = recoveryDigest(payload, account, recovery);
    if (!secondStep.recovery.includes(known)) return undefined;
    const left = secondStep.recovery.filter((one) => one !== known);
    return { ...guard, secondStep: { ...secondStep, recovery: left } };
  }
  const secret = unseal(payload, account, secondStep.secret);
  const last = secret && stepOfCode({ secret, code, last: secondStep.last, now: Date.now() });
  return last === undefined || last === '' ? undefined : { ...guard, secondStep: { ...secondStep, last } };
}

/** A recovery code as it is kept. */
export function recoveryDigest(payload: Payload, account: string, plain: string): string {
  return digest(payload, account, `recovery ${plain}`);
}

interface Asked {
  account: string;
  code: string;
  guard: Guard;
}
