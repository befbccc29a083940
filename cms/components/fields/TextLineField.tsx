'use client';

import { FieldFrame } from './parts/FieldFrame.tsx';
import { useWidget, type WidgetProps } from './parts/use-widget.ts';
import { InlinePreview } from './text/InlinePreview.tsx';
import { hasMarkup } from './text/has-markup.ts';
import { TextProblems } from './text/TextProblems.tsx';
import { inlineProblems } from './text/problems.ts';

/** A text of one line. What its marks mean is shown under it, once there are any. */
export function TextLineField(props: WidgetProps) {
  const widget = useWidget<string>(props);
  const { id, path, setValue, readOnly, aria } = widget;
  const value = widget.value ?? '';
  return (
    <FieldFrame widget={widget} kind="line">
      <input
        {...aria}
        id={id}
        name={path}
        type="text"
        className="portal-input"
        value={value}
        disabled={readOnly}
        onChange={(event) => setValue(event.target.value)}
      />
      {hasMarkup(value) && <InlinePreview text={value} />}
      <TextProblems problems={inlineProblems(value)} />
    </FieldFrame>
  );
}
