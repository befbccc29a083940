'use client';
import { useRef } from 'react';
import { useTranslation } from '@payloadcms/ui';
import type { DeskUnit, DeskView } from '../../desk/view.ts';
import { Action } from './Action.tsx';
import { barId, focusSoon } from './focus.ts';
import { LeftOut } from './LeftOut.tsx';
import { matches } from './unit-status.ts';
import type { Decisions } from './use-decisions.ts';
import { useSay } from './use-say.ts';

/** Approving all that is on the screen and may be approved, after saying what that means and what is left out. */
export function ReviewerActions({ view, onScreen, places, role, decisions }: ReviewerActionsProps) {
  const say = useSay();
  const { language } = useTranslation().i18n;
  const dialog = useRef<HTMLDialogElement>(null);
  const chosen = onScreen.filter(({ mayApprove }) => mayApprove);
  const others = view.units.filter((unit) => matches(unit, 'awaiting') && !unit.mayApprove);
  const unfinished = view.units.filter((unit) => matches(unit, 'todo'));
  const date = new Date().toLocaleDateString(language, { dateStyle: 'long' });

  const approve = async () => {
    dialog.current?.close();
    await decisions.approve(chosen.flatMap(({ current }) => current?.key ?? []));
    focusSoon(barId);
  };
  if (chosen.length === 0) {
    return (
      <>
        <span className="portal-desk-small">{say('desk.ui.review.none')}</span>
        <LeftOut units={others} places={places} />
      </>
    );
  }
  return (
    <>
      <Action onClick={() => dialog.current?.showModal()} primary>
        {say('desk.ui.review.all', { count: chosen.length })}
      </Action>
      <LeftOut units={others} places={places} />
      <dialog ref={dialog} className="portal-desk-dialog" aria-labelledby="desk-approve">
        <h2 id="desk-approve">{say('desk.ui.review.confirm', { count: chosen.length })}</h2>
        {view.entry.highRisk && (
          <p className="portal-desk-remark portal-desk-remark--risk">{say('desk.ui.high-risk')}</p>
        )}
        <p>{say('desk.ui.review.means', { language: view.language })}</p>
        <p>{say('desk.ui.review.told', { date, role })}</p>
        <LeftOut units={others} places={places} />
        {unfinished.length > 0 && <p>{say('desk.ui.review.rest', { count: unfinished.length })}</p>}
        <div className="portal-desk-actions">
          <Action onClick={approve} primary>
            {say('desk.ui.review.yes')}
          </Action>
          <Action onClick={() => dialog.current?.close()}>{say('desk.ui.review.no')}</Action>
        </div>
      </dialog>
    </>
  );
}

interface ReviewerActionsProps {
  view: DeskView;
  onScreen: readonly DeskUnit[];
  places: ReadonlyMap<string, string>;
  /** As what the person approves. */
  role: string;
  decisions: Decisions;
}
