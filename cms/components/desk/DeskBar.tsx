'use client';
import type { ReactNode } from 'react';
import { barId, focusSoon } from './focus.ts';
import { NoticeBox } from './NoticeBox.tsx';
import { SaveAll } from './SaveAll.tsx';
import type { Desk } from './use-desk.ts';
import { useSay } from './use-say.ts';

/** Stays at the foot of the window: what the last action answered, and the actions for the whole entry. */
export function DeskBar({ desk, busy, children }: { desk: Desk; busy: boolean; children: ReactNode }) {
  const say = useSay();
  const { notice, setNotice, refresh } = desk;
  const reload = async () => {
    if (await refresh()) setNotice({ tone: 'good', text: say('desk.ui.reloaded') });
    focusSoon(barId);
  };
  const close = () => {
    setNotice(undefined);
    focusSoon(barId);
  };
  return (
    <section
      id={barId}
      className="portal-desk-bar"
      tabIndex={-1}
      aria-label={say('desk.ui.bar')}
      aria-busy={busy}
    >
      {notice && <NoticeBox notice={notice} reload={reload} close={close} />}
      <div className="portal-desk-bar-actions">
        <SaveAll desk={desk} />
        {children}
        {busy && <span className="portal-desk-small">{say('desk.ui.working')}</span>}
      </div>
    </section>
  );
}
