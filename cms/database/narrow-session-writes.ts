import type { Payload } from 'payload';

/**
 * Payload notes a session by writing the whole account as it was before it looked at the password, a good part of a
 * second earlier: somebody who was switched off meanwhile would be switched on again, and an old password would be
 * back. Of such a write only the sessions are taken.
 */
export function narrowSessionWrites(payload: Payload): void {
  const { db } = payload;
  const updateOne = db.updateOne.bind(db);
  db.updateOne = (args) => {
    const isSession = args.collection === 'users' && args.returning === false && 'sessions' in args.data;
    if (!isSession) return updateOne(args);
    const { sessions, updatedAt } = args.data as { sessions: unknown; updatedAt?: unknown };
    return updateOne({ ...args, data: { sessions, ...(updatedAt !== undefined && { updatedAt }) } });
  };
}
