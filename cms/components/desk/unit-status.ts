import type { DeskUnit } from '../../desk/view.ts';

/** How far the newest text of a unit is, whatever readers get meanwhile. */
export function workOn({ current }: Pick<DeskUnit, 'current'>): Work {
  if (!current) return 'none';
  return current.returned === true ? 'returned' : current.state;
}

/** Whether a unit is in a part of the list: `matches(unit, 'todo')`. */
export function matches(unit: DeskUnit, filter: Filter): boolean {
  const work = workOn(unit);
  if (filter === 'all') return true;
  if (filter === 'returned') return work === 'returned';
  if (filter === 'awaiting') return work === 'submitted';
  return work === 'none' || work === 'draft' || work === 'returned';
}

/** The own drafts that can be handed in as they are. */
export function myDrafts(units: readonly DeskUnit[]): DeskUnit[] {
  return units.filter((unit) => workOn(unit) === 'draft' && unit.current?.mine === true);
}

/** A translator sees first what is left to do, if that is not everything. */
export function startFilter(units: readonly DeskUnit[]): Filter {
  const left = units.filter((unit) => matches(unit, 'todo')).length;
  return left > 0 && left < units.length ? 'todo' : 'all';
}

/** Texts of a list are told apart by their number: `placesOf(units)` gives „Kroki (3 z 8)” for each unit's id. */
export function placesOf(
  units: readonly DeskUnit[],
  name: (values: { label: string; number: number; total: number }) => string,
): Map<string, string> {
  const alike = Map.groupBy(units, ({ label }) => label);
  return new Map(
    units.map((unit) => {
      const { label } = unit;
      const same = alike.get(label) ?? [];
      return [
        unit.id,
        same.length > 1 ? name({ label, number: same.indexOf(unit) + 1, total: same.length }) : label,
      ];
    }),
  );
}

/** The parts of the list that a person can look at. */
export const filters = ['all', 'todo', 'returned', 'awaiting'] as const;

export type Filter = (typeof filters)[number];
export type Work = 'none' | 'draft' | 'returned' | 'submitted' | 'approved';
