'use client';
import type { DeskView } from '../../desk/view.ts';
import { useSay } from './use-say.ts';

/** How much of an entry is translated, in words and as a bar. */
export function Progress({ counts }: { counts: DeskView['counts'] }) {
  const say = useSay();
  const { total, approved, awaitingApproval, outdated, missing } = counts;
  const parts = [
    { state: 'approved', count: approved, words: say('desk.ui.count.approved') },
    { state: 'awaiting-approval', count: awaitingApproval, words: say('desk.ui.count.awaiting') },
    { state: 'outdated', count: outdated, words: say('desk.ui.count.outdated') },
    { state: 'missing', count: missing, words: say('desk.ui.count.missing') },
  ];
  return (
    <div className="portal-desk-progress">
      <p>{say('desk.ui.progress', { done: approved + awaitingApproval, total, approved })}</p>
      <svg viewBox={`0 0 ${Math.max(total, 1)} 1`} preserveAspectRatio="none" aria-hidden="true">
        {parts.map(({ state, count }, index) => (
          <rect
            key={state}
            className={`portal-desk-part--${state}`}
            x={parts.slice(0, index).reduce((sum, part) => sum + part.count, 0)}
            width={count}
            height={1}
          />
        ))}
      </svg>
      <ul className="portal-desk-legend">
        {parts.map(({ state, count, words }) => (
          <li key={state} className={`portal-desk-part--${state}`}>
            {words}: <b>{count}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
