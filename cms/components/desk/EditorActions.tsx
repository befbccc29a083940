'use client';
import type { DeskUnit } from '../../desk/view.ts';
import { Action } from './Action.tsx';
import { textOf, type Edit } from './edits.ts';
import { SignInLink } from './SignInLink.tsx';
import { workOn } from './unit-status.ts';
import type { UnitEditor } from './use-unit-editor.ts';
import { useSay } from './use-say.ts';

/** The buttons below a field, and whether its text is saved. */
export function EditorActions({ unit, edit, saved, earlier, where, editor }: EditorActionsProps) {
  const say = useSay();
  const work = workOn(unit);
  const text = textOf(unit, edit);
  const phase = edit?.phase.is;
  const way = edit?.phase.is === 'failed' ? edit.phase.way : undefined;
  // In a conflict there is one thing to do, and it has buttons of its own.
  if (phase === 'conflict') return null;
  const named = (label: string) => `${label}: ${where}`;
  const saveWords = say(way === 'again' || way === 'sign-in' ? 'desk.ui.retry' : 'desk.ui.save');
  const handInWords = say(
    edit === undefined && work === 'draft' ? 'desk.ui.hand-in' : 'desk.ui.save-hand-in',
  );
  return (
    <div className="portal-desk-actions">
      <Action
        onClick={editor.save}
        label={named(saveWords)}
        primary={edit !== undefined || work === 'returned'}
      >
        {saveWords}
      </Action>
      {text.trim() !== '' && (edit !== undefined || work === 'draft' || work === 'returned') && (
        <Action onClick={editor.handIn} label={named(handInWords)}>
          {handInWords}
        </Action>
      )}
      {edit && (
        <Action onClick={editor.drop} label={named(say('desk.ui.discard'))}>
          {say('desk.ui.discard')}
        </Action>
      )}
      {earlier !== undefined && earlier !== text && (
        <Action onClick={editor.bringBack} label={named(say('desk.ui.undo'))}>
          {say('desk.ui.undo')}
        </Action>
      )}
      {way === 'sign-in' && <SignInLink />}
      {way === 'reload' && <Action onClick={editor.reload}>{say('desk.ui.reload')}</Action>}
      <span className="portal-desk-small">
        {phase === 'saving'
          ? say('desk.ui.saving')
          : edit === undefined &&
            (saved !== undefined
              ? say('desk.ui.saved', { time: saved })
              : editor.idle && say('desk.ui.nothing-new'))}
      </span>
    </div>
  );
}

interface EditorActionsProps {
  unit: DeskUnit;
  edit: Edit | undefined;
  saved: string | undefined;
  earlier: string | undefined;
  where: string;
  editor: UnitEditor;
}
