'use client';
import { useState } from 'react';
import { Button, useConfig } from '@payloadcms/ui';
import { say, type AdminWordKey } from '../../i18n/admin-words.ts';
import { askAccount } from './ask-account.ts';
import { ProofForm } from './ProofForm.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';

/** Sets up the second step: a picture to scan, a code to confirm it, and the recovery codes, once. */
export function SetUp({ language, onDone }: { language: string; onDone: () => void }) {
  const { api } = useConfig().config.routes;
  const [shown, setShown] = useState<{ secret: string; picture: string }>();
  const [codes, setCodes] = useState<string[]>();
  const [problem, setProblem] = useState<string>();
  const sayIt = (key: AdminWordKey) => say(language, key);

  const start = async () => {
    const result = await askAccount(`${api}/second-step/start`, {
      language,
      sent: {},
    });
    if ('problem' in result) setProblem(result.problem);
    else setShown(result.answer as { secret: string; picture: string });
  };

  if (codes) return <RecoveryCodes codes={codes} language={language} onDone={onDone} />;
  if (!shown)
    return (
      <>
        <p>{sayIt('second-step.ui.why')}</p>
        <p role="alert">{problem}</p>
        <Button margin={false} onClick={() => void start()} size="medium" type="button">
          {sayIt('second-step.ui.start')}
        </Button>
      </>
    );
  return (
    <>
      <h3>{sayIt('second-step.ui.scan')}</h3>
      <p>{sayIt('second-step.ui.scan.help')}</p>
      <img alt={sayIt('second-step.ui.picture')} className="portal-security__picture" src={shown.picture} />
      <p>{sayIt('second-step.ui.secret')}</p>
      <p>
        <code className="portal-security__secret">{shown.secret.match(/.{1,4}/gu)?.join(' ')}</code>
      </p>
      <h3>{sayIt('second-step.ui.confirm')}</h3>
      <ProofForm<{ recovery: string[] }>
        action={`${api}/second-step/confirm`}
        label={sayIt('second-step.ui.turn-on')}
        language={language}
        onCancel={() => setShown(undefined)}
        onDone={({ recovery }) => setCodes(recovery)}
      />
    </>
  );
}
