'use client';
import { useState } from 'react';
import type { DeskUnit } from '../../desk/view.ts';
import { Action } from './Action.tsx';
import { fieldId, focusNext, focusSoon, headingId } from './focus.ts';
import { ReadingText } from './ReadingText.tsx';
import { ReturnForm } from './ReturnForm.tsx';
import { ReviewedText } from './ReviewedText.tsx';
import { StateChips, type RoleWords } from './StateChips.tsx';
import { workOn } from './unit-status.ts';
import type { Into } from './unit-row-props.ts';
import type { Decisions } from './use-decisions.ts';
import { useSay } from './use-say.ts';

/** One text to read beside its source, and to approve or return if it waits for that. */
export function ReviewRow({ unit, where, into, roles, review, decisions }: ReviewRowProps) {
  const say = useSay();
  const [returning, setReturning] = useState(false);
  const { current } = unit;
  const approved = review && current?.state === 'approved';
  const waits = review && current !== undefined && workOn(unit) === 'submitted';
  // To the next heading, not to its button: nothing is approved by a second press of a key.
  const goOn = () => {
    const heading = document.getElementById(headingId(unit.id));
    if (!focusNext(heading, '.portal-desk-unit--waiting h2')) heading?.focus();
  };
  const approve = async () => {
    if (current && (await decisions.approve([current.key]))) goOn();
  };
  const startReturning = () => {
    setReturning(true);
    focusSoon(fieldId(unit.id));
  };
  const sendBack = async (comment: string) => {
    if (!current || !(await decisions.sendBack(current.key, comment))) return;
    setReturning(false);
    goOn();
  };
  return (
    <li className={`portal-desk-unit portal-desk-unit--reading${waits ? ' portal-desk-unit--waiting' : ''}`}>
      <div className="portal-desk-unit-head">
        <h2 id={headingId(unit.id)} tabIndex={-1}>
          {where}
        </h2>
        <StateChips unit={unit} roles={roles} />
      </div>
      <div className="portal-desk-pair">
        <div className="portal-desk-source">
          <ReadingText text={unit.source} kind={unit.kind} lang="pl" dir="ltr" />
        </div>
        <div className="portal-desk-target">
          <ReviewedText unit={unit} into={into} />
          {waits && !unit.mayApprove && <p className="portal-desk-small">{unit.whyNotApprove}</p>}
          {waits && unit.mayApprove && !returning && (
            <div className="portal-desk-actions">
              <Action onClick={approve} label={say('desk.ui.review.approve-one', { where })}>
                {say('desk.ui.review.approve')}
              </Action>
              <Action onClick={startReturning} label={say('desk.ui.review.return-one', { where })}>
                {say('desk.ui.review.return')}
              </Action>
            </div>
          )}
          {approved && !returning && (
            <div className="portal-desk-actions">
              <Action onClick={startReturning} label={say('desk.ui.review.withdraw-one', { where })}>
                {say('desk.ui.review.withdraw')}
              </Action>
            </div>
          )}
          {(waits || approved) && returning && (
            <ReturnForm
              id={fieldId(unit.id)}
              send={sendBack}
              cancel={() => {
                setReturning(false);
                focusSoon(headingId(unit.id));
              }}
            />
          )}
        </div>
      </div>
    </li>
  );
}

interface ReviewRowProps {
  unit: DeskUnit;
  where: string;
  into: Into;
  roles: RoleWords;
  /** Whether the person reviews this language, or only reads. */
  review: boolean;
  decisions: Decisions;
}
