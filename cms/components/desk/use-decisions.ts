'use client';
import { useMemo, useRef, useState } from 'react';
import type { AdminWordKey } from '../../i18n/admin-words.ts';
import type { Refused } from './ask-desk.ts';
import { noticeOfRefusal } from './notice.ts';
import type { Desk } from './use-desk.ts';
import { useSay, type Say } from './use-say.ts';

/** Handing in, returning and approving: each answers with a notice, and the entry is read again after it. */
export function useDecisions(
  { ask, refresh, setNotice }: Desk,
  places: ReadonlyMap<string, string>,
): Decisions {
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const running = useRef(false);

  const actions = useMemo(() => {
    const decide = async (action: string, body: { rows: string[]; comment?: string }, done: AdminWordKey) => {
      // A second click while the first is on its way.
      if (running.current) return false;
      running.current = true;
      setBusy(true);
      const answer = await ask(action, body);
      if (answer.ok) {
        const where = body.rows.map((row) => places.get(unitOf(row)) ?? '').join(', ');
        setNotice({ tone: 'good', text: say(done, { count: body.rows.length, where }) });
        await refresh();
      } else {
        // The screen stays as it is: what has changed is for the person to look at, when they say so.
        setNotice(noticeOfRefusal(answer, aboutRow(answer, places, say)));
      }
      running.current = false;
      setBusy(false);
      return answer.ok;
    };
    return {
      submit: (rows: string[]) => decide('/submit', { rows }, 'desk.ui.handed-in'),
      approve: (rows: string[]) => decide('/approve', { rows }, 'desk.ui.review.approved'),
      sendBack: (row: string, comment: string) =>
        decide('/return', { rows: [row], comment }, 'desk.ui.review.returned-done'),
    };
  }, [ask, places, refresh, say, setNotice]);
  return { busy, ...actions };
}

/** Which text a refusal is about, and how that reads now. */
function aboutRow({ key, current }: Refused, places: ReadonlyMap<string, string>, say: Say): string[] {
  const row = key ?? current?.key;
  const place = row === undefined ? undefined : places.get(unitOf(row));
  return [
    ...(place ? [place] : []),
    ...(current ? [say('desk.ui.now-reads', { text: current.target })] : []),
  ];
}

/** The unit in a row's key, which is `procedures/pesel-number:uk:<unit>:<rev>`. */
function unitOf(row: string): string {
  return row.split(':').at(-2) ?? '';
}

export interface Decisions {
  /** Whether one of them is on its way. */
  busy: boolean;
  submit: (rows: string[]) => Promise<boolean>;
  approve: (rows: string[]) => Promise<boolean>;
  sendBack: (row: string, comment: string) => Promise<boolean>;
}
