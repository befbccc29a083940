'use client';
import type { DeskUnit } from '../../desk/view.ts';
import { useSay } from './use-say.ts';

/** The texts that wait for approval and that this person may not approve, each with the reason. */
export function LeftOut({
  units,
  places,
}: {
  units: readonly DeskUnit[];
  places: ReadonlyMap<string, string>;
}) {
  const say = useSay();
  if (units.length === 0) return null;
  return (
    <details className="portal-desk-left-out" open={units.length < 4}>
      <summary>{say('desk.ui.review.left-out', { count: units.length })}</summary>
      <ul>
        {units.map(({ id, whyNotApprove }) => (
          <li key={id}>
            <b>{places.get(id)}</b>: {whyNotApprove}
          </li>
        ))}
      </ul>
    </details>
  );
}
