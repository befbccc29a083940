import type { Payload, PayloadRequest } from 'payload';
import { clientHeader, placeOf } from '../http/client-address.ts';
import type { Guard } from './guard.ts';
import { digest } from './sealed.ts';

/** From where a request came, as the listener found out. */
export function addressOfRequest({ headers }: Pick<PayloadRequest, 'headers'>): string {
  return headers.get(clientHeader) ?? 'unknown';
}

/** Whether somebody signed in to an account from this place before. */
export function knowsPlace(payload: Payload, account: string, { guard, address }: At): boolean {
  return guard.places.includes(placeDigest(payload, account, address));
}

/** Remembers the place of a sign-in; the ten latest are enough, and only their digests are kept. */
export function withPlace(payload: Payload, account: string, { guard, address }: At): Guard {
  const place = placeDigest(payload, account, address);
  return { ...guard, places: [...guard.places.filter((known) => known !== place), place].slice(-10) };
}

function placeDigest(payload: Payload, account: string, address: string): string {
  return digest(payload, account, `place ${placeOf(address)}`).slice(0, 22);
}

interface At {
  guard: Guard;
  address: string;
}
