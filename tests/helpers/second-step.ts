import { TOTP } from 'otpauth';
import { changeGuard } from '../../cms/account/guard.ts';
import { seal } from '../../cms/account/sealed.ts';
import { recoveryDigest } from '../../cms/account/check-code.ts';
import { plainRecoveryCode } from '../../cms/account/second-step.ts';
import type { TestCms } from './cms.ts';

/** The secret that accounts of tests have in their app. */
export const knownSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
export const knownRecovery = 'K7QMX-2VHTA';

/** What the app shows now, or a number of steps of 30 seconds later. */
export function codeOf(secret: string, { later = 0 }: { later?: number } = {}): string {
  return new TOTP({ secret }).generate({ timestamp: Date.now() + later * 30_000 });
}

/** A code that the app shows neither now nor a moment before or after. */
export function wrongCode(secret: string): string {
  const near = [-2, -1, 0, 1, 2].map((later) => codeOf(secret, { later }));
  return (
    ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !near.includes(code)) ?? ''
  );
}

/** Turns somebody's second step on or off, past all rules. */
export async function secondStep(
  { payload }: Pick<TestCms, 'payload'>,
  { of: { id }, is }: { of: { id: string }; is: 'on' | 'off' },
): Promise<void> {
  await changeGuard(payload, id, ({ secondStep: _, ...guard }) => ({
    ...guard,
    ...(is === 'on' && {
      secondStep: {
        secret: seal(payload, id, knownSecret),
        last: 0,
        recovery: [recoveryDigest(payload, id, plainRecoveryCode(knownRecovery) ?? '')],
        since: '2026-01-01T00:00:00.000Z',
      },
    }),
  }));
}
