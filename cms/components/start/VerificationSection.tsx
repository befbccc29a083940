import { labelOfGroup } from '../../forms/group-label.ts';
import type { VerificationTask } from '../../start/verification-work.ts';
import type { StartPageOf } from './page.ts';
import { Section } from './Section.tsx';
import { formOf, Task } from './Task.tsx';
import { TaskList } from './TaskList.tsx';

/** The entries with facts that nobody vouches for as they are now. */
export function VerificationSection({ page, tasks, folded = false }: VerificationSectionProps) {
  return (
    <Section
      id="to-verify"
      done={tasks.length === 0 ? page.say('start.to-verify.none') : undefined}
      title={page.say('start.to-verify')}
      count={tasks.length}
      help={page.say('start.to-verify.help')}
      folded={folded}
    >
      <TaskList page={page} items={tasks} keyOf={({ entry }) => entry.id}>
        {(task) => (
          <Task
            page={page}
            href={formOf(page, task.entry)}
            of={task.entry}
            facts={[
              groups({ page, task, key: 'start.changed', names: task.changed }),
              groups({ page, task, key: 'start.expired', names: task.expired }),
              groups({ page, task, key: 'start.nobody', names: task.nobody }),
            ]}
          />
        )}
      </TaskList>
    </Section>
  );
}

/** Which groups it is about; where it is all of them, nobody needs to read their names. */
function groups({ page, task, key, names }: GroupsOf): string {
  if (names.length === 0) return '';
  const { collection } = task.entry;
  const labels = names.map((name) => labelOfGroup(collection, name, page.language)).join(', ');
  return page.say(key, {
    groups: names.length === task.groups && names.length > 1 ? page.say('start.all-groups') : labels,
  });
}

interface GroupsOf {
  page: StartPageOf;
  task: VerificationTask;
  key: 'start.changed' | 'start.expired' | 'start.nobody';
  names: readonly string[];
}

interface VerificationSectionProps {
  page: StartPageOf;
  tasks: readonly VerificationTask[];
  folded?: boolean;
}
