'use client';

import {
  DraggableSortable,
  ErrorPill,
  FieldDescription,
  FieldError,
  FieldLabel,
  PlusIcon,
  useField,
  useFormSubmitted,
  useTranslation,
} from '@payloadcms/ui';
import { getTranslation } from '@payloadcms/translations';
import type { BlocksFieldClientProps } from 'payload';
import { say } from '../../i18n/admin-words.ts';
import { addWords } from './rows/add-words.ts';
import { Removed } from './rows/Removed.tsx';
import { Row } from './rows/Row.tsx';
import { rowPermissions } from './rows/row-permissions.ts';
import { useRows } from './rows/use-rows.ts';

/**
 * A list of rows of one kind. Payload's own field for blocks asks each time which kind of block to add and names
 * every row with it; here there is only one.
 */
export function RowsField({
  field,
  path: given,
  schemaPath: givenSchemaPath,
  permissions,
  readOnly,
}: BlocksFieldClientProps) {
  const { i18n } = useTranslation();
  const isSubmitted = useFormSubmitted();
  const state = useField({ hasRows: true, potentiallyStalePath: given });
  const { path, showError, disabled, errorPaths = [], rows: formRows = [] } = state;
  const block = field.blocks[0];
  const schemaPath = givenSchemaPath ?? field.name;
  const rows = useRows({ path, schemaPath, blockType: block?.slug ?? '' });
  if (!block) return null;
  const isReadOnly = readOnly === true || disabled;
  const listName = field.label ? getTranslation(field.label, i18n) : field.name;
  const errorsAt = (index: number) =>
    errorPaths.filter((errorPath) => errorPath.startsWith(`${path}.${index}.`)).length;
  const id = `field-${path.replaceAll('.', '__')}`;
  return (
    <div id={id} className={`field-type portal-field portal-rows${showError ? ' error' : ''}`}>
      <div className="portal-field__head">
        <h2 className="portal-rows__name" id={`${id}-name`}>
          <FieldLabel
            as="span"
            path={path}
            required={field.required === true}
            {...(field.label && { label: field.label })}
          />
        </h2>
        {formRows.length > 0 && <span className="portal-rows__count">{formRows.length}</span>}
        {isSubmitted && errorPaths.length > 0 && (
          <ErrorPill count={errorPaths.length} i18n={i18n} withMessage />
        )}
      </div>
      {field.admin?.description && <FieldDescription description={field.admin.description} path={path} />}
      <FieldError path={path} showError={showError} />
      <DraggableSortable
        ids={rows.ids}
        onDragEnd={({ moveFromIndex, moveToIndex }) => rows.move(moveFromIndex, moveToIndex)}
      >
        <ol className="portal-rows__list" aria-labelledby={`${id}-name`}>
          {formRows.map((row, index) => (
            <Row
              key={row.id}
              id={row.id}
              index={index}
              listName={listName}
              path={path}
              schemaPath={`${schemaPath}.${block.slug}`}
              fields={block.fields}
              permissions={rowPermissions(permissions, block.slug)}
              readOnly={isReadOnly}
              isLoading={row.isLoading === true}
              errors={errorsAt(index)}
              rows={rows}
            />
          ))}
        </ol>
      </DraggableSortable>
      {rows.removed && !isReadOnly && (
        <Removed key={rows.removed.id} number={rows.removed.number} onRestore={rows.restore} />
      )}
      {formRows.length === 0 && isReadOnly && (
        <p className="portal-rows__none">{say(i18n.language, 'form.rows.none')}</p>
      )}
      {!isReadOnly && (
        <button type="button" className="portal-rows__add" onClick={() => rows.add(formRows.length)}>
          <PlusIcon />
          {addWords(field.name, i18n.language)}
        </button>
      )}
    </div>
  );
}
