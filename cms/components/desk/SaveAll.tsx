'use client';
import { Action } from './Action.tsx';
import { barId, focusSoon } from './focus.ts';
import type { Desk } from './use-desk.ts';
import { useSay } from './use-say.ts';

/** Says how many texts are not saved, wherever on the page they are, and saves them. */
export function SaveAll({ desk }: { desk: Desk }) {
  const say = useSay();
  const { view, edits, fields, setNotice } = desk;
  const unsaved = view.units.filter(({ id }) => edits[id] !== undefined);
  const saveAll = async () => {
    let saved = 0;
    for (const unit of unsaved) {
      const edit = edits[unit.id];
      // A conflict waits for a choice.
      if (edit === undefined || edit.phase.is === 'conflict') continue;
      if (await fields.save(unit, { text: edit.text, base: edit.base })) saved++;
    }
    const failed = unsaved.length - saved;
    setNotice(
      failed > 0
        ? { tone: 'bad', text: say('desk.ui.some-failed', { count: failed }) }
        : { tone: 'good', text: say('desk.ui.saved-all', { count: saved }) },
    );
    focusSoon(barId);
  };
  if (unsaved.length === 0) return null;
  return (
    <>
      <span className="portal-desk-unsaved">{say('desk.ui.unsaved', { count: unsaved.length })}</span>
      <Action onClick={saveAll}>{say('desk.ui.save-all')}</Action>
    </>
  );
}
