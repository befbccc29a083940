import { dayAfter } from '../../content/model/evidence.ts';
import type { Staff } from '../access/roles.ts';
import { isOpenStop } from '../schedule/open-stops.ts';
import type { Schedule } from '../schedule/read-schedules.ts';
import type { StartData, StartEntry } from './read.ts';

/**
 * What is planned, what was stopped and what was done too late. What was stopped is for the editor whose plan it was
 * and for those who organise the work.
 */
export function scheduleWork(
  { schedules, entries, drafts, today }: Pick<StartData, 'schedules' | 'entries' | 'drafts' | 'today'>,
  { id, role }: Pick<Staff, 'id' | 'role'>,
): ScheduleWork {
  const known = new Map<string, PlannedEntry>();
  for (const entry of entries) known.set(`${entry.collection}/${entry.key}`, entry);
  for (const draft of drafts)
    known.set(`${draft.collection}/${draft.key}`, {
      ...draft,
      published: known.get(`${draft.collection}/${draft.key}`)?.published ?? false,
    });
  const savedAt = new Map(drafts.map((draft) => [`${draft.collection}/${draft.key}`, draft.updatedAt]));
  const lastWeek = dayAfter(today, -7);
  const tasks = schedules.flatMap((plan): ScheduleTask[] => {
    const entry = known.get(plan.entry);
    return entry ? [{ plan, entry }] : [];
  });
  const isMine = ({ plan }: ScheduleTask) => role !== 'editor' || plan.actor === id;
  return {
    stopped: tasks.filter(
      (task) =>
        isMine(task) &&
        isOpenStop(task.plan, {
          plans: schedules,
          draftSavedAt: savedAt.get(task.plan.entry),
          isPublished: task.entry.published,
        }),
    ),
    late: tasks.filter(
      (task) => isMine(task) && task.plan.late !== undefined && (task.plan.lookedAt ?? '') >= lastWeek,
    ),
    waiting: tasks.filter(({ plan }) => plan.state === 'waiting'),
  };
}

export interface ScheduleWork {
  stopped: ScheduleTask[];
  late: ScheduleTask[];
  /** The next first. */
  waiting: ScheduleTask[];
}

export interface ScheduleTask {
  plan: Schedule;
  entry: PlannedEntry;
}

type PlannedEntry = Pick<StartEntry, 'id' | 'collection' | 'key' | 'title' | 'published'>;
