'use client';
import { useState } from 'react';
import { Button, useConfig } from '@payloadcms/ui';
import { say } from '../../i18n/admin-words.ts';
import { askAccount } from './ask-account.ts';
import { momentIn } from './moment.ts';
import { useAnswer } from './use-answer.ts';

/** The second step of somebody who lost phone and recovery codes, for an administrator to remove. */
export function OthersSecondStep({ id, language }: { id: string; language: string }) {
  const { api } = useConfig().config.routes;
  const state = useAnswer(`${api}/second-step/of/${id}`, language);
  const [isSure, setSure] = useState(false);
  const [problem, setProblem] = useState<string>();

  const reset = async () => {
    const result = await askAccount(`${api}/second-step/reset/${id}`, { language, sent: {} });
    setSure(false);
    setProblem('problem' in result ? result.problem : undefined);
    state.ask();
  };

  if (!state.answer) return <p role="alert">{state.problem}</p>;
  const { isOn, since = '' } = state.answer as { isOn: boolean; since?: string };
  if (!isOn) return <p>{say(language, 'second-step.ui.others-off')}</p>;
  return (
    <div className="portal-security__part">
      <p>{say(language, 'second-step.ui.others-on', { date: momentIn(language, since) })}</p>
      {isSure && <p>{say(language, 'second-step.ui.reset.help')}</p>}
      {problem !== undefined && <p role="alert">{problem}</p>}
      <div className="portal-security__buttons">
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => (isSure ? void reset() : setSure(true))}
          type="button"
        >
          {say(language, isSure ? 'second-step.ui.reset.sure' : 'second-step.ui.reset')}
        </Button>
        {isSure && (
          <Button buttonStyle="secondary" margin={false} onClick={() => setSure(false)} type="button">
            {say(language, 'second-step.ui.cancel')}
          </Button>
        )}
      </div>
    </div>
  );
}
