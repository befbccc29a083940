'use client';
import { useEffect, useReducer, useRef, type Dispatch } from 'react';
import { nextEdits, type EditEvent, type Edits } from './edits.ts';
import { keep, readKept } from './kept-edits.ts';

/** The unsaved texts of a desk. They outlive the page: what a tab kept for the same place comes back into its fields. */
export function useEdits({
  place,
  onRestored,
}: {
  place: string;
  onRestored: (count: number) => void;
}): [Edits, Dispatch<EditEvent>] {
  const [edits, happen] = useReducer(nextEdits, {});
  const began = useRef(false);
  useEffect(() => {
    if (began.current) {
      keep(place, edits);
      return;
    }
    // Not in the first rendering: the server has no tab, and both must render the same.
    began.current = true;
    const kept = readKept(place);
    const count = Object.keys(kept).length;
    if (count === 0) return;
    happen({ is: 'restored', edits: kept });
    onRestored(count);
  }, [place, edits, onRestored]);
  return [edits, happen];
}
