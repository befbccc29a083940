import type { PayloadRequest } from 'payload';
import { wallTimeIn, type WallTime } from '../../content/model/city-time.ts';
import { entryId } from '../../content/model/collections.ts';
import { draftReaders } from '../access/draft-readers.ts';
import { staffOf } from '../access/roles.ts';
import type { ScheduleAction, StopReason } from '../collections/schedules.ts';
import { Refusal } from '../desk/refusal.ts';
import { problemsOfChange } from '../publish/refuse-broken-content.ts';
import { timeZoneOfCity } from '../publish/today.ts';
import { newestVersion } from './newest-version.ts';
import { isOpenStop } from './open-stops.ts';
import { mayPlan } from './plan.ts';
import { readSchedules } from './read-schedules.ts';
import { lostSince, standingOf, type Standing } from './standing.ts';

/** What is planned for an entry, what became of the last plan, and what a plan made now would rest on. */
export async function scheduleView(req: PayloadRequest, { entry }: { entry: string }): Promise<ScheduleView> {
  if (!staffOf(req.user)) throw new Refusal(401, 'desk.sign-in');
  if (!draftReaders({ req })) throw new Refusal(403, 'schedule.not-readable');
  const { payload } = req;
  const newest = await newestVersion(payload, entry);
  if (!newest) throw new Refusal(404, 'desk.no-entry');
  const [timeZone, plans, standing] = await Promise.all([
    timeZoneOfCity(payload),
    readSchedules(payload, { entry: { equals: entry } }),
    newest.entry && standingOf(payload, newest.entry, new Date()),
  ]);
  const problems =
    newest.isDraft && newest.entry
      ? await problemsOfChange(payload, { id: entryId(newest.entry), after: newest.entry })
      : [];
  return {
    mayPlan: mayPlan(req),
    timeZone,
    now: wallTimeIn(timeZone, new Date().toISOString()),
    digest: newest.digest,
    isDraft: newest.isDraft,
    isPublished: newest.isPublished,
    isComplete: newest.entry !== undefined,
    standing,
    problems: problems.map(({ file, message }) => `${file}: ${message}`),
    waiting: plans
      .filter(({ state }) => state === 'waiting')
      .map(({ id, action, at, digest, verified, approved }) => ({
        id,
        action,
        at,
        ...wallTimeIn(timeZone, at),
        verified,
        approved,
        changed: action === 'publish' && digest !== newest.digest,
        lost: action === 'publish' && standing ? lostSince({ verified, approved }, standing) : [],
      })),
    stopped: plans
      .filter((plan) =>
        isOpenStop(plan, {
          plans,
          draftSavedAt: newest.isDraft ? newest.updatedAt : undefined,
          isPublished: newest.isPublished,
        }),
      )
      .map(({ id, action, at, reason = 'error', detail }) => ({
        ...{ id, action, at, reason, detail },
        ...wallTimeIn(timeZone, at),
      })),
  };
}

export interface ScheduleView {
  mayPlan: boolean;
  timeZone: string;
  /** What the clocks of the city show. */
  now: WallTime;
  /** What the newest version says. */
  digest: string;
  isDraft: boolean;
  isPublished: boolean;
  isComplete: boolean;
  standing: Standing | undefined;
  /** What publishing it now would break. */
  problems: string[];
  waiting: PlannedAction[];
  stopped: StoppedAction[];
}

export interface PlannedAction extends WallTime {
  id: string;
  action: ScheduleAction;
  at: string;
  verified: string[];
  approved: string[];
  /** Whether the draft is no longer what was planned. */
  changed: boolean;
  /** What was verified or approved then and is not now. */
  lost: string[];
}

export interface StoppedAction extends WallTime {
  id: string;
  action: ScheduleAction;
  at: string;
  reason: StopReason;
  detail: string | undefined;
}
