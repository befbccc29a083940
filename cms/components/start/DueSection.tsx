import { labelOfGroup } from '../../forms/group-label.ts';
import type { StartEntry } from '../../start/read.ts';
import type { DueDate, DueWork } from '../../start/due-work.ts';
import type { StartPageOf } from './page.ts';
import { Section } from './Section.tsx';
import { formOf, Task } from './Task.tsx';
import { TaskList } from './TaskList.tsx';

/** What was to be checked again or has run out, and what soon will. */
export function DueSection({ page, due, folded = false }: DueSectionProps) {
  const count = due.over.length + due.soon.length;
  return (
    <Section
      id="due"
      title={page.say('start.due')}
      count={count}
      help={page.say('start.due.help')}
      done={count === 0 ? page.say('start.due.none') : undefined}
      folded={folded}
    >
      <DueDates page={page} dates={due.over} state="over" />
      <DueDates page={page} dates={due.soon} state="soon" />
    </Section>
  );
}

function DueDates({ page, dates, state }: DueDatesProps) {
  if (dates.length === 0) return null;
  return (
    <>
      <h3 className="portal-start__subheading">{page.say(`start.due.${state}`)}</h3>
      <TaskList
        page={page}
        items={dates}
        keyOf={({ entry, group, row, kind }) => `${entry.id}:${group ?? ''}:${row ?? ''}:${kind}`}
      >
        {({ entry, group, row, kind, on }) => (
          <Task
            page={page}
            href={formOf(page, entry)}
            of={entry}
            facts={[
              group === undefined ? '' : labelOfGroup(entry.collection, group, page.language),
              row === undefined ? '' : labelOfRow(entry, { group, row }),
              page.say(`start.due.${kind}.${state}`, { date: page.date(on) }),
            ]}
          />
        )}
      </TaskList>
    </>
  );
}

/** What a fee or time is called in Polish, as in the form. */
function labelOfRow({ entry }: StartEntry, { group, row }: { group: string | undefined; row: string }) {
  const texts = (entry.texts as unknown as Record<string, { key: string; label: string }[] | undefined>)[
    group ?? ''
  ];
  return texts?.find(({ key }) => key === row)?.label ?? row;
}

interface DueDatesProps {
  page: StartPageOf;
  dates: readonly DueDate[];
  state: 'over' | 'soon';
}

interface DueSectionProps {
  page: StartPageOf;
  due: DueWork;
  folded?: boolean;
}
