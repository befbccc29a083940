'use client';
import { memo } from 'react';
import { headingId } from './focus.ts';
import { SourceText } from './SourceText.tsx';
import { StateChips } from './StateChips.tsx';
import { TermChips } from './TermChips.tsx';
import { UnitEditor } from './UnitEditor.tsx';
import type { UnitRowProps } from './unit-row-props.ts';
import { useSay } from './use-say.ts';
import { WordDiff } from './WordDiff.tsx';

/** One text to translate: the Polish, what helps with it, and the field for the translation. */
export const UnitRow = memo(function UnitRow(props: UnitRowProps) {
  const { unit, edit, where, into, roles } = props;
  const say = useSay();
  return (
    <li className="portal-desk-unit">
      <div className="portal-desk-unit-head">
        <h2 id={headingId(unit.id)} tabIndex={-1}>
          {where}
        </h2>
        <StateChips unit={unit} unsaved={edit !== undefined && edit.phase.is !== 'saving'} roles={roles} />
      </div>
      {unit.current?.returned === true && (
        <div className="portal-desk-comment">
          <strong>{say('desk.ui.comment')}</strong>
          <p>{unit.current.comment}</p>
          <p className="portal-desk-small">{say('desk.ui.comment-help')}</p>
        </div>
      )}
      <div className="portal-desk-pair">
        <div className="portal-desk-source">
          <span className="portal-desk-hidden">{say('desk.ui.source')}</span>
          <SourceText text={unit.source} kind={unit.kind} />
          {unit.before && unit.before.source !== unit.source && (
            <div className="portal-desk-help">
              <strong>{say('desk.ui.changed')}</strong>
              <WordDiff from={unit.before.source} to={unit.source} lang="pl" dir="ltr" />
            </div>
          )}
          <TermChips terms={unit.terms} lang={into.lang} dir={into.dir} />
        </div>
        <UnitEditor {...props} />
      </div>
    </li>
  );
});
