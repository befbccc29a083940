import type { ReviewTask } from '../../start/review-work.ts';
import type { StartPageOf } from './page.ts';
import { Section } from './Section.tsx';
import { amount, deskOf, Task } from './Task.tsx';
import { TaskList } from './TaskList.tsx';

/** The entries with texts that wait for the person to approve them. */
export function ReviewSection({ page, tasks, mayApprove }: ReviewSectionProps) {
  return (
    <Section
      id="to-approve"
      done={tasks.length === 0 ? page.say('start.to-approve.none') : undefined}
      title={page.say('start.to-approve')}
      count={tasks.length}
      help={page.say('start.to-approve.help')}
    >
      {!mayApprove && <p className="portal-start__warning">{page.say('desk.no-competence')}</p>}
      <TaskList page={page} items={tasks} keyOf={({ entry, locale }) => `${entry.id}:${locale}`}>
        {({ entry, locale, waiting, machine }) => (
          <Task
            page={page}
            href={deskOf(page, entry, locale)}
            of={entry}
            badges={[page.nameOf(locale)]}
            facts={[amount(page, 'start.waiting', waiting), amount(page, 'start.by-machine', machine)]}
          />
        )}
      </TaskList>
    </Section>
  );
}

interface ReviewSectionProps {
  page: StartPageOf;
  tasks: readonly ReviewTask[];
  /** Whether it is written down as what the person approves. */
  mayApprove: boolean;
}
