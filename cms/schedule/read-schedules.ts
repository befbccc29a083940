import type { Payload, Where } from 'payload';
import { isLocale, type TargetLocale } from '../../locales/registry.ts';
import type { Schedule as ScheduleDocument } from '../payload-types.ts';

/** What is planned and what became of it, the earliest first. */
export async function readSchedules(payload: Payload, where: Where): Promise<Schedule[]> {
  const { docs } = await payload.find({
    collection: 'schedules',
    where,
    depth: 0,
    pagination: false,
    sort: 'at',
    overrideAccess: true,
  });
  return docs.map(({ id, entry, action, at, state, ...rest }) => ({
    id,
    entry,
    action,
    at,
    state,
    digest: rest.digest ?? undefined,
    verified: texts(rest.verified),
    approved: texts(rest.approved).filter((code): code is TargetLocale => isLocale(code)),
    reason: rest.reason ?? undefined,
    detail: rest.detail ?? undefined,
    lookedAt: rest.lookedAt ?? undefined,
    late: rest.late ?? undefined,
    actor: rest.actor ?? undefined,
    createdAt: rest.createdAt,
  }));
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

export interface Schedule extends Pick<ScheduleDocument, 'id' | 'entry' | 'action' | 'at' | 'state'> {
  /** What the entry said when it was planned. */
  digest: string | undefined;
  /** The facts groups that were verified then, and the locales that were approved. */
  verified: string[];
  approved: TargetLocale[];
  /** Why it was not done. */
  reason: NonNullable<ScheduleDocument['reason']> | undefined;
  detail: string | undefined;
  /** When it was done or stopped. */
  lookedAt: string | undefined;
  /** By how many minutes it was done too late. */
  late: number | undefined;
  /** The account whose plan it is. */
  actor: string | undefined;
  createdAt: string;
}
