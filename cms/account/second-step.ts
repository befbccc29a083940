import { randomInt } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { renderSVG } from 'uqr';

/** A new secret for an app that shows codes, as it is typed into one. */
export function newSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/**
 * The step of time that a code belongs to, or nothing if it is none of now or of 30 seconds before or after. A code is
 * accepted once: those of a step up to `last` are none.
 */
export function stepOfCode({ secret, code, last, now }: Code): number | undefined {
  const digits = code.replace(/\s/gu, '');
  if (!/^\d{6}$/u.test(digits)) return undefined;
  const delta = appFor(secret).validate({ token: digits, timestamp: now, window: 1 });
  if (delta === null) return undefined;
  const step = Math.floor(now / 1000 / period) + delta;
  return step > last ? step : undefined;
}

/** What an app reads from the screen: a picture for a page that may show pictures only as data. */
export function pictureOf({
  secret,
  email,
  issuer,
}: {
  secret: string;
  email: string;
  issuer: string;
}): string {
  const svg = renderSVG(appFor(secret, { issuer, label: email }).toString(), { pixelSize: 4, border: 4 });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

/** Ten codes for the day the phone is lost: `K7QMX-2VHTA`, without letters that look like others. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: 10 }, () => `${letters(5)}-${letters(5)}`);
}

/** A recovery code as it is compared, however it was typed; nothing if it cannot be one. */
export function plainRecoveryCode(code: string): string | undefined {
  const plain = code.toUpperCase().replaceAll(/[\s-]/gu, '');
  return plain.length === 10 && Array.from(plain).every((letter) => alphabet.includes(letter))
    ? plain
    : undefined;
}

function appFor(secret: string, names: { issuer?: string; label?: string } = {}): TOTP {
  return new TOTP({ ...names, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period });
}

function letters(count: number): string {
  return Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('');
}

const period = 30;
const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

interface Code {
  secret: string;
  code: string;
  /** The step of the last code that was accepted. */
  last: number;
  /** In milliseconds. */
  now: number;
}
