'use client';
import { useEffect, useState } from 'react';
import { useConfig } from '@payloadcms/ui';
import { say } from '../../../i18n/admin-words.ts';
import type { PlannedAction, ScheduleView } from '../../../schedule/view.ts';

/** What is planned for an entry, read again whenever `savedAt` changes; planning, cancelling, and undoing that. */
export function useSchedule({ collection, entryKey, savedAt, language }: ScheduleOf): ScheduleState {
  const { api } = useConfig().config.routes;
  const url = entryKey === undefined ? undefined : `${api}/schedule/${collection}/${entryKey}`;
  const [view, setView] = useState<ScheduleView>();
  const [notice, setNotice] = useState<ScheduleNotice>();
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    if (url === undefined) return;
    const controller = new AbortController();
    void ask(url, { language, signal: controller.signal }).then((answer) => {
      if (controller.signal.aborted) return;
      if ('view' in answer) setView(answer.view);
      else setNotice({ tone: 'bad', text: answer.message });
    });
    return () => controller.abort();
  }, [url, language, savedAt]);

  async function change(address: string, body: object, done: ScheduleNotice): Promise<void> {
    setBusy(true);
    const answer = await ask(address, { language, body });
    setBusy(false);
    if ('view' in answer) {
      setView(answer.view);
      setNotice(done);
    } else setNotice({ tone: 'bad', text: answer.message });
  }

  async function plan(wish: Wish): Promise<void> {
    if (url === undefined || !view) return;
    const done = { tone: 'good', text: say(language, 'schedule.ui.done') } as const;
    await change(url, { ...wish, digest: view.digest }, done);
  }

  async function cancel(planned: PlannedAction): Promise<void> {
    if (url === undefined) return;
    const text = say(language, 'schedule.ui.cancelled');
    // What no longer fits cannot be planned as it was.
    const undo = planned.changed ? {} : { undo: planned };
    await change(`${url}/cancel`, { id: planned.id }, { tone: 'good', text, ...undo });
  }

  return { view, notice, busy, plan, cancel };
}

async function ask(url: string, { language, body, signal }: Asking): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: body ? 'POST' : 'GET',
      headers: { 'accept-language': language, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
    const answer = (await response.json()) as ScheduleView & { message?: string };
    return response.ok ? { view: answer } : { message: answer.message ?? say(language, 'desk.failed') };
  } catch {
    return { message: say(language, 'desk.failed') };
  }
}

export interface ScheduleState {
  view: ScheduleView | undefined;
  notice: ScheduleNotice | undefined;
  busy: boolean;
  plan: (wish: Wish) => Promise<void>;
  cancel: (planned: PlannedAction) => Promise<void>;
}

/** What the CMS answered, and the plan that was cancelled, to be planned again. */
export interface ScheduleNotice {
  tone: 'good' | 'bad';
  text: string;
  undo?: PlannedAction;
}

type Wish = Pick<PlannedAction, 'action' | 'day' | 'time'>;

interface ScheduleOf {
  collection: string;
  /** The entry's key; there is none before it is saved. */
  entryKey: string | undefined;
  savedAt: number;
  language: string;
}

interface Asking {
  language: string;
  body?: object;
  signal?: AbortSignal;
}

type Answer = { view: ScheduleView } | { message: string };
