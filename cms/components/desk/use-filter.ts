'use client';
import { useState } from 'react';
import type { DeskUnit } from '../../desk/view.ts';
import { matches, type Filter } from './unit-status.ts';

/**
 * The part of the list that is looked at. A text that was there when the filter was chosen stays: it would be
 * confusing if it went from under the cursor the moment it is handed in.
 */
export function useFilter(
  units: readonly DeskUnit[],
  first: Filter,
): [Filter, DeskUnit[], (filter: Filter) => void] {
  const [chosen, setChosen] = useState(() => ({ filter: first, ids: idsIn(units, first) }));
  const visible = units.filter((unit) => chosen.ids.has(unit.id) || matches(unit, chosen.filter));
  return [chosen.filter, visible, (filter) => setChosen({ filter, ids: idsIn(units, filter) })];
}

function idsIn(units: readonly DeskUnit[], filter: Filter): ReadonlySet<string> {
  return new Set(units.filter((unit) => matches(unit, filter)).map(({ id }) => id));
}
