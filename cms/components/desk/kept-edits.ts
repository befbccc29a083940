import type { Edit, Edits } from './edits.ts';

/** The unsaved texts that this tab kept, if the page was left or the session ended before they were saved. */
export function readKept(place: string): Edits {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).flatMap(([unit, edit]) =>
        isKept(edit)
          ? [[unit, { text: edit.text, base: edit.base, source: edit.source, phase: { is: 'open' } }]]
          : [],
      ),
    );
  } catch {
    // No storage, or not what we put there: there is nothing to bring back.
    return {};
  }
}

/** Keeps unsaved texts in this tab only: drafts do not stay on a computer that several people use. */
export function keep(place: string, edits: Edits): void {
  try {
    if (Object.keys(edits).length === 0) sessionStorage.removeItem(place);
    else sessionStorage.setItem(place, JSON.stringify(edits));
  } catch {
    // Full or forbidden storage: the texts are still in the page, which warns before it is left.
  }
}

function isKept(value: unknown): value is Omit<Edit, 'phase'> {
  if (typeof value !== 'object' || value === null) return false;
  const { text, base, source } = value as Record<string, unknown>;
  return typeof text === 'string' && typeof base === 'number' && typeof source === 'string';
}
