'use client';
import { useId, type HTMLInputAutoCompleteAttribute, type Ref } from 'react';

/** An input with its label and help, for forms of ours that are none of Payload's. */
export function LabelledInput({ label, help, name, value, onChange, ref, ...rest }: LabelledInputProps) {
  const id = useId();
  return (
    <div className="portal-labelled">
      <label htmlFor={id}>{label}</label>
      {help !== undefined && <p id={`${id}-help`}>{help}</p>}
      <input
        {...rest}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        autoCapitalize="none"
        autoCorrect="off"
        id={id}
        name={name}
        onChange={(event) => onChange(event.target.value)}
        ref={ref}
        required
        spellCheck={false}
        value={value}
      />
    </div>
  );
}

interface LabelledInputProps {
  label: string;
  help?: string;
  name: string;
  value: string;
  type: 'email' | 'password' | 'text';
  autoComplete: HTMLInputAutoCompleteAttribute;
  inputMode?: 'numeric' | 'text';
  maxLength?: number;
  onChange: (value: string) => void;
  ref?: Ref<HTMLInputElement>;
}
