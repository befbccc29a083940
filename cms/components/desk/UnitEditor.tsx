'use client';
import { Conflict } from './Conflict.tsx';
import { EarlierTexts } from './EarlierTexts.tsx';
import { EditorActions } from './EditorActions.tsx';
import { textOf } from './edits.ts';
import { ReferenceWarnings } from './ReferenceWarnings.tsx';
import { TargetField } from './TargetField.tsx';
import type { UnitRowProps } from './unit-row-props.ts';
import { useUnitEditor } from './use-unit-editor.ts';
import { useSay } from './use-say.ts';

/** The translation's side of a row: texts to start from, the field, its warnings and its buttons. */
export function UnitEditor(props: UnitRowProps) {
  const { unit, edit, saved, earlier, where, into } = props;
  const say = useSay();
  const editor = useUnitEditor(props);
  const text = textOf(unit, edit);
  return (
    <div className="portal-desk-target">
      <EarlierTexts unit={unit} into={into} use={editor.startFrom} />
      <TargetField
        id={editor.id}
        label={`${where}. ${say('desk.ui.target', { language: into.name })}`}
        text={text}
        into={into}
        onWrite={editor.write}
        onSave={editor.saveAndGoOn}
      />
      <ReferenceWarnings id={editor.id} source={unit.source} text={text} insert={editor.insert} />
      {edit?.phase.is === 'conflict' && (
        <Conflict
          mine={text}
          theirs={edit.phase.theirs}
          into={into}
          keep={editor.keepMine}
          take={editor.takeTheirs}
        />
      )}
      {edit?.phase.is === 'failed' && (
        <p className="portal-desk-failed" role="alert">
          {edit.phase.message}
        </p>
      )}
      <EditorActions unit={unit} edit={edit} saved={saved} earlier={earlier} where={where} editor={editor} />
      {unit.shown !== undefined && (
        <div className="portal-desk-help">
          <strong>{say('desk.ui.shown')}</strong>
          <p className="portal-desk-text" lang={into.lang} dir={into.dir}>
            {unit.shown}
          </p>
        </div>
      )}
    </div>
  );
}
