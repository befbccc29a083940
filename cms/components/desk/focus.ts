'use client';

/** Moves the focus to the next of its kind in page order; false if there is none. */
export function focusNext(from: Element | null, selector: string): boolean {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const next = all[all.findIndex((element) => element === from) + 1];
  next?.focus();
  return next !== undefined;
}

/** Moves the focus to something that appears with the next rendering, or stays when a button goes. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/** The heading of a unit's row. */
export function headingId(unit: string): string {
  return `desk-unit-${unit}`;
}

/** The field of a unit's row. */
export function fieldId(unit: string): string {
  return `desk-field-${unit}`;
}

/** The bar with the actions for the whole entry, and with what they answer. */
export const barId = 'desk-bar';

/** Where texts stand whose Polish is gone. */
export const orphansId = 'desk-orphans';
