import { toWrite, type TranslationTask, type TranslationWork } from '../../start/translation-work.ts';
import type { StartPageOf } from './page.ts';
import { Section } from './Section.tsx';
import { amount, deskOf, Task } from './Task.tsx';
import { TaskList } from './TaskList.tsx';

/** What somebody who translates has to do: first what came back, then what they began, then what is missing. */
export function TranslationSections({ page, work }: { page: StartPageOf; work: TranslationWork }) {
  const { returned, drafts, toTranslate } = work;
  return (
    <>
      {returned.length > 0 && (
        <Section
          id="returned"
          title={page.say('start.returned')}
          count={returned.length}
          help={page.say('start.returned.help')}
        >
          <Tasks
            page={page}
            tasks={returned}
            facts={(task) => [amount(page, 'start.texts', task.returned)]}
            comments
          />
        </Section>
      )}
      {drafts.length > 0 && (
        <Section
          id="drafts"
          title={page.say('start.drafts')}
          count={drafts.length}
          help={page.say('start.drafts.help')}
        >
          <Tasks
            page={page}
            tasks={drafts}
            facts={(task) => [
              amount(page, 'start.in-draft', task.drafts),
              amount(page, 'start.still-to-write', toWrite(task)),
            ]}
          />
        </Section>
      )}
      <Section
        id="to-translate"
        title={page.say('start.to-translate')}
        count={toTranslate.length}
        done={toTranslate.length === 0 ? page.say('start.to-translate.none') : undefined}
      >
        <Tasks
          page={page}
          tasks={toTranslate}
          facts={(task) => [
            amount(page, 'start.missing', task.missing),
            amount(page, 'start.outdated', task.outdated),
            amount(page, 'start.others', task.others),
          ]}
        />
      </Section>
    </>
  );
}

function Tasks({ page, tasks, facts, comments = false }: TasksProps) {
  return (
    <TaskList page={page} items={tasks} keyOf={({ entry, locale }) => `${entry.id}:${locale}`}>
      {(task) => (
        <Task
          page={page}
          href={deskOf(page, task.entry, task.locale)}
          of={task.entry}
          badges={[
            page.nameOf(task.locale),
            ...(task.assigned === 'nobody' ? [] : [page.say(`start.assigned.${task.assigned}`)]),
          ]}
          facts={facts(task)}
        >
          {comments &&
            task.comments.map((comment) => (
              <blockquote className="portal-start__comment" dir="auto" key={comment}>
                {comment}
              </blockquote>
            ))}
        </Task>
      )}
    </TaskList>
  );
}

interface TasksProps {
  page: StartPageOf;
  tasks: readonly TranslationTask[];
  facts: (task: TranslationTask) => string[];
  comments?: boolean;
}
