'use client';
import type { DeskUnit } from '../../desk/view.ts';
import { Action } from './Action.tsx';
import type { Into } from './unit-row-props.ts';
import { useSay } from './use-say.ts';

/** Texts from which a translation can start: the one before the Polish changed, and the same text of another entry. */
export function EarlierTexts({
  unit,
  into,
  use,
}: {
  unit: DeskUnit;
  into: Into;
  use: (text: string) => void;
}) {
  const say = useSay();
  const { before, memory } = unit;
  return (
    <>
      {before && (
        <div className="portal-desk-help">
          <strong>{say('desk.ui.before')}</strong>
          <p className="portal-desk-text" lang={into.lang} dir={into.dir}>
            {before.target}
          </p>
          <Action onClick={() => use(before.target)}>{say('desk.ui.before-use')}</Action>
        </div>
      )}
      {memory && (
        <div className="portal-desk-help">
          <strong>{say('desk.ui.memory')}</strong>
          <p className="portal-desk-text" lang={into.lang} dir={into.dir}>
            {memory.target}
          </p>
          <p className="portal-desk-small">
            {say('desk.ui.memory-from', {
              // The key of a translation is the entry's and the locale.
              from: memory.from.split(':')[0] ?? '',
              state: say(memory.state === 'approved' ? 'desk.ui.count.approved' : 'desk.ui.count.awaiting'),
            })}
          </p>
          <Action onClick={() => use(memory.target)}>{say('desk.ui.memory-use')}</Action>
        </div>
      )}
    </>
  );
}
