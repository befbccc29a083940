'use client';
import { Button } from '@payloadcms/ui';
import { isLocale, locales } from '../../../../locales/registry.ts';
import { adminLanguage, say } from '../../../i18n/admin-words.ts';
import type { PlannedAction, ScheduleView, StoppedAction } from '../../../schedule/view.ts';

/** What waits and what was stopped, with what stands against each. */
export function Plans({ view, groups, language, busy, onCancel }: PlansProps) {
  const moment = (at: string) =>
    new Intl.DateTimeFormat(adminLanguage(language), {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: view.timeZone,
    }).format(new Date(at));
  const names = (list: readonly string[]) => list.map((name) => nameOf(name, groups)).join(', ');
  return (
    <>
      {view.stopped.map((stopped) => (
        <div className="portal-schedule__plan portal-schedule__plan--stopped" key={stopped.id} role="alert">
          <p>
            <strong>
              {say(language, `schedule.ui.${stopped.action}.stopped`, { moment: moment(stopped.at) })}
            </strong>
          </p>
          <p>{say(language, `schedule.reason.${stopped.reason}`, { detail: detailOf(stopped, names) })}</p>
        </div>
      ))}
      {view.waiting.map((planned) => (
        <div className="portal-schedule__plan" key={planned.id}>
          <p>
            <strong>
              {say(language, `schedule.ui.${planned.action}.waiting`, { moment: moment(planned.at) })}
            </strong>
          </p>
          {planned.changed && (
            <p className="portal-schedule__warning">{say(language, 'schedule.ui.changed')}</p>
          )}
          {planned.lost.length > 0 && (
            <p className="portal-schedule__warning">
              {say(language, 'schedule.ui.lost', { names: names(planned.lost) })}
            </p>
          )}
          {view.mayPlan && (
            <Button
              buttonStyle="secondary"
              disabled={busy}
              margin={false}
              onClick={() => onCancel(planned)}
              size="small"
            >
              {say(language, 'schedule.ui.cancel')}
            </Button>
          )}
        </div>
      ))}
    </>
  );
}

/** What a facts group or a language is called. */
export function nameOf(name: string, groups: Record<string, string>): string {
  return isLocale(name) ? locales[name].name : (groups[name] ?? name);
}

function detailOf({ reason, detail = '' }: StoppedAction, names: (list: readonly string[]) => string) {
  return reason === 'worse' ? names(detail.split(', ')) : detail;
}

interface PlansProps {
  view: ScheduleView;
  groups: Record<string, string>;
  language: string;
  busy: boolean;
  onCancel: (planned: PlannedAction) => void;
}
