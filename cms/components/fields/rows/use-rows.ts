import { useForm, useFormFields } from '@payloadcms/ui';
import type { FormState } from 'payload';
import { useState } from 'react';
import { copiedRowState, rowState } from './row-state.ts';

/** What can be done with the rows of a list; the last removal can be taken back. */
export function useRows({ path, schemaPath, blockType }: RowsPlace): RowActions {
  const { addFieldRow, getFields, moveFieldRow, removeFieldRow } = useForm();
  const [added, setAdded] = useState<string>();
  const [removed, setRemoved] = useState<{ id: string; index: number; state: FormState }>();
  const ids = useFormFields(([fields]) => fields[path]?.rows)?.map(({ id }) => id) ?? [];
  const insert = (rowIndex: number, subFieldState: FormState) => {
    const known = subFieldState['id']?.value;
    const id = typeof known === 'string' ? known : newId();
    setAdded(id);
    addFieldRow({
      path,
      schemaPath,
      blockType,
      rowIndex,
      subFieldState: { ...subFieldState, id: { value: id, initialValue: id, valid: true } },
    });
  };
  return {
    ids,
    added,
    removed: removed && { id: removed.id, number: removed.index + 1 },
    add: (index) => insert(index, {}),
    duplicate: (index) => insert(index + 1, copiedRowState(getFields(), `${path}.${index}`)),
    move: (from, to) => {
      if (from !== to && ids[to] !== undefined) moveFieldRow({ path, moveFromIndex: from, moveToIndex: to });
    },
    remove: (index) => {
      setRemoved({ id: ids[index] ?? '', index, state: rowState(getFields(), `${path}.${index}`) });
      removeFieldRow({ path, rowIndex: index });
    },
    restore: () => {
      if (removed) insert(Math.min(removed.index, ids.length), removed.state);
      setRemoved(undefined);
    },
  };
}

/** A row's identity as Payload makes them: 24 hexadecimal digits. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

interface RowsPlace {
  path: string;
  schemaPath: string;
  /** The one kind of block in the list. */
  blockType: string;
}

export interface RowActions {
  ids: string[];
  /** The row that was added last: it opens, and takes the focus once its fields are there. */
  added: string | undefined;
  /** The row that was removed last, and the number that it had. */
  removed: { id: string; number: number } | undefined;
  add: (index: number) => void;
  duplicate: (index: number) => void;
  move: (from: number, to: number) => void;
  remove: (index: number) => void;
  restore: () => void;
}
