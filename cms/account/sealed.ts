import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import type { Payload } from 'payload';
import { secretOf } from '../settings.ts';
import { settingsOf } from '../settings-of.ts';

/**
 * Encrypts a text with the CMS's secret, for one account only: moved to another account's row it cannot be opened.
 * (Payload's own encryption does not notice when what it opens was changed.)
 */
export function seal(payload: Pick<Payload, 'config'>, account: string, text: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keyFor(payload, 'seal'), nonce).setAAD(Buffer.from(account));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** What was sealed for an account; nothing if it was sealed with another secret or changed since. */
export function unseal(
  payload: Pick<Payload, 'config'>,
  account: string,
  sealed: string,
): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  try {
    const opened = createDecipheriv('aes-256-gcm', keyFor(payload, 'seal'), bytes.subarray(0, 12))
      .setAAD(Buffer.from(account))
      .setAuthTag(bytes.subarray(12, 28));
    return opened.update(bytes.subarray(28), undefined, 'utf8') + opened.final('utf8');
  } catch {
    return undefined;
  }
}

/** A digest that says nothing without the CMS's secret, even of something that could be guessed, as an address can. */
export function digest(payload: Pick<Payload, 'config'>, account: string, text: string): string {
  return createHmac('sha256', keyFor(payload, 'digest')).update(`${account}\0${text}`).digest('base64url');
}

function keyFor(payload: Pick<Payload, 'config'>, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secretOf(settingsOf(payload)), '', `portal ${purpose}`, 32));
}
