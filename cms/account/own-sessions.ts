import type { PayloadRequest } from 'payload';
import { record } from '../audit/record.ts';
import { Refusal } from '../desk/refusal.ts';
import { changeGuard, readGuard } from './guard.ts';
import { digest } from './sealed.ts';
import { sessionHolds, startOf, withoutSession, withoutSessions, type Session } from './sessions.ts';
import { somebody } from './set-up-second-step.ts';

/** The sessions of whoever asks, the newest first; each by a name that opens nothing. */
export async function ownSessions(req: PayloadRequest): Promise<ShownSession[]> {
  const { id, session } = await somebody(req);
  const open = await openSessions(req, id);
  return open
    .map((one) => ({
      name: nameOf(req, id, one.id),
      began: new Date(startOf(one)).toISOString(),
      isThis: one.id === session,
    }))
    .sort((one, other) => other.began.localeCompare(one.began));
}

/** Ends this session, all others, all, or the one of a name. */
export async function endOwnSessions(req: PayloadRequest, which: string): Promise<void> {
  const { id, session } = await somebody(req);
  const now = Date.now();
  if (which === 'all' || which === 'others') {
    const kept = which === 'others' ? session : undefined;
    await changeGuard(req.payload, id, (guard) => withoutSessions(guard, now, kept));
    await record(req, { kind: 'sessions.ended' });
    return;
  }
  const ended =
    which === 'this'
      ? session
      : (await openSessions(req, id)).find((one) => nameOf(req, id, one.id) === which)?.id;
  if (ended === undefined) throw new Refusal(404, 'sessions.gone');
  await changeGuard(req.payload, id, (guard) => withoutSession(guard, ended, now));
  await record(req, { kind: 'sign-out' });
}

async function openSessions({ payload }: PayloadRequest, account: string): Promise<Session[]> {
  const row = await payload.db.findOne<{ id: string; sessions?: Session[] }>({
    collection: 'users',
    where: { id: { equals: account } },
  });
  const guard = await readGuard(payload, account);
  const now = Date.now();
  return (row?.sessions ?? []).filter(
    (one) => new Date(one.expiresAt).getTime() > now && sessionHolds(one, guard, now),
  );
}

function nameOf({ payload }: PayloadRequest, account: string, session: string): string {
  return digest(payload, account, `session ${session}`).slice(0, 16);
}

export interface ShownSession {
  name: string;
  began: string;
  isThis: boolean;
}
