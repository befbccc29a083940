'use client';

import {
  ChevronIcon,
  DragHandleIcon,
  DraggableSortableItem,
  ErrorPill,
  RenderFields,
  ShimmerEffect,
  useFormFields,
  useFormSubmitted,
  useTranslation,
} from '@payloadcms/ui';
import type { ClientField, SanitizedFieldPermissions } from 'payload';
import { useEffect, useRef, useState } from 'react';
import { say } from '../../../i18n/admin-words.ts';
import { RowNameContext } from '../parts/row-name.ts';
import { choiceLabel } from './choice-label.ts';
import { ownFields } from './own-fields.ts';
import { rowSummary } from './row-summary.ts';
import { RowMenu } from './RowMenu.tsx';
import { useNewRow } from './use-new-row.ts';
import type { RowActions } from './use-rows.ts';

/** One row of a list: its only field, or a line that says what it is about and opens to its fields. */
export function Row({
  id,
  index,
  listName,
  path,
  schemaPath,
  fields,
  permissions,
  readOnly,
  isLoading,
  errors,
  rows,
}: RowProps) {
  const { i18n } = useTranslation();
  const isSubmitted = useFormSubmitted();
  const rowPath = `${path}.${index}`;
  const own = ownFields(fields);
  const isSimple = own.length === 1;
  const isNew = rows.added === id;
  const hasErrors = isSubmitted && errors > 0;
  const [isOpen, setIsOpen] = useState(isNew);
  const summary = useFormFields(([state]) =>
    isSimple
      ? ''
      : rowSummary(state, rowPath, { language: i18n.language, choice: choiceLabel(fields, i18n) }),
  );
  useNewRow(rowPath, isLoading);
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Who adds a row wants to write in it.
    if (isNew && !isLoading) content.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [isNew, isLoading]);
  const name = say(i18n.language, 'form.row', { list: listName, number: index + 1 });
  const isShown = isSimple || isOpen || hasErrors;
  return (
    <DraggableSortableItem id={id} disabled={readOnly}>
      {({ setNodeRef, attributes, listeners, transform, isDragging }) => (
        // Where the row is while it is dragged is known to the script alone.
        <li
          ref={setNodeRef}
          style={{ transform }}
          className={['portal-row', hasErrors && 'portal-row--error', isDragging && 'portal-row--dragged']
            .filter(Boolean)
            .join(' ')}
        >
          <div className="portal-row__head">
            {!readOnly && (
              <span
                {...attributes}
                {...listeners}
                className="portal-row__drag"
                title={say(i18n.language, 'form.row.drag')}
                aria-label={`${name}: ${say(i18n.language, 'form.row.drag')}`}
              >
                <DragHandleIcon />
              </span>
            )}
            {isSimple ? (
              <span className="portal-row__number">{index + 1}</span>
            ) : (
              <button
                type="button"
                className="portal-row__toggle"
                aria-expanded={isShown}
                onClick={() => setIsOpen(!isShown)}
              >
                <span className="portal-row__number">{index + 1}</span>
                <span className="portal-row__summary">{summary || say(i18n.language, 'form.row.empty')}</span>
                <ChevronIcon direction={isShown ? 'up' : 'down'} />
              </button>
            )}
            {hasErrors && <ErrorPill count={errors} i18n={i18n} withMessage />}
          </div>
          {isShown && (
            <div ref={content} className={isSimple ? 'portal-row__field' : 'portal-row__fields'}>
              {isLoading ? (
                <ShimmerEffect height={isSimple ? '4rem' : '12rem'} />
              ) : (
                <RowNameContext value={isSimple ? name : undefined}>
                  <RenderFields
                    fields={own}
                    forceRender
                    margins="small"
                    parentIndexPath=""
                    parentPath={rowPath}
                    parentSchemaPath={schemaPath}
                    permissions={permissions}
                    readOnly={readOnly}
                  />
                </RowNameContext>
              )}
            </div>
          )}
          {!readOnly && (
            <RowMenu name={say(i18n.language, 'form.row.menu', { name })} index={index} rows={rows} />
          )}
        </li>
      )}
    </DraggableSortableItem>
  );
}

interface RowProps {
  id: string;
  index: number;
  /** What the list is called. */
  listName: string;
  /** Where the list is in the form, and where its block is in the schema. */
  path: string;
  schemaPath: string;
  fields: ClientField[];
  permissions: SanitizedFieldPermissions | Record<string, SanitizedFieldPermissions>;
  readOnly: boolean;
  isLoading: boolean;
  errors: number;
  rows: RowActions;
}
