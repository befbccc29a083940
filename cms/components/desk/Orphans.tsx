'use client';
import { Action } from './Action.tsx';
import type { Edit } from './edits.ts';
import { orphansId } from './focus.ts';
import type { Into } from './unit-row-props.ts';
import { useSay } from './use-say.ts';

/** Unsaved texts whose Polish is gone: they cannot be saved any more, and are not thrown away either. */
export function Orphans({
  orphans,
  into,
  drop,
}: {
  orphans: [string, Edit][];
  into: Into;
  drop: (unit: string) => void;
}) {
  const say = useSay();
  if (orphans.length === 0) return null;
  return (
    <section id={orphansId} className="portal-desk-orphans" tabIndex={-1}>
      <p role="alert">{say('desk.ui.orphans')}</p>
      {orphans.map(([unit, { source, text }]) => (
        <div key={unit} className="portal-desk-pair">
          <p className="portal-desk-text" lang="pl" dir="ltr">
            {source}
          </p>
          <div>
            <p className="portal-desk-text" lang={into.lang} dir={into.dir}>
              {text}
            </p>
            <Action onClick={() => drop(unit)}>{say('desk.ui.orphans.drop')}</Action>
          </div>
        </div>
      ))}
    </section>
  );
}
