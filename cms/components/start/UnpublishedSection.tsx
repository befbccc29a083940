import type { StartData } from '../../start/read.ts';
import type { StartPageOf } from './page.ts';
import { Section } from './Section.tsx';
import { formOf, Task } from './Task.tsx';
import { TaskList } from './TaskList.tsx';

/** What was saved and is not published: readers do not see it. */
export function UnpublishedSection({ page, data, folded = false }: UnpublishedSectionProps) {
  const published = new Set(data.entries.filter((entry) => entry.published).map(({ id }) => id));
  return (
    <Section
      id="unpublished"
      title={page.say('start.unpublished')}
      count={data.drafts.length}
      done={data.drafts.length === 0 ? page.say('start.unpublished.none') : undefined}
      folded={folded}
    >
      <TaskList page={page} items={data.drafts} keyOf={({ id }) => id}>
        {(draft) => (
          <Task
            page={page}
            href={formOf(page, draft)}
            of={draft}
            facts={[
              page.say(published.has(draft.id) ? 'start.unpublished.changes' : 'start.unpublished.never'),
              page.say('start.unpublished.saved', { date: page.date(draft.updatedAt) }),
            ]}
          />
        )}
      </TaskList>
    </Section>
  );
}

interface UnpublishedSectionProps {
  page: StartPageOf;
  data: Pick<StartData, 'entries' | 'drafts'>;
  folded?: boolean;
}
