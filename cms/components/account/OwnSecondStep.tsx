'use client';
import { useState } from 'react';
import { Button, useConfig } from '@payloadcms/ui';
import { say } from '../../i18n/admin-words.ts';
import { momentIn } from './moment.ts';
import { ProofForm } from './ProofForm.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';
import { SetUp } from './SetUp.tsx';
import { useAnswer } from './use-answer.ts';

/** Turning one's own second step on and off, and new recovery codes. */
export function OwnSecondStep({ language }: { language: string }) {
  const { api } = useConfig().config.routes;
  const { answer, problem, ask } = useAnswer(`${api}/second-step`, language);
  const state = answer as SecondStep | undefined;
  const [wish, setWish] = useState<'off' | 'recovery'>();
  const [codes, setCodes] = useState<string[]>();

  const done = () => {
    setWish(undefined);
    setCodes(undefined);
    ask();
  };

  return (
    <div className="portal-security__part">
      <h3>{say(language, 'second-step.ui.heading')}</h3>
      {problem !== undefined && <p role="alert">{problem}</p>}
      {state && !state.isOn && <SetUp language={language} onDone={done} />}
      {codes && <RecoveryCodes codes={codes} language={language} onDone={done} />}
      {state?.isOn && !codes && (
        <>
          <p>
            {say(language, 'second-step.ui.on', {
              date: momentIn(language, state.since),
              left: state.recoveryLeft,
            })}
          </p>
          {state.recoveryLeft < 3 && (
            <p className="portal-security__warning">{say(language, 'second-step.ui.few')}</p>
          )}
          {wish === undefined ? (
            <div className="portal-security__buttons">
              <Button
                buttonStyle="secondary"
                margin={false}
                onClick={() => setWish('recovery')}
                type="button"
              >
                {say(language, 'second-step.ui.new-recovery')}
              </Button>
              <Button buttonStyle="secondary" margin={false} onClick={() => setWish('off')} type="button">
                {say(language, 'second-step.ui.turn-off')}
              </Button>
            </div>
          ) : (
            <>
              <p>
                {say(
                  language,
                  wish === 'off' ? 'second-step.ui.turn-off.help' : 'second-step.ui.new-recovery.help',
                )}
              </p>
              <ProofForm<{ recovery?: string[] }>
                action={`${api}/second-step/${wish}`}
                label={say(
                  language,
                  wish === 'off' ? 'second-step.ui.turn-off' : 'second-step.ui.new-recovery',
                )}
                language={language}
                mayRecover
                onCancel={() => setWish(undefined)}
                onDone={({ recovery }) => {
                  // Where everybody needs one, turning it off leads to the page that sets it up.
                  if (wish === 'off' && state.isRequired) window.location.reload();
                  else if (recovery) setCodes(recovery);
                  else done();
                }}
              />
            </>
          )}
        </>
      )}
    </div>
  );
}

type SecondStep =
  | { isOn: false; isRequired: boolean }
  | { isOn: true; isRequired: boolean; since: string; recoveryLeft: number };
