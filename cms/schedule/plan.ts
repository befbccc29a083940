import type { PayloadRequest } from 'payload';
import { momentIn } from '../../content/model/city-time.ts';
import { hasRole, staffOf } from '../access/roles.ts';
import type { ScheduleAction } from '../collections/schedules.ts';
import { Refusal } from '../desk/refusal.ts';
import { timeZoneOfCity } from '../publish/today.ts';
import { newestVersion } from './newest-version.ts';
import { readSchedules } from './read-schedules.ts';
import { standingOf } from './standing.ts';

/**
 * Plans that the newest version of an entry, as it was on the person's screen, is published at a day and time of the
 * city, or that the entry is taken back then. A plan of the same kind that waits is replaced.
 */
export async function planAction(req: PayloadRequest, plan: Plan): Promise<void> {
  const { entry, action, digest, day, time } = plan;
  const { payload } = req;
  const staff = staffOf(req.user);
  if (!staff || !mayPlan(req)) throw new Refusal(403, 'schedule.not-allowed');
  const at = momentIn(await timeZoneOfCity(payload), { day, time });
  const now = new Date();
  if (at <= now.toISOString()) throw new Refusal(400, 'schedule.past');
  const newest = await newestVersion(payload, entry);
  if (!newest) throw new Refusal(404, 'desk.no-entry');
  const waiting = await readSchedules(payload, { entry: { equals: entry }, state: { equals: 'waiting' } });
  if (action === 'publish') {
    if (newest.digest !== digest) throw new Refusal(409, 'schedule.changed');
    if (!newest.isDraft) throw new Refusal(409, 'schedule.nothing');
    if (!newest.entry) throw new Refusal(400, 'schedule.unfinished');
  } else {
    if (newest.slug === 'city') throw new Refusal(400, 'problem.city');
    const willBe = waiting.some((other) => other.action === 'publish' && other.at < at);
    if (!newest.isPublished && !willBe) throw new Refusal(409, 'schedule.not-published');
  }
  const standing = newest.entry && (await standingOf(payload, newest.entry, now));
  await payload.create({
    collection: 'schedules',
    data: {
      entry,
      action,
      at,
      state: 'waiting',
      digest: newest.digest,
      verified: standing?.verified ?? [],
      approved: standing?.approved ?? [],
      actor: staff.id,
    },
    overrideAccess: true,
    req,
  });
  // Only now: a plan that could not be written leaves the former one.
  for (const former of waiting.filter((other) => other.action === action))
    await setState(req, former.id, 'cancelled');
}

/** Takes a plan back that still waits. */
export async function cancelPlan(
  req: PayloadRequest,
  { entry, id }: { entry: string; id: string },
): Promise<void> {
  if (!mayPlan(req)) throw new Refusal(403, 'schedule.not-allowed');
  const waiting = await readSchedules(req.payload, {
    entry: { equals: entry },
    state: { equals: 'waiting' },
  });
  if (!waiting.some((plan) => plan.id === id)) throw new Refusal(409, 'schedule.over');
  await setState(req, id, 'cancelled');
}

/** Whoever may publish by hand may plan it. */
export function mayPlan(req: Pick<PayloadRequest, 'user'>): boolean {
  return hasRole(req.user, 'administrator', 'editor');
}

async function setState(req: PayloadRequest, id: string, state: 'cancelled'): Promise<void> {
  await req.payload.update({ collection: 'schedules', id, data: { state }, overrideAccess: true, req });
}

export interface Plan {
  entry: string;
  action: ScheduleAction;
  /** What the newest version said on the person's screen. */
  digest: string;
  /** Day and time as clocks of the city show them. */
  day: string;
  time: string;
}
