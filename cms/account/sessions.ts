import type { Guard } from './guard.ts';

/** Whether a session still holds: it is not too old, and nobody ended it. */
export function sessionHolds(session: Session, guard: Guard, now: number): boolean {
  const began = startOf(session);
  if (now - began >= longestSession) return false;
  if (guard.ended.some(({ id }) => id === session.id)) return false;
  return began >= guard.sessionsFrom || session.id === guard.keptSession;
}

/** Ends every session there is, but for the one in which it was asked for. */
export function withoutSessions(guard: Guard, now: number, kept?: string): Guard {
  const { keptSession: _, ...rest } = guard;
  return { ...rest, sessionsFrom: now, ended: [], ...(kept !== undefined && { keptSession: kept }) };
}

/** Ends one session. Payload takes it from its list too, but may write an older list back. */
export function withoutSession(guard: Guard, id: string, now: number): Guard {
  const ended = guard.ended.filter(({ until }) => until > now);
  return { ...guard, ended: [...ended, { id, until: now + longestSession }] };
}

export function startOf({ createdAt }: Session): number {
  return new Date(createdAt ?? 0).getTime();
}

/** Twelve hours after signing in one signs in again, however busy the day was. In milliseconds. */
export const longestSession = 12 * 60 * 60 * 1000;

/** A session as Payload keeps it in the account. */
export interface Session {
  id: string;
  createdAt?: string | Date | null;
  expiresAt: string | Date;
}
