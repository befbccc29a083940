import type { CollectionAfterLoginHook } from 'payload';
import { todayInCity } from '../publish/today.ts';

/** Keeps the day of the last sign-in, so that accounts nobody uses are found; not the hour, which is nobody's business. */
export const noteSignIn: CollectionAfterLoginHook = async ({ req, user }) => {
  const lastSignIn = await todayInCity(req.payload);
  const { id, lastSignIn: before } = user as { id: string; lastSignIn?: string | null };
  // Past the hooks of accounts: nothing but this day changes.
  if (before !== lastSignIn)
    await req.payload.db.updateOne({ collection: 'users', id, data: { lastSignIn }, req });
};
