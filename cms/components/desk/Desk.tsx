'use client';
import { useMemo, useState } from 'react';
import type { DeskView } from '../../desk/view.ts';
import { Choice } from './Choice.tsx';
import { DeskBar } from './DeskBar.tsx';
import { DeskHeader, type DeskLinks } from './DeskHeader.tsx';
import { Orphans } from './Orphans.tsx';
import { ReviewerActions } from './ReviewerActions.tsx';
import { ReviewRow } from './ReviewRow.tsx';
import type { RoleWords } from './StateChips.tsx';
import { filters, matches, placesOf, startFilter, type Filter } from './unit-status.ts';
import { UnitRow } from './UnitRow.tsx';
import type { Into } from './unit-row-props.ts';
import { useDecisions } from './use-decisions.ts';
import { useDesk } from './use-desk.ts';
import { useFilter } from './use-filter.ts';
import { useLeaveWarning } from './use-leave-warning.ts';
import { useSay } from './use-say.ts';
import { WriterActions } from './WriterActions.tsx';

/** Where an entry is translated into one language, and its translation read and approved. */
export function Desk({ first, start, account, links, roles, role, remark }: DeskProps) {
  const say = useSay();
  const desk = useDesk(first, account);
  const { view, edits, saved, earlier, fields } = desk;
  const { may, units } = view;
  const places = useMemo(() => placesOf(units, (values) => say('desk.ui.place', values)), [units, say]);
  const decisions = useDecisions(desk, places);
  const [mode, setMode] = useState(start.mode);
  const [filter, visible, show] = useFilter(units, start.filter);
  const [said, announce] = useState('');
  useLeaveWarning(Object.keys(edits).length > 0, say('desk.ui.leave'));

  const into = useMemo<Into>(
    () => ({ lang: view.locale, dir: view.dir, name: view.language }),
    [view.locale, view.dir, view.language],
  );
  const orphans = Object.entries(edits).filter(([id]) => !units.some((unit) => unit.id === id));
  const where = (id: string) => places.get(id) ?? '';
  return (
    <div className="portal-desk">
      <DeskHeader view={view} links={links} />
      {may.write && may.review && (
        <Choice
          label={say('desk.ui.mode')}
          options={[
            { value: 'translate', words: say('desk.ui.mode.translate') },
            { value: 'review', words: say('desk.ui.mode.review') },
          ]}
          chosen={mode}
          choose={(next) => {
            setMode(next);
            show(next === 'review' ? 'all' : startFilter(units));
          }}
        />
      )}
      <Choice
        label={say('desk.ui.filter')}
        options={filters.map((value) => ({
          value,
          words: `${say(`desk.ui.filter.${value}`)} (${units.filter((unit) => matches(unit, value)).length})`,
        }))}
        chosen={filter}
        choose={show}
      />
      {mode === 'translate' && <p className="portal-desk-small portal-desk-keys">{say('desk.ui.keys')}</p>}
      {mode === 'review' && may.review && (
        <p className="portal-desk-small">{say('desk.ui.review.as', { role })}</p>
      )}
      {!may.write && !may.review && <p className="portal-desk-remark">{say('desk.ui.read-only')}</p>}
      {remark !== undefined && <p className="portal-desk-remark">{remark}</p>}
      <Orphans orphans={orphans} into={into} drop={fields.forget} />
      {visible.length === 0 && <p>{say('desk.ui.filter.none')}</p>}
      <ol className="portal-desk-list" aria-label={say('desk.ui.list')}>
        {visible.map((unit) =>
          mode === 'translate' ? (
            <UnitRow
              key={unit.id}
              unit={unit}
              edit={edits[unit.id]}
              saved={saved[unit.id]}
              earlier={earlier[unit.id]}
              where={where(unit.id)}
              into={into}
              roles={roles}
              fields={fields}
              submit={decisions.submit}
              announce={announce}
            />
          ) : (
            <ReviewRow
              key={unit.id}
              unit={unit}
              where={where(unit.id)}
              into={into}
              roles={roles}
              review={may.review}
              decisions={decisions}
            />
          ),
        )}
      </ol>
      <p className="portal-desk-hidden" role="status">
        {said}
      </p>
      {(may.write || may.review) && (
        <DeskBar desk={desk} busy={decisions.busy}>
          {mode === 'translate' ? (
            <WriterActions view={view} edits={edits} decisions={decisions} />
          ) : (
            <ReviewerActions
              view={view}
              onScreen={visible}
              places={places}
              role={role}
              decisions={decisions}
            />
          )}
        </DeskBar>
      )}
    </div>
  );
}

interface DeskProps {
  first: DeskView;
  start: { mode: Mode; filter: Filter };
  /** The account, so that what a tab keeps comes back only to the one who wrote it. */
  account: string;
  links: DeskLinks;
  roles: RoleWords;
  /** As what the person approves, in words. */
  role: string;
  /** What keeps the person from reviewing, if they should. */
  remark: string | undefined;
}

export type Mode = 'translate' | 'review';
