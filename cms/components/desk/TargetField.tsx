'use client';
import type { KeyboardEvent } from 'react';
import type { Into } from './unit-row-props.ts';

/** The field of a translation: as high as its text; Ctrl+Enter saves and goes on. */
export function TargetField({ id, label, text, into, onWrite, onSave }: TargetFieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSave();
  };
  return (
    // The copy of the text behind the field makes the field as high; a style attribute is not needed for that.
    <div className="portal-desk-grow" data-text={`${text}\n`} lang={into.lang} dir={into.dir}>
      <textarea
        id={id}
        className="portal-desk-field"
        aria-label={label}
        aria-keyshortcuts="Control+Enter"
        aria-describedby={`${id}-warnings`}
        rows={1}
        spellCheck
        lang={into.lang}
        dir={into.dir}
        value={text}
        onChange={(event) => onWrite(event.target.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

interface TargetFieldProps {
  id: string;
  label: string;
  text: string;
  into: Into;
  onWrite: (text: string) => void;
  onSave: () => void;
}
