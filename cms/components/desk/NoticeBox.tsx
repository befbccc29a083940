'use client';
import { Action } from './Action.tsx';
import type { Notice } from './notice.ts';
import { SignInLink } from './SignInLink.tsx';
import { useSay } from './use-say.ts';

/** What the last action answered, with the ways on from it. */
export function NoticeBox({
  notice,
  reload,
  close,
}: {
  notice: Notice;
  reload: () => unknown;
  close: () => void;
}) {
  const say = useSay();
  const { tone, text, details = [] } = notice;
  return (
    <div
      className={`portal-desk-notice portal-desk-notice--${tone}`}
      role={tone === 'bad' ? 'alert' : 'status'}
    >
      <div>
        <p>{text}</p>
        {details.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {notice.reload === true && <Action onClick={reload}>{say('desk.ui.reload')}</Action>}
      {notice.signIn === true && <SignInLink />}
      <button type="button" className="portal-desk-close" onClick={close} aria-label={say('desk.ui.close')}>
        ×
      </button>
    </div>
  );
}
