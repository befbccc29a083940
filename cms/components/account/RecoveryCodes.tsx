'use client';
import { useEffect, useRef } from 'react';
import { Button, toast } from '@payloadcms/ui';
import { say } from '../../i18n/admin-words.ts';

/** The recovery codes, which are shown this once. */
export function RecoveryCodes({ codes, language, onDone }: RecoveryCodesProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(codes.join('\n'));
      toast.success(say(language, 'users.ui.copied'));
    } catch {
      toast.error(say(language, 'users.ui.copy-yourself'));
    }
  };

  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {say(language, 'second-step.ui.recovery-heading')}
      </h3>
      <p>{say(language, 'second-step.ui.recovery-help')}</p>
      <ul className="portal-security__codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="portal-security__buttons">
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => void copy()}
          size="medium"
          type="button"
        >
          {say(language, 'second-step.ui.copy')}
        </Button>
        <Button margin={false} onClick={onDone} size="medium" type="button">
          {say(language, 'second-step.ui.noted')}
        </Button>
      </div>
    </>
  );
}

interface RecoveryCodesProps {
  codes: readonly string[];
  language: string;
  onDone: () => void;
}
