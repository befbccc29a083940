'use client';
import { useEffect, useRef, useState } from 'react';
import { Button, Link, useConfig } from '@payloadcms/ui';
import { say, type AdminWordKey } from '../../i18n/admin-words.ts';
import { CodeField } from '../account/CodeField.tsx';
import { LabelledInput } from '../account/LabelledInput.tsx';
import { signIn } from './sign-in.ts';

/** The sign-in form. The password is checked first; only who has a second step is then asked for a code. */
export function LoginForm({ language, next }: { language: string; next: string }) {
  const { admin, api } = useConfig().config.routes;
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [step, setStep] = useState<'password' | 'code'>('password');
  const [code, setCode] = useState('');
  const [isRecovery, setRecovery] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const sayIt = (key: AdminWordKey) => say(language, key);

  useEffect(() => {
    field.current?.focus();
  }, [step, isRecovery]);

  const send = async () => {
    setBusy(true);
    setProblem(undefined);
    const answer = await signIn(`${api}/users/login`, {
      language,
      sent: { email, password, ...(step === 'code' && { code }) },
    });
    // The page is loaded anew: the server decides where somebody goes who has just signed in.
    if (answer.state === 'in') {
      window.location.assign(next);
      return;
    }
    setBusy(false);
    setCode('');
    if (answer.state === 'code-needed') setStep('code');
    else {
      if (answer.state === 'start-again') setStep('password');
      setProblem(answer.message);
      field.current?.focus();
    }
  };

  return (
    <form
      aria-busy={isBusy}
      className="portal-login__form"
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h1 className="portal-login__heading">
        {sayIt(step === 'code' ? 'login.ui.code-heading' : 'login.ui.heading')}
      </h1>
      {step === 'password' ? (
        <>
          <LabelledInput
            autoComplete="username"
            label={sayIt('login.ui.email')}
            name="email"
            onChange={setEmail}
            ref={field}
            type="email"
            value={email}
          />
          <LabelledInput
            autoComplete="current-password"
            label={sayIt('login.ui.password')}
            name="password"
            onChange={setPassword}
            type="password"
            value={password}
          />
          <Link href={`${admin}/forgot`} prefetch={false}>
            {sayIt('login.ui.forgot')}
          </Link>
        </>
      ) : (
        <>
          <p className="portal-login__who">{email}</p>
          <CodeField
            isRecovery={isRecovery}
            language={language}
            onChange={setCode}
            ref={field}
            value={code}
          />
        </>
      )}
      <p className="portal-login__problem" role="alert">
        {problem}
      </p>
      <Button disabled={isBusy} margin={false} size="large" type="submit">
        {sayIt(isBusy ? 'login.ui.busy' : 'login.ui.sign-in')}
      </Button>
      {step === 'code' && (
        <div className="portal-login__other">
          <button
            onClick={() => {
              setRecovery(!isRecovery);
              setProblem(undefined);
              setCode('');
            }}
            type="button"
          >
            {sayIt(isRecovery ? 'login.ui.use-app' : 'login.ui.use-recovery')}
          </button>
          <button
            onClick={() => {
              setStep('password');
              setPassword('');
              setProblem(undefined);
            }}
            type="button"
          >
            {sayIt('login.ui.back')}
          </button>
        </div>
      )}
    </form>
  );
}
