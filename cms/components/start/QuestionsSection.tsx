import { sourceLocale } from '../../../locales/registry.ts';
import type { StartEntry } from '../../start/read.ts';
import type { StartPageOf } from './page.ts';
import { Section } from './Section.tsx';
import { formOf, Task } from './Task.tsx';
import { TaskList } from './TaskList.tsx';

/** What is still to be asked of an office, entry by entry. */
export function QuestionsSection({ page, entries, folded = false }: QuestionsSectionProps) {
  const open = entries.filter(({ entry }) => entry.facts.toVerify.length > 0);
  return (
    <Section
      id="questions"
      title={page.say('start.questions')}
      count={open.reduce((sum, { entry }) => sum + entry.facts.toVerify.length, 0)}
      help={page.say('start.questions.help')}
      done={open.length === 0 ? page.say('start.questions.none') : undefined}
      folded={folded}
    >
      <TaskList page={page} items={open} keyOf={({ id }) => id}>
        {(task) => (
          <Task page={page} href={formOf(page, task)} of={task}>
            <details className="portal-start__fold">
              <summary>
                {page.say('start.questions.show', { count: task.entry.facts.toVerify.length })}
              </summary>
              <ul className="portal-start__questions" lang={sourceLocale}>
                {task.entry.facts.toVerify.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </details>
          </Task>
        )}
      </TaskList>
    </Section>
  );
}

interface QuestionsSectionProps {
  page: StartPageOf;
  entries: readonly StartEntry[];
  folded?: boolean;
}
