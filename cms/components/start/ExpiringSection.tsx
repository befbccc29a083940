import { labelOfGroup } from '../../forms/group-label.ts';
import type { ExpiringTask } from '../../start/expiring-work.ts';
import type { StartPageOf } from './page.ts';
import { Section } from './Section.tsx';
import { formOf, Task } from './Task.tsx';
import { TaskList } from './TaskList.tsx';

/** The procedures that will no longer count unless somebody checks their facts again. */
export function ExpiringSection({ page, tasks, folded = false }: ExpiringSectionProps) {
  return (
    <Section
      id="expiring"
      title={page.say('start.expiring')}
      count={tasks.length}
      help={page.say('start.expiring.help')}
      done={tasks.length === 0 ? page.say('start.expiring.none') : undefined}
      folded={folded}
    >
      <TaskList page={page} items={tasks} keyOf={({ entry }) => entry.id}>
        {({ entry, groups, until }) => (
          <Task
            page={page}
            href={formOf(page, entry)}
            of={entry}
            facts={[
              page.say('start.expiring.until', { date: page.date(until) }),
              groups.map((name) => labelOfGroup(entry.collection, name, page.language)).join(', '),
            ]}
          />
        )}
      </TaskList>
    </Section>
  );
}

interface ExpiringSectionProps {
  page: StartPageOf;
  tasks: readonly ExpiringTask[];
  folded?: boolean;
}
