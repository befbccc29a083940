'use client';

import { FieldDescription, FieldError, FieldLabel, RenderCustomComponent } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import type { FrameState } from './use-widget.ts';

/** Label, error and help around the control of a field, where Payload's own fields have them. */
export function FieldFrame({ widget, kind, group = false, tools, more, children }: FieldFrameProps) {
  const { field, path, id, errorId, helpId, readOnly, showError, rowName, customComponents } = widget;
  const Frame = group ? 'fieldset' : 'div';
  const Name = group ? 'legend' : 'div';
  const classes = [
    'field-type',
    'portal-field',
    `portal-field--${kind}`,
    showError && 'error',
    readOnly && 'read-only',
  ];
  return (
    <Frame
      className={classes.filter(Boolean).join(' ')}
      aria-describedby={group ? widget.aria['aria-describedby'] : undefined}
    >
      <Name
        className={
          rowName === undefined ? 'portal-field__head' : 'portal-field__head portal-field__head--row'
        }
      >
        {rowName === undefined ? (
          <RenderCustomComponent
            CustomComponent={customComponents.Label}
            Fallback={
              <FieldLabel
                {...(group ? { as: 'span' as const } : { htmlFor: id })}
                {...(field.label && { label: field.label })}
                path={path}
                required={field.required === true}
              />
            }
          />
        ) : (
          <label className="portal-hidden" htmlFor={id}>
            {rowName}
          </label>
        )}
        {tools}
      </Name>
      <div className="field-type__wrap">
        <div id={errorId}>
          <RenderCustomComponent
            CustomComponent={customComponents.Error}
            Fallback={<FieldError path={path} showError={showError} />}
          />
        </div>
        {customComponents.BeforeInput}
        {children}
        {customComponents.AfterInput}
        {rowName === undefined && (
          <div id={helpId}>
            <RenderCustomComponent
              CustomComponent={customComponents.Description}
              Fallback={
                field.admin?.description && (
                  <FieldDescription description={field.admin.description} path={path} />
                )
              }
            />
            {more}
          </div>
        )}
      </div>
    </Frame>
  );
}

interface FieldFrameProps {
  widget: FrameState;
  kind: string;
  /** Whether the control is a group of controls, named by a legend. */
  group?: boolean;
  /** What stands beside the label. */
  tools?: ReactNode;
  /** Further help. */
  more?: ReactNode;
  children: ReactNode;
}
