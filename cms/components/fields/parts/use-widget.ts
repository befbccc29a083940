import { useField, useTranslation } from '@payloadcms/ui';
import type { StaticDescription, StaticLabel } from 'payload';
import { use } from 'react';
import { say, type AdminWordKey } from '../../../i18n/admin-words.ts';
import { RowNameContext } from './row-name.ts';

/** The state of a form field and everything that its widget needs to name and explain itself. */
export function useWidget<Value>({ field, path: given, readOnly }: WidgetProps): Widget<Value> {
  const state = useField<Value | null | undefined>({ potentiallyStalePath: given });
  const { i18n } = useTranslation();
  const rowName = use(RowNameContext);
  const id = `field-${state.path.replaceAll('.', '__')}`;
  const errorId = `${id}-error`;
  const helpId = `${id}-help`;
  const hasHelp = field.admin?.description !== undefined && rowName === undefined;
  return {
    field,
    path: state.path,
    id,
    errorId,
    helpId,
    value: state.value ?? undefined,
    setValue: state.setValue,
    readOnly: readOnly === true || state.disabled,
    showError: state.showError,
    customComponents: state.customComponents ?? {},
    rowName,
    language: i18n.language,
    say: (key, values) => say(i18n.language, key, values),
    aria: {
      'aria-invalid': state.showError || undefined,
      'aria-required': field.required === true || undefined,
      'aria-describedby':
        [state.showError && errorId, hasHelp && helpId].filter(Boolean).join(' ') || undefined,
    },
  };
}

/** What Payload gives the widget of any field. */
export interface WidgetProps {
  field: {
    name?: string;
    label?: StaticLabel | false;
    required?: boolean;
    admin?: { description?: StaticDescription | undefined };
  };
  path: string;
  readOnly?: boolean;
}

export interface Widget<Value> extends FrameState {
  value: Value | undefined;
  setValue: (value: Value | null) => void;
  say: (key: AdminWordKey, values?: Record<string, string | number>) => string;
}

/** What the frame around a widget needs to know of it, whatever its value is. */
export interface FrameState {
  field: WidgetProps['field'];
  path: string;
  id: string;
  errorId: string;
  helpId: string;
  readOnly: boolean;
  showError: boolean;
  customComponents: NonNullable<ReturnType<typeof useField>['customComponents']>;
  /** What the widget is called where it is all that its row holds: the list above it has its label and its help. */
  rowName: string | undefined;
  language: string;
  aria: {
    'aria-invalid': true | undefined;
    'aria-required': true | undefined;
    'aria-describedby': string | undefined;
  };
}
