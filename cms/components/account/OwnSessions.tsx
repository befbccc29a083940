'use client';
import { Button, toast, useConfig } from '@payloadcms/ui';
import { say } from '../../i18n/admin-words.ts';
import { askAccount } from './ask-account.ts';
import { momentIn } from './moment.ts';
import { useAnswer } from './use-answer.ts';

/** Where one is signed in, and ending that. */
export function OwnSessions({ language }: { language: string }) {
  const { admin, api } = useConfig().config.routes;
  const { answer, problem, ask } = useAnswer(`${api}/sessions`, language);
  const sessions = (answer as { sessions: Shown[] } | undefined)?.sessions ?? [];

  const end = async (which: string) => {
    const result = await askAccount(`${api}/sessions/end`, { language, sent: { which } });
    if ('problem' in result) toast.error(result.problem);
    if (which === 'all') window.location.assign(admin);
    else ask();
  };

  return (
    <div className="portal-security__part">
      <h3>{say(language, 'sessions.ui.heading')}</h3>
      <p>{say(language, 'sessions.ui.about')}</p>
      {problem !== undefined && <p role="alert">{problem}</p>}
      <ul className="portal-security__sessions">
        {sessions.map(({ name, began, isThis }) => (
          <li key={name}>
            <span>{say(language, 'sessions.ui.since', { date: momentIn(language, began) })}</span>
            {isThis ? (
              <strong>{say(language, 'sessions.ui.this')}</strong>
            ) : (
              <Button
                aria-label={say(language, 'sessions.ui.end-of', { date: momentIn(language, began) })}
                buttonStyle="secondary"
                margin={false}
                onClick={() => void end(name)}
                size="small"
                type="button"
              >
                {say(language, 'sessions.ui.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className="portal-security__buttons">
        {sessions.length > 1 && (
          <Button buttonStyle="secondary" margin={false} onClick={() => void end('others')} type="button">
            {say(language, 'sessions.ui.end-others')}
          </Button>
        )}
        <Button buttonStyle="secondary" margin={false} onClick={() => void end('all')} type="button">
          {say(language, 'sessions.ui.end-all')}
        </Button>
      </div>
    </div>
  );
}

interface Shown {
  name: string;
  began: string;
  isThis: boolean;
}
