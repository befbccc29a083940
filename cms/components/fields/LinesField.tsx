'use client';

import { useState } from 'react';
import { FieldFrame } from './parts/FieldFrame.tsx';
import { linesOf, linesText } from './parts/lines.ts';
import { useWidget, type WidgetProps } from './parts/use-widget.ts';

/** Several short values, one a line, kept as a list. */
export function LinesField({ numbers = false, ...props }: WidgetProps & { numbers?: boolean }) {
  const widget = useWidget<unknown[]>(props);
  const { id, path, value, setValue, readOnly, aria, say } = widget;
  const kept = linesText(value);
  // What is being typed stays as it is typed, empty lines too, as long as it says what is kept.
  const [typed, setTyped] = useState(kept);
  const text = linesText(linesOf(typed, numbers)) === kept ? typed : kept;
  return (
    <FieldFrame
      widget={widget}
      kind="lines"
      more={<p className="field-description">{say(numbers ? 'form.lines.numbers' : 'form.lines.help')}</p>}
    >
      <textarea
        {...aria}
        id={id}
        name={path}
        className="portal-input portal-input--text"
        rows={Math.max(2, text.split('\n').length)}
        value={text}
        disabled={readOnly}
        onChange={(event) => {
          setTyped(event.target.value);
          const lines = linesOf(event.target.value, numbers);
          if (linesText(lines) !== kept) setValue(lines);
        }}
      />
    </FieldFrame>
  );
}
