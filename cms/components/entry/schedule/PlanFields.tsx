'use client';
import { useId, useState, type KeyboardEvent } from 'react';
import { Button } from '@payloadcms/ui';
import { dayAfter } from '../../../../content/model/evidence.ts';
import type { ScheduleAction } from '../../../collections/schedules.ts';
import { say, type AdminWordKey } from '../../../i18n/admin-words.ts';
import type { ScheduleView } from '../../../schedule/view.ts';
import { nameOf } from './Plans.tsx';

/** What is to happen, on which day and at what time, and what the plan rests on. */
export function PlanFields({ view, groups, language, busy, actions, onPlan }: PlanFieldsProps) {
  const id = useId();
  const t = (key: AdminWordKey, values?: Record<string, string | number>) => say(language, key, values);
  const [wanted, setAction] = useState<ScheduleAction>();
  const [day, setDay] = useState(dayAfter(view.now.day));
  const [time, setTime] = useState('08:00');
  const action = wanted !== undefined && actions.includes(wanted) ? wanted : actions[0];
  if (action === undefined) return null;
  return (
    <>
      <fieldset className="portal-schedule__actions">
        <legend className="portal-hidden">{t('schedule.ui.what')}</legend>
        {actions.map((one) => (
          <label key={one}>
            <input
              checked={one === action}
              name={`${id}-action`}
              onChange={() => setAction(one)}
              type="radio"
            />{' '}
            {t(`schedule.ui.${one}`)}
          </label>
        ))}
      </fieldset>
      <div className="portal-schedule__when">
        <label>
          <span>{t('schedule.ui.day')}</span>
          <input
            className="portal-input"
            min={view.now.day}
            onChange={(event) => setDay(event.target.value)}
            onKeyDown={keepForm}
            type="date"
            value={day}
          />
        </label>
        <label>
          <span>{t('schedule.ui.time')}</span>
          <input
            className="portal-input"
            onChange={(event) => setTime(event.target.value)}
            onKeyDown={keepForm}
            type="time"
            value={time}
          />
        </label>
      </div>
      <p className="portal-schedule__help">
        {t('schedule.ui.zone', { zone: view.timeZone, day: view.now.day, time: view.now.time })}
      </p>
      {action === 'publish' && view.standing && (
        <p className="portal-schedule__help">
          {t('schedule.ui.standing', {
            verified: view.standing.verified.length,
            groups: view.standing.groups,
            approved:
              view.standing.approved.map((code) => nameOf(code, groups)).join(', ') ||
              t('schedule.ui.no-language'),
          })}
        </p>
      )}
      {action === 'publish' && view.problems.length > 0 && (
        <p className="portal-schedule__warning">
          {t('schedule.ui.problems', { problems: view.problems.join('; ') })}
        </p>
      )}
      <Button
        buttonStyle="secondary"
        disabled={busy || day === '' || time === ''}
        margin={false}
        onClick={() => onPlan({ action, day, time })}
        size="small"
      >
        {t('schedule.ui.plan')}
      </Button>
    </>
  );
}

/** The fields stand in the entry's form, which Enter would save. */
function keepForm(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

interface PlanFieldsProps {
  view: ScheduleView;
  groups: Record<string, string>;
  language: string;
  busy: boolean;
  /** What can be planned. */
  actions: readonly ScheduleAction[];
  onPlan: (wish: { action: ScheduleAction; day: string; time: string }) => void;
}
