import { z } from 'zod';
import { collectionNames } from '../../content/model/collections.ts';
import { isoDate, key } from '../../content/model/schemas/common.ts';
import { scheduleActions } from '../collections/schedules.ts';
import { cancelPlan, planAction } from '../schedule/plan.ts';
import { scheduleView } from '../schedule/view.ts';
import { endpoint } from './answer.ts';

const at = { collection: z.enum(collectionNames), key };
const path = '/schedule/:collection/:key';

/** What is planned for an entry, planning it, and taking a plan back. */
export const scheduleEndpoints = [
  endpoint('get', path, {
    input: z.object(at),
    handle: (req, where) => scheduleView(req, { entry: idOf(where) }),
  }),
  endpoint('post', path, {
    input: z.object({
      ...at,
      action: z.enum(scheduleActions),
      digest: z.string().max(64),
      day: isoDate,
      time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
    }),
    handle: async (req, { collection, key: entryKey, ...plan }) => {
      const entry = idOf({ collection, key: entryKey });
      await planAction(req, { ...plan, entry });
      return scheduleView(req, { entry });
    },
  }),
  endpoint('post', `${path}/cancel`, {
    input: z.object({ ...at, id: z.string().max(64) }),
    handle: async (req, { id, ...where }) => {
      await cancelPlan(req, { entry: idOf(where), id });
      return scheduleView(req, { entry: idOf(where) });
    },
  }),
];

function idOf({ collection, key: entryKey }: { collection: string; key: string }): string {
  return `${collection}/${entryKey}`;
}
