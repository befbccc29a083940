import { z } from 'zod';
import { collectionNames } from '../../content/model/collections.ts';
import { key } from '../../content/model/schemas/common.ts';
import { verificationView } from '../desk/verification-view.ts';
import { verifyGroups } from '../desk/verify.ts';
import { readEntry } from '../desk/work.ts';
import { endpoint } from './answer.ts';

const at = { collection: z.enum(collectionNames), key };

/** Which facts of an entry somebody vouched for, and vouching for them. */
export const verifyEndpoints = [
  endpoint('get', '/verify/:collection/:key', { input: z.object(at), handle: verificationView }),
  endpoint('post', '/verify/:collection/:key', {
    input: z.object({
      ...at,
      groups: z
        .array(z.object({ group: z.string().max(40), digest: z.string().max(16) }))
        .min(1)
        .max(20),
      confirmedBy: z.string().trim().max(200).optional(),
    }),
    handle: async (req, { collection, key: entryKey, groups, confirmedBy }) => {
      const entry = await readEntry(req, { collection, key: entryKey });
      await verifyGroups(req, { entry, groups, confirmedBy: confirmedBy === '' ? undefined : confirmedBy });
      return verificationView(req, { collection, key: entryKey });
    },
  }),
];
