import type { Edit, Selected } from './edit-text.ts';

/** What stands in a text area and is chosen there. */
export function selectedIn({ value, selectionStart, selectionEnd }: HTMLTextAreaElement): Selected {
  return { text: value, start: selectionStart, end: selectionEnd };
}

/** Makes an edit as if it were typed: Ctrl+Z takes it back, and the form hears of it. */
export function applyEdit(area: HTMLTextAreaElement, { start, end, insert, select }: Edit): void {
  area.focus();
  area.setSelectionRange(start, end);
  // No other way of writing into a text area keeps what the browser remembers for Ctrl+Z.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const isDone = document.execCommand(insert === '' ? 'delete' : 'insertText', false, insert);
  if (!isDone && start + insert.length !== end) {
    area.setRangeText(insert, start, end);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
  area.setSelectionRange(...select);
}
