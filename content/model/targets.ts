import type { UnitId } from './normal.ts';
import type { Target } from './schemas/translation.ts';

/** The target that readers get of each unit: the newest approved one, else the newest submitted; a draft never. */
export function publicTargets(targets: readonly Target[]): Map<UnitId, PublicTarget> {
  const shown = new Map<UnitId, PublicTarget>();
  for (const target of targets) {
    if (!isPublic(target)) continue;
    if (target.state === 'submitted' && shown.get(target.unit)?.state === 'approved') continue;
    shown.set(target.unit, target);
  }
  return shown;
}

/** The target that stands for each unit: what readers get, else the newest draft. */
export function currentTargets(targets: readonly Target[]): Map<UnitId, Target> {
  return new Map<UnitId, Target>([
    ...targets.map((target): [UnitId, Target] => [target.unit, target]),
    ...publicTargets(targets),
  ]);
}

/** The targets as they were on a day, as far as they tell: an approval given later is not there yet. */
export function targetsAsOf(targets: readonly Target[], day: string): Target[] {
  return targets.map((target) => {
    if (target.approval === undefined || target.approval.on <= day) return target;
    const { approval: _, ...pair } = target;
    return { ...pair, state: 'submitted' };
  });
}

/** Whether a target may leave the CMS. */
export function isPublic(target: Target): target is PublicTarget {
  return target.state !== 'draft';
}

export type PublicTarget = Target & { state: 'submitted' | 'approved' };
