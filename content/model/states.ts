import { earlierTargets } from './earlier.ts';
import type { UnitId } from './normal.ts';
import type { Approval, Target } from './schemas/translation.ts';
import { publicTargets, type PublicTarget } from './targets.ts';
import type { Unit } from './units.ts';

/** The state of every unit in one locale, computed from the source as it is and the targets as they are. */
export function unitStates(units: readonly Unit[], targets: readonly Target[]): Map<UnitId, UnitState> {
  const shown = publicTargets(targets);
  const earlier = earlierTargets(units, shown);
  return new Map(units.map(({ id }) => [id, stateOf(shown.get(id), earlier.get(id))]));
}

/** How many units are in each state; the four add up to `total`. */
export function countStates(states: Iterable<UnitState>): UnitCounts {
  const counts = { total: 0, approved: 0, awaitingApproval: 0, outdated: 0, missing: 0 };
  for (const { state } of states) {
    counts.total++;
    counts[state === 'awaiting-approval' ? 'awaitingApproval' : state]++;
  }
  return counts;
}

/** The state of a whole entry in one locale: *translated* when nothing is missing or outdated. */
export function entryState({ total, approved, outdated, missing }: UnitCounts): EntryState {
  if (approved === total) return 'approved';
  if (missing + outdated === 0) return 'translated';
  if (missing === total) return 'missing';
  return missing === 0 ? 'outdated' : 'partial';
}

function stateOf(target: PublicTarget | undefined, earlier: PublicTarget | undefined): UnitState {
  if (target?.approval) return { state: 'approved', target, approval: target.approval };
  if (target) return { state: 'awaiting-approval', target };
  return earlier ? { state: 'outdated', before: earlier } : { state: 'missing' };
}

export type UnitState =
  | { state: 'missing' }
  | { state: 'outdated'; before: PublicTarget }
  | { state: 'awaiting-approval'; target: PublicTarget }
  | { state: 'approved'; target: PublicTarget; approval: Approval };

export type EntryState = 'missing' | 'partial' | 'outdated' | 'translated' | 'approved';

export interface UnitCounts {
  total: number;
  approved: number;
  awaitingApproval: number;
  outdated: number;
  missing: number;
}
