import { APIError, Forbidden, ValidationError, type Payload } from 'payload';
import type { Problem } from '../../content/model/problems.ts';
import { hasRole } from '../access/roles.ts';
import type { StopReason } from '../collections/schedules.ts';
import type { User } from '../payload-types.ts';
import { newestVersion, type NewestVersion } from './newest-version.ts';
import { readSchedules, type Schedule } from './read-schedules.ts';
import { lostSince, standingOf } from './standing.ts';

/**
 * Does what was planned for a moment that has come, and gives how each plan ended. Doing it twice is as doing it once:
 * what was published before its row could say so is found published. A plan whose time passed while the CMS was not
 * running is done now, and its row says by how much too late.
 */
export async function fireDue(
  payload: Payload,
  { now = new Date(), isLeader = () => true }: Clock = {},
): Promise<Fired[]> {
  // With MongoDB two processes may run: one of them acts.
  if (!(await isLeader())) return [];
  const waiting = await readSchedules(payload, { state: { equals: 'waiting' } });
  const fired: Fired[] = [];
  let open = waiting.filter(({ at }) => at <= now.toISOString());
  while (open.length > 0) {
    const blocked = new Map<string, { plan: Schedule; stop: Stop }>();
    const after: Schedule[] = [];
    let done = 0;
    for (const plan of open) {
      // What comes after a plan of the same entry waits for it.
      if (blocked.has(plan.entry)) after.push(plan);
      else {
        const outcome = await attempt(payload, { plan, now });
        if (outcome === 'again') continue;
        if (outcome !== 'done' && outcome.reason === 'broken') {
          blocked.set(plan.entry, { plan, stop: outcome });
          continue;
        }
        if (outcome === 'done') done++;
        fired.push(await note(payload, { plan, now, outcome }));
      }
    }
    // Of two pages planned for one moment one may link to the other: it is tried again once that is there.
    if (done > 0) after.unshift(...[...blocked.values()].map(({ plan }) => plan));
    else
      for (const { plan, stop } of blocked.values())
        fired.push(await note(payload, { plan, now, outcome: stop }));
    open = after.sort((a, b) => (a.at < b.at ? -1 : 1));
  }
  return fired;
}

/** Does one thing that was planned, unless something stands against it by now. */
async function attempt(payload: Payload, { plan, now }: Due): Promise<Outcome> {
  const newest = await newestVersion(payload, plan.entry);
  if (!newest) return { reason: 'gone' };
  if (isDone(plan, newest)) return 'done';
  if (plan.action === 'publish' && newest.digest !== plan.digest) return { reason: 'changed' };
  const user = await planner(payload, plan);
  if (!user) return { reason: 'person' };
  if (plan.action === 'publish') {
    if (!newest.entry) return { reason: 'unfinished' };
    const lost = lostSince(plan, await standingOf(payload, newest.entry, now));
    if (lost.length > 0) return { reason: 'worse', detail: lost.join(', ') };
  }
  try {
    await payload.update({
      collection: newest.slug,
      id: newest.id,
      data: plan.action === 'publish' ? published(newest) : { _status: 'draft' },
      depth: 0,
      // As if the person did it now, with all that is asked of them.
      overrideAccess: false,
      user: { ...user, collection: 'users' },
    });
    return 'done';
  } catch (error) {
    const stop = stopFor(error);
    if (stop) return stop;
    payload.logger.error({ err: error, msg: `What was planned for ${plan.entry} could not be done.` });
    return now.getTime() - Date.parse(plan.at) > longestTrying ? { reason: 'error' } : 'again';
  }
}

function isDone({ action, digest }: Schedule, newest: NewestVersion): boolean {
  return action === 'publish' ? !newest.isDraft && newest.digest === digest : !newest.isPublished;
}

/** The person whose plan it is, if they still may publish. */
async function planner(payload: Payload, { actor }: Schedule): Promise<User | undefined> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { id: { equals: actor ?? '' } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  });
  return docs[0] && hasRole(docs[0], 'administrator', 'editor') ? docs[0] : undefined;
}

/** The very version that was looked at: somebody may save another one in this moment. */
function published({ document }: NewestVersion): Record<string, unknown> {
  const { id: _, createdAt: _1, updatedAt: _2, key: _3, updated: _4, ...content } = document;
  return { ...content, _status: 'published' };
}

/** Why something was refused; nothing if it is a fault that may pass. */
function stopFor(error: unknown): Stop | undefined {
  if (error instanceof Forbidden) return { reason: 'person' };
  if (error instanceof ValidationError) return { reason: 'unfinished', detail: error.message };
  if (!(error instanceof APIError) || error.status >= 500) return undefined;
  const { problems } = (error.data ?? {}) as { problems?: Problem[] };
  if (!problems) return { reason: 'unfinished', detail: error.message };
  return { reason: 'broken', detail: problems.map(({ file, message }) => `${file}: ${message}`).join('; ') };
}

async function note(
  payload: Payload,
  { plan, now, outcome }: Due & { outcome: 'done' | Stop },
): Promise<Fired> {
  const minutes = Math.floor((now.getTime() - Date.parse(plan.at)) / 60_000);
  const data =
    outcome === 'done'
      ? { state: 'done' as const, ...(minutes >= tooLate && { late: minutes }) }
      : { state: 'stopped' as const, reason: outcome.reason, detail: outcome.detail ?? null };
  await payload.update({
    collection: 'schedules',
    id: plan.id,
    data: { ...data, lookedAt: now.toISOString() },
    overrideAccess: true,
  });
  return { entry: plan.entry, action: plan.action, ...data };
}

/** Below this many minutes nobody calls it late. */
const tooLate = 5;
/** For how long a fault that may pass is tried again: a day, in milliseconds. */
const longestTrying = 24 * 60 * 60 * 1000;

type Outcome = 'done' | 'again' | Stop;

interface Stop {
  reason: StopReason;
  detail?: string;
}

interface Due {
  plan: Schedule;
  now: Date;
}

export interface Clock {
  now?: Date;
  /** Whether this process is the one that acts. */
  isLeader?: () => boolean | Promise<boolean>;
}

export interface Fired extends Pick<Schedule, 'entry' | 'action'> {
  state: 'done' | 'stopped';
  reason?: StopReason;
  late?: number;
}
