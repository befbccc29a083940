'use client';

import { useState, type KeyboardEvent } from 'react';
import type { Tool, ToolName } from './tools.ts';

/** Buttons over a text area: one stop for the Tab key, arrow keys between them. */
export function Toolbar({ label, controls, tools, onPress }: ToolbarProps) {
  const [stop, setStop] = useState(0);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (stop + step + tools.length) % tools.length;
    setStop(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div
      className="portal-toolbar"
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      aria-controls={controls}
      onKeyDown={onKeyDown}
    >
      {tools.map(({ name, words, hint, isOn }, index) => (
        <button
          key={name}
          type="button"
          className={`portal-tool portal-tool--${name}`}
          tabIndex={index === stop ? 0 : -1}
          title={hint}
          aria-label={hint}
          aria-pressed={isOn}
          // The text keeps the focus, and with it what is chosen there.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPress(name)}
          onFocus={() => setStop(index)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}

interface ToolbarProps {
  label: string;
  /** The id of the text area. */
  controls: string;
  tools: readonly Tool[];
  onPress: (name: ToolName) => void;
}
