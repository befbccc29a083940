'use client';

import { useRef, useState, type KeyboardEvent } from 'react';
import { FieldFrame } from './parts/FieldFrame.tsx';
import { useWidget, type WidgetProps } from './parts/use-widget.ts';
import { applyEdit, selectedIn } from './text/apply-edit.ts';
import { BodyPreview } from './text/BodyPreview.tsx';
import {
  continueLines,
  insertAt,
  toggleLines,
  toggleStrong,
  type Edit,
  type Selected,
} from './text/edit-text.ts';
import { InlinePreview } from './text/InlinePreview.tsx';
import { InsertPanel } from './text/InsertPanel.tsx';
import { bodyProblems, inlineProblems } from './text/problems.ts';
import { ReferenceProblems } from './text/ReferenceProblems.tsx';
import { TextProblems } from './text/TextProblems.tsx';
import { Toolbar } from './text/Toolbar.tsx';
import { toolsOf, type ToolName } from './text/tools.ts';

/** A text in our Markdown subset, one paragraph or a whole body, with buttons for its marks and a preview. */
export function TextField({ body = false, ...props }: WidgetProps & { body?: boolean }) {
  const widget = useWidget<string>(props);
  const { id, path, setValue, readOnly, aria, say, rowName, language } = widget;
  const value = widget.value ?? '';
  const area = useRef<HTMLTextAreaElement>(null);
  const [panel, setPanel] = useState<{ kind: 'link' | 'fact'; words: string }>();
  const [showsPreview, setShowsPreview] = useState(false);
  const [isChanged, setIsChanged] = useState(false);

  const edit = (how: (selected: Selected) => Edit | undefined): boolean => {
    const change = area.current && !readOnly ? how(selectedIn(area.current)) : undefined;
    if (area.current && change) applyEdit(area.current, change);
    return change !== undefined;
  };
  const press = (tool: ToolName) => {
    if (tool === 'preview') setShowsPreview(!showsPreview);
    else if (tool === 'strong') edit((selected) => toggleStrong(selected, say('form.strong.words')));
    else if (tool === 'link' || tool === 'fact') {
      const { text, start, end } = area.current ? selectedIn(area.current) : { text: '', start: 0, end: 0 };
      setPanel(panel?.kind === tool ? undefined : { kind: tool, words: text.slice(start, end) });
    } else edit((selected) => toggleLines(selected, tool));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (isCommand && event.key === 'b') press('strong');
    else if (isCommand && event.key === 'k') press('link');
    else if (!(body && event.key === 'Enter' && !event.shiftKey && !isCommand && edit(continueLines))) return;
    event.preventDefault();
    event.stopPropagation();
  };
  // A body is too long to stand beside its preview.
  const isSwapped = body && showsPreview;
  const on = { link: panel?.kind === 'link', fact: panel?.kind === 'fact', preview: showsPreview };
  return (
    <FieldFrame
      widget={widget}
      kind="text"
      tools={
        <Toolbar
          label={rowName === undefined ? say('form.toolbar') : say('form.toolbar.row', { name: rowName })}
          controls={id}
          tools={toolsOf({ body, onlyPreview: readOnly || isSwapped, on, language })}
          onPress={press}
        />
      }
    >
      {panel && (
        <InsertPanel
          key={panel.kind}
          kind={panel.kind}
          chosenWords={panel.words}
          onClose={() => {
            setPanel(undefined);
            area.current?.focus();
          }}
          onInsert={(markdown) => {
            setPanel(undefined);
            edit((selected) => insertAt(selected, markdown));
          }}
        />
      )}
      <textarea
        {...aria}
        ref={area}
        id={id}
        name={path}
        className={`portal-input portal-input--text${body ? ' portal-input--body' : ''}`}
        hidden={isSwapped}
        // Where the browser cannot fit it to its text.
        rows={Math.max(body ? 10 : 2, value.split('\n').length, Math.ceil(value.length / 90))}
        value={value}
        disabled={readOnly}
        onChange={(event) => {
          setValue(event.target.value);
          setIsChanged(true);
        }}
        onKeyDown={onKeyDown}
      />
      {showsPreview && (body ? <BodyPreview text={value} /> : <InlinePreview text={value} />)}
      {isChanged && <ReferenceProblems text={value} body={body} />}
      <TextProblems problems={body ? bodyProblems(value) : inlineProblems(value)} />
    </FieldFrame>
  );
}
