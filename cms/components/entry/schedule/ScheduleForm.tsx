'use client';
import { useId } from 'react';
import { Button, useDocumentInfo, useFormFields, useFormModified } from '@payloadcms/ui';
import type { ScheduleAction } from '../../../collections/schedules.ts';
import { say, type AdminWordKey } from '../../../i18n/admin-words.ts';
import type { ScheduleView } from '../../../schedule/view.ts';
import { PlanFields } from './PlanFields.tsx';
import { Plans } from './Plans.tsx';
import { useSchedule } from './use-schedule.ts';

/** Planning when the saved draft of an entry is published or the entry is taken back. */
export function ScheduleForm({ collection, groups, language }: ScheduleFormProps) {
  const { id, lastUpdateTime } = useDocumentInfo();
  const key = useFormFields(([fields]) => fields['key']?.value as string | undefined);
  const modified = useFormModified();
  const heading = useId();
  const { view, notice, busy, plan, cancel } = useSchedule({
    collection,
    entryKey: id === undefined ? undefined : key,
    savedAt: lastUpdateTime,
    language,
  });
  const t = (word: AdminWordKey) => say(language, word);
  if (!view) return null;
  const actions = actionsFor(view, collection);
  return (
    <section aria-labelledby={heading} className="portal-schedule">
      <h2 className="portal-schedule__heading" id={heading}>
        {t('schedule.ui.heading')}
      </h2>
      <Plans
        busy={busy}
        groups={groups}
        language={language}
        onCancel={(planned) => void cancel(planned)}
        view={view}
      />
      <div aria-live="polite">
        {notice && (
          <div className={`portal-schedule__notice portal-schedule__notice--${notice.tone}`}>
            <p>{notice.text}</p>
            {notice.undo && (
              <Button
                buttonStyle="none"
                className="portal-schedule__undo"
                disabled={busy}
                margin={false}
                onClick={() => notice.undo && void plan(pick(notice.undo))}
              >
                {t('schedule.ui.undo')}
              </Button>
            )}
          </div>
        )}
      </div>
      {view.mayPlan && modified && <p className="portal-schedule__help">{t('schedule.ui.modified')}</p>}
      {view.mayPlan && !modified && actions.length === 0 && (
        <p className="portal-schedule__help">
          {t(view.isDraft ? 'schedule.unfinished' : 'schedule.nothing')}
        </p>
      )}
      {view.mayPlan && !modified && actions.length > 0 && (
        <details className="portal-schedule__new">
          <summary>{t(view.waiting.length > 0 ? 'schedule.ui.other' : 'schedule.ui.new')}</summary>
          <PlanFields
            actions={actions}
            busy={busy}
            groups={groups}
            language={language}
            onPlan={(wish) => void plan(wish)}
            view={view}
          />
        </details>
      )}
    </section>
  );
}

/** A saved and complete draft can be published, what readers see or will see can be taken back; the city cannot. */
function actionsFor(view: ScheduleView, collection: string): ScheduleAction[] {
  const willBe = view.isPublished || view.waiting.some(({ action }) => action === 'publish');
  return [
    ...(view.isDraft && view.isComplete ? ['publish' as const] : []),
    ...(willBe && collection !== 'city' ? ['unpublish' as const] : []),
  ];
}

function pick({ action, day, time }: ScheduleView['waiting'][number]) {
  return { action, day, time };
}

interface ScheduleFormProps {
  collection: string;
  /** What the facts groups are called. */
  groups: Record<string, string>;
  language: string;
}
