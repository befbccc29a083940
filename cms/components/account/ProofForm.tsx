'use client';
import { useState } from 'react';
import { Button } from '@payloadcms/ui';
import { say } from '../../i18n/admin-words.ts';
import { askAccount } from './ask-account.ts';
import { CodeField } from './CodeField.tsx';
import { LabelledInput } from './LabelledInput.tsx';

/** Asks for password and code, and does what it is for when both are right. */
export function ProofForm<Answer>({
  action,
  label,
  language,
  mayRecover = false,
  onDone,
  onCancel,
}: ProofFormProps<Answer>) {
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  const send = async () => {
    setBusy(true);
    const result = await askAccount(action, { language, sent: { code, password } });
    setBusy(false);
    setCode('');
    if ('problem' in result) {
      setProblem(result.problem);
      return;
    }
    setPassword('');
    onDone(result.answer as Answer);
  };

  // No form of its own: it stands in that of the account, and forms in forms are none. Enter sends it all the same.
  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions -- what is pressed is pressed in its inputs
    <div
      className="portal-security__proof"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        void send();
      }}
      role="group"
      aria-label={label}
    >
      {mayRecover ? (
        <LabelledInput
          autoComplete="one-time-code"
          label={say(language, 'second-step.ui.code-or-recovery')}
          maxLength={20}
          name="portal-code"
          onChange={setCode}
          type="text"
          value={code}
        />
      ) : (
        <CodeField language={language} onChange={setCode} value={code} />
      )}
      <LabelledInput
        autoComplete="current-password"
        label={say(language, 'login.ui.password')}
        name="portal-password"
        onChange={setPassword}
        type="password"
        value={password}
      />
      <p className="portal-login__problem" role="alert">
        {problem}
      </p>
      <div className="portal-security__buttons">
        <Button
          disabled={isBusy || code === '' || password === ''}
          margin={false}
          onClick={() => void send()}
          size="medium"
          type="button"
        >
          {label}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onCancel} size="medium" type="button">
          {say(language, 'second-step.ui.cancel')}
        </Button>
      </div>
    </div>
  );
}

interface ProofFormProps<Answer> {
  /** The endpoint that it is for. */
  action: string;
  label: string;
  language: string;
  /** Whether a recovery code will do instead of one from the app. */
  mayRecover?: boolean;
  onDone: (answer: Answer) => void;
  onCancel: () => void;
}
