import type { UnitId } from './normal.ts';
import type { Slot } from './schemas/translation.ts';
import { similarity } from './similarity.ts';
import type { PublicTarget } from './targets.ts';
import type { Unit } from './units.ts';

/**
 * For each unit without a target of its own, the target of the text that stood in its place before: first by slot
 * (the same field, or the same gap between neighbours), only then by likeness. A text that is still in its old
 * place is nobody's earlier text, and no earlier text serves two units.
 */
export function earlierTargets(
  units: readonly Unit[],
  targets: ReadonlyMap<UnitId, PublicTarget>,
): Map<UnitId, PublicTarget> {
  const untranslated = units.filter(({ id }) => !targets.has(id));
  const found = new Map<UnitId, PublicTarget>();
  if (untranslated.length === 0) return found;

  let freed = freedSlots(units, targets);
  // What replaced a text takes its name in later comparisons, so that a run of changed neighbours still lines up.
  const formerly = new Map<UnitId, UnitId>();
  for (;;) {
    const best = bestPair({ units: untranslated.filter(({ id }) => !found.has(id)), freed, formerly });
    if (!best) break;
    found.set(best.unit.id, best.freed.target);
    formerly.set(best.unit.id, best.freed.target.unit);
    freed = freed.filter((slot) => slot !== best.freed);
  }
  const used = new Set([...found.values()].map(({ unit }) => unit));
  const current = new Set(units.map(({ id }) => id));
  const left = [...targets.values()].filter(({ unit }) => !current.has(unit) && !used.has(unit));
  for (const unit of untranslated) {
    if (found.has(unit.id)) continue;
    const alike = mostAlike(unit.text, left);
    if (alike) found.set(unit.id, left.splice(left.indexOf(alike), 1)[0] ?? alike);
  }
  return found;
}

/** The slots of targets in which their text no longer stands. */
function freedSlots(units: readonly Unit[], targets: ReadonlyMap<UnitId, PublicTarget>): FreedSlot[] {
  const current = new Map(units.map((unit) => [unit.id, unit.slots]));
  return [...targets.values()].flatMap((target) => {
    const now = (current.get(target.unit) ?? []).map(({ field }) => field);
    // A moved text keeps its slot; only as many slots are free as the field has fewer of it than before.
    return [...target.slots]
      .sort(
        (a, b) => Number(stands(b, current.get(target.unit))) - Number(stands(a, current.get(target.unit))),
      )
      .filter(({ field }) => {
        const index = now.indexOf(field);
        if (index >= 0) now.splice(index, 1);
        return index < 0;
      })
      .map((slot) => ({ slot, target }));
  });
}

function stands(slot: Slot, now: readonly Slot[] = []): boolean {
  return now.some(
    ({ field, previous, next }) => field === slot.field && previous === slot.previous && next === slot.next,
  );
}

function bestPair({ units, freed, formerly }: Matching): { unit: Unit; freed: FreedSlot } | undefined {
  let best: { unit: Unit; freed: FreedSlot; score: number } | undefined;
  for (const unit of units) {
    for (const slot of unit.slots) {
      for (const candidate of freed) {
        const fit = fitOf(slot, candidate.slot, formerly);
        if (fit === 0) continue;
        const score = fit + similarity(unit.text, candidate.target.source) / 2;
        if (!best || score > best.score) best = { unit, freed: candidate, score };
      }
    }
  }
  return best;
}

/** 3 for the same field or the same gap, 1 for one shared neighbour, 0 for another place. */
function fitOf(now: Slot, before: Slot, formerly: ReadonlyMap<UnitId, UnitId>): number {
  if (now.field !== before.field) return 0;
  const was = (id: UnitId | undefined) => (id === undefined ? undefined : (formerly.get(id) ?? id));
  const samePrevious = was(now.previous) === before.previous;
  const sameNext = was(now.next) === before.next;
  if (samePrevious && sameNext) return 3;
  const sharesNeighbour =
    (samePrevious && before.previous !== undefined) || (sameNext && before.next !== undefined);
  const atSameEnd = samePrevious || sameNext;
  return sharesNeighbour ? 1 : atSameEnd ? 0.5 : 0;
}

function mostAlike(text: string, targets: readonly PublicTarget[]): PublicTarget | undefined {
  let best: { target: PublicTarget; score: number } | undefined;
  for (const target of targets) {
    const score = similarity(text, target.source);
    if (score >= alikeEnough && score > (best?.score ?? 0)) best = { target, score };
  }
  return best?.target;
}

// Below this, texts of one procedure begin to be mistaken for each other.
const alikeEnough = 0.5;

interface FreedSlot {
  slot: Slot;
  target: PublicTarget;
}

interface Matching {
  units: readonly Unit[];
  freed: readonly FreedSlot[];
  formerly: ReadonlyMap<UnitId, UnitId>;
}
