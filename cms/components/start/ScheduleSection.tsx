import { isLocale } from '../../../locales/registry.ts';
import { labelOfGroup } from '../../forms/group-label.ts';
import type { ScheduleTask, ScheduleWork } from '../../start/schedule-work.ts';
import type { StartPageOf } from './page.ts';
import { Section } from './Section.tsx';
import { formOf, Task } from './Task.tsx';
import { TaskList } from './TaskList.tsx';

/** What was planned and not done, what was done too late, and what is planned. */
export function ScheduleSection({ page, work, folded = false }: ScheduleSectionProps) {
  const count = work.stopped.length + work.late.length + work.waiting.length;
  return (
    <Section
      id="planned"
      title={page.say('start.planned')}
      count={count}
      done={count === 0 ? page.say('start.planned.none') : undefined}
      // What was stopped is not to be overlooked.
      folded={folded && work.stopped.length === 0}
    >
      <Plans page={page} tasks={work.stopped} state="stopped" />
      <Plans page={page} tasks={work.late} state="late" />
      <Plans page={page} tasks={work.waiting} state="waiting" />
    </Section>
  );
}

function Plans({ page, tasks, state }: PlansProps) {
  if (tasks.length === 0) return null;
  return (
    <>
      <h3 className="portal-start__subheading">{page.say(`start.planned.${state}`)}</h3>
      <TaskList page={page} items={tasks} keyOf={({ plan }) => plan.id}>
        {(task) => (
          <Task
            page={page}
            href={formOf(page, task.entry)}
            of={task.entry}
            facts={[
              page.say(`schedule.${task.plan.action}.at`, { moment: page.moment(task.plan.at) }),
              state === 'late' ? page.say('start.planned.late.by', { minutes: task.plan.late ?? 0 }) : '',
              state === 'stopped' ? reason(page, task) : '',
            ]}
          />
        )}
      </TaskList>
    </>
  );
}

function reason(page: StartPageOf, { plan, entry }: ScheduleTask): string {
  const detail = (plan.detail ?? '')
    .split(', ')
    .map((name) => (isLocale(name) ? page.nameOf(name) : labelOfGroup(entry.collection, name, page.language)))
    .join(', ');
  return page.say(`schedule.reason.${plan.reason ?? 'error'}`, {
    detail: plan.reason === 'worse' ? detail : (plan.detail ?? ''),
  });
}

interface PlansProps {
  page: StartPageOf;
  tasks: readonly ScheduleTask[];
  state: 'stopped' | 'late' | 'waiting';
}

interface ScheduleSectionProps {
  page: StartPageOf;
  work: ScheduleWork;
  folded?: boolean;
}
