'use client';
import type { DeskView } from '../../desk/view.ts';
import { Action } from './Action.tsx';
import type { Edits } from './edits.ts';
import { barId, focusSoon } from './focus.ts';
import { myDrafts } from './unit-status.ts';
import type { Decisions } from './use-decisions.ts';
import { useSay } from './use-say.ts';

/** Handing in all drafts of the person, as they are saved. */
export function WriterActions({ view, edits, decisions }: WriterActionsProps) {
  const say = useSay();
  const drafts = myDrafts(view.units);
  const ready = drafts.filter(({ id }) => edits[id] === undefined);
  const leftOut = drafts.length - ready.length;
  const handIn = async () => {
    await decisions.submit(ready.flatMap(({ current }) => current?.key ?? []));
    focusSoon(barId);
  };
  return (
    <>
      {ready.length > 0 && (
        <Action onClick={handIn} primary>
          {say('desk.ui.hand-in-all', { count: ready.length })}
        </Action>
      )}
      <span className="portal-desk-small">
        {drafts.length === 0 && say('desk.ui.no-drafts')}
        {ready.length > 0 && say('desk.ui.hand-in-help')}
        {leftOut > 0 && ` ${say('desk.ui.drafts-left-out', { count: leftOut })}`}
      </span>
    </>
  );
}

interface WriterActionsProps {
  view: DeskView;
  edits: Edits;
  decisions: Decisions;
}
