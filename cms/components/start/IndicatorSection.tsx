import { Link } from '@payloadcms/ui';
import type { Overview } from '../../start/overview.ts';
import type { StartPageOf } from './page.ts';
import { NothingToDo, Section } from './Section.tsx';
import { formOf, Task } from './Task.tsx';
import { TaskList } from './TaskList.tsx';

/** The number that the programme is measured by, and what every procedure that does not count lacks. */
export function IndicatorSection({ page, overview }: { page: StartPageOf; overview: Overview }) {
  const { counted, target, baseline, baselineYear, published } = overview.indicator;
  return (
    <Section id="indicator" title={page.say('start.indicator')}>
      <p className="portal-start__number">{page.say('start.indicator.count', { counted, target })}</p>
      <progress
        aria-labelledby="indicator-heading"
        className="portal-start__progress"
        max={target}
        value={counted}
      />
      <p className="portal-start__facts">
        {page.say('start.indicator.baseline', { baseline, baselineYear, published })}{' '}
        <Link href={`${page.admin}/globals/programme`} prefetch={false}>
          {page.say('start.indicator.rule')}
        </Link>
      </p>
      {overview.notCounted.length === 0 ? (
        <NothingToDo>{page.say('start.not-counted.none')}</NothingToDo>
      ) : (
        <>
          <h3 className="portal-start__subheading">
            {page.say('start.not-counted', { count: overview.notCounted.length })}
          </h3>
          <TaskList page={page} items={overview.notCounted} keyOf={({ entry }) => entry.id}>
            {({ entry, reasons }) => (
              <Task
                page={page}
                href={formOf(page, entry)}
                of={entry}
                facts={reasons.map((reason) => page.say(`start.reason.${reason}`))}
              />
            )}
          </TaskList>
        </>
      )}
    </Section>
  );
}
