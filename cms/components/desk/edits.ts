import type { DeskUnit } from '../../desk/view.ts';
import type { NewerText } from './ask-desk.ts';

/** What is written on the page and not saved yet, after one more thing happened to it. */
export function nextEdits(edits: Edits, event: EditEvent): Edits {
  if (event.is === 'restored') return { ...event.edits, ...edits };
  const edit = edits[event.unit];
  switch (event.is) {
    case 'written':
      return { ...edits, [event.unit]: written(edit, event) };
    case 'sent':
      return { ...edits, [event.unit]: { ...pick(event), phase: { is: 'saving' } } };
    case 'tried':
      return edit ? { ...edits, [event.unit]: { ...edit, phase: event.phase } } : edits;
    case 'saved':
      // What was typed while the text was on its way is a change of the revision that it became.
      return !edit || edit.text === event.text
        ? without(edits, event.unit)
        : { ...edits, [event.unit]: { ...edit, base: event.rev, phase: { is: 'open' } } };
    case 'dropped':
      return without(edits, event.unit);
  }
}

/** The text in the field of a unit: what was written on this page, else the newest that is saved. */
export function textOf({ current }: DeskUnit, edit: Edit | undefined): string {
  return edit?.text ?? current?.target ?? '';
}

/** Whether saving a text changes anything: a returned one may be saved as it is, that is an answer too. */
export function isNews({ current }: DeskUnit, text: string): boolean {
  return text.trim() !== (current?.target ?? '') || current?.returned === true;
}

function written(edit: Edit | undefined, fresh: Omit<Edit, 'phase'>): Edit {
  if (!edit) return { ...pick(fresh), phase: { is: 'open' } };
  // The base stays what the writer saw when they began, so that a newer text is noticed; a conflict stays to be chosen.
  return { ...edit, text: fresh.text, phase: edit.phase.is === 'failed' ? { is: 'open' } : edit.phase };
}

function pick({ text, base, source }: Omit<Edit, 'phase'>): Omit<Edit, 'phase'> {
  return { text, base, source };
}

function without(edits: Edits, unit: string): Edits {
  const { [unit]: _, ...others } = edits;
  return others;
}

/** Unsaved texts by the id of their unit. */
export type Edits = Readonly<Record<string, Edit>>;

export interface Edit {
  text: string;
  /** The revision that was on the screen when the writer began; 0 where there was none. */
  base: number;
  /** The Polish that it translates, should that change meanwhile. */
  source: string;
  phase: Phase;
}

export type Phase =
  | { is: 'open' }
  | { is: 'saving' }
  | { is: 'failed'; message: string; way: WayOn }
  | { is: 'conflict'; theirs: NewerText & { rev: number } };

export type EditEvent =
  | ({ is: 'written' | 'sent'; unit: string } & Omit<Edit, 'phase'>)
  | { is: 'tried'; unit: string; phase: Phase }
  | { is: 'saved'; unit: string; text: string; rev: number }
  | { is: 'dropped'; unit: string }
  | { is: 'restored'; edits: Edits };

/** What helps where saving failed: writing otherwise, the same once more, signing in again, or reading what has changed. */
export type WayOn = 'write' | 'again' | 'sign-in' | 'reload';
