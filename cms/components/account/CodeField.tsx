'use client';
import type { Ref } from 'react';
import { say } from '../../i18n/admin-words.ts';
import { LabelledInput } from './LabelledInput.tsx';

/** Where a code is typed: six digits from the app, which phones offer to fill in, or a recovery code. */
export function CodeField({ isRecovery = false, language, value, onChange, ref }: CodeFieldProps) {
  const label = isRecovery ? 'login.ui.recovery' : 'login.ui.code';
  return (
    <LabelledInput
      autoComplete={isRecovery ? 'off' : 'one-time-code'}
      help={say(language, `${label}.help`)}
      inputMode={isRecovery ? 'text' : 'numeric'}
      label={say(language, label)}
      maxLength={isRecovery ? 20 : 7}
      name="code"
      onChange={onChange}
      {...(ref && { ref })}
      type="text"
      value={value}
    />
  );
}

interface CodeFieldProps {
  isRecovery?: boolean;
  language: string;
  value: string;
  onChange: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
}
