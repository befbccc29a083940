import type { FormState } from 'payload';

/** What a row holds in the form, its fields named without the place of the row. */
export function rowState(fields: FormState, rowPath: string): FormState {
  const prefix = `${rowPath}.`;
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([path]) => path.startsWith(prefix))
      // Only what was written: the form asks the server for the widgets anew, for the row's new place.
      .map(([path, { value }]) => [path.slice(prefix.length), { value, initialValue: value, valid: true }]),
  );
}

/** The same for a second row of the same content: it gets an identity of its own. */
export function copiedRowState(fields: FormState, rowPath: string): FormState {
  const { id: _, ...copy } = rowState(fields, rowPath);
  return copy;
}
