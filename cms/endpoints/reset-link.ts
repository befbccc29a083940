import { z } from 'zod';
import { staffOf } from '../access/roles.ts';
import { namesOf, record } from '../audit/record.ts';
import { Refusal } from '../desk/refusal.ts';
import { addressOf } from '../settings.ts';
import { settingsOf } from '../settings-of.ts';
import { endpoint } from './answer.ts';

/** A one-time link with which a person sets a new password, for when no mail can be sent; it works for one hour. */
export const resetLinkEndpoint = endpoint('post', '/reset-link/:id', {
  input: z.object({ id: z.string().max(64) }),
  handle: async (req, { id }) => {
    const staff = staffOf(req.user);
    const account = await req.payload
      .findByID({ collection: 'users', id, depth: 0, overrideAccess: false, user: req.user, req })
      .catch(() => undefined);
    const may =
      staff?.role === 'administrator' || (staff?.role === 'coordinator' && account?.role === 'translator');
    if (!may || !account) throw new Refusal(403, 'users.no-reset');
    const token = await req.payload.forgotPassword({
      collection: 'users',
      data: { email: account.email },
      disableEmail: true,
      overrideAccess: true,
      req,
    });
    await record(req, { kind: 'account.reset-link', ...(await namesOf(req.payload, id)) });
    return { link: `${addressOf(settingsOf(req.payload))}/admin/reset/${token}` };
  },
});
