'use client';
import { useConfig } from '@payloadcms/ui';
import { say } from '../../i18n/admin-words.ts';
import { askAccount } from '../account/ask-account.ts';
import { SetUp } from '../account/SetUp.tsx';

/** Setting the second step up as the first thing after signing in; one can also leave. */
export function FirstSetUp({ language, next }: { language: string; next: string }) {
  const { api } = useConfig().config.routes;
  const go = () => window.location.assign(next);
  const leave = async () => {
    await askAccount(`${api}/sessions/end`, { language, sent: { which: 'this' } });
    go();
  };
  return (
    <div className="portal-security">
      <SetUp language={language} onDone={go} />
      <div className="portal-login__other">
        <button onClick={() => void leave()} type="button">
          {say(language, 'second-step.ui.sign-out')}
        </button>
      </div>
    </div>
  );
}
