import type { UnitId } from './normal.ts';
import type { Target } from './schemas/translation.ts';

/** The key under which a revision of a unit's target is written once: `targetKey('procedures/pesel-number:uk', unit, 1)`. */
export function targetKey(translation: string, unit: UnitId, rev: number): string {
  return `${translation}:${unit}:${rev}`;
}

/** The key of a translation: `translationKey('procedures/pesel-number', 'uk') // => 'procedures/pesel-number:uk'` */
export function translationKey(entry: string, locale: string): string {
  return `${entry}:${locale}`;
}

/** The newest row of each unit: the highest revision is the current one, the others are its history. */
export function newestRows<Row extends TargetRow>(rows: readonly Row[]): Map<UnitId, Row> {
  return new Map(inOrder(rows).map((row) => [row.unit, row]));
}

/**
 * What rows say as targets, oldest first. A submitted text that a reviewer returned is no longer submitted, and an
 * approval that was returned right after it was given is taken back; what was approved before it stands.
 */
export function targetsOfRows(rows: readonly TargetRow[]): Target[] {
  const ordered = inOrder(rows);
  return ordered.flatMap((row, index) => {
    const takenBack = ordered
      .slice(index + 1)
      .some(
        (later) =>
          later.unit === row.unit &&
          later.returned === true &&
          (row.state === 'submitted' || later.rev === row.rev + 1),
      );
    return takenBack || row.returned === true ? [] : [targetOf(row)];
  });
}

/** Rows by unit, then revision. */
export function inOrder<Row extends TargetRow>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => (a.unit === b.unit ? a.rev - b.rev : a.unit < b.unit ? -1 : 1));
}

function targetOf({ unit, source, target, by, state, approval, slots, carriedFrom }: TargetRow): Target {
  return {
    unit,
    source,
    target,
    by,
    state,
    slots,
    ...(approval && { approval }),
    ...(carriedFrom !== undefined && { carriedFrom }),
  };
}

/** One revision of a unit's target; revisions are written once and never changed. */
export interface TargetRow extends Target {
  rev: number;
  /** Whether this revision sends the text back to its writer. */
  returned?: boolean | undefined;
}
