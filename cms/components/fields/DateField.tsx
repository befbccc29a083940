'use client';

import { FieldFrame } from './parts/FieldFrame.tsx';
import { useWidget, type WidgetProps } from './parts/use-widget.ts';

/** A day, kept as `2026-11-22`, with the calendar of the person's own browser. */
export function DateField(props: WidgetProps) {
  const widget = useWidget<string>(props);
  const { id, path, value, setValue, readOnly, aria } = widget;
  return (
    <FieldFrame widget={widget} kind="date">
      <input
        {...aria}
        id={id}
        name={path}
        type="date"
        className="portal-input portal-input--date"
        value={value ?? ''}
        disabled={readOnly}
        onChange={(event) => setValue(event.target.value === '' ? null : event.target.value)}
      />
    </FieldFrame>
  );
}
