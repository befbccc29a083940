import type { TargetLocale } from '../../locales/registry.ts';
import type { Entry } from './collections.ts';
import type { UnitId } from './normal.ts';
import type { Provenance } from './schemas/common.ts';
import type { Target, Translation } from './schemas/translation.ts';
import { currentTargets } from './targets.ts';
import { extractUnits, type Unit } from './units.ts';

/**
 * A translation with what it lacks: given texts first, then what the memory knows. Everything added is *submitted*,
 * never approved; a given text replaces a submitted one but never one that a person approved; what nobody supplied is
 * returned as still missing.
 */
export function addMissing({ entry, locale, given, memory }: Addition): {
  translation: Translation;
  added: Added;
  missing: Unit[];
} {
  const before: Translation = entry.translations[locale] ?? {
    local: { alsoCalled: [], links: [] },
    targets: [],
  };
  const known = currentTargets(before.targets);
  const added: Target[] = [];
  const missing: Unit[] = [];
  let keptApproved = 0;
  let fromMemory = 0;
  for (const unit of extractUnits(entry.collection, entry.texts)) {
    const text = given.texts.get(unit.id);
    const present = known.get(unit.id);
    const remembered = memory.get(unit.id);
    if (present && (text === undefined || text === present.target)) continue;
    if (present?.state === 'approved') keptApproved++;
    else if (text !== undefined) added.push(newTarget(unit, text, given.by));
    else if (remembered !== undefined) {
      // A machine's text does not become a person's by being remembered.
      added.push(newTarget(unit, remembered.target, remembered.by === 'machine' ? 'machine' : 'memory'));
      fromMemory++;
    } else missing.push(unit);
  }
  const replaced = new Set(added.map(({ unit }) => unit));
  return {
    translation: {
      ...before,
      targets: [...before.targets.filter(({ unit }) => !replaced.has(unit)), ...added],
    },
    added: {
      given: added.length - fromMemory,
      fromMemory,
      keptApproved,
    },
    missing,
  };
}

function newTarget({ id, text, slots }: Unit, target: string, by: Provenance): Target {
  return { unit: id, source: text, target, by, state: 'submitted', slots };
}

interface Addition {
  entry: Entry;
  locale: TargetLocale;
  given: { texts: ReadonlyMap<UnitId, string>; by: Provenance };
  memory: ReadonlyMap<UnitId, Pick<Target, 'target' | 'by'>>;
}

interface Added {
  given: number;
  fromMemory: number;
  /** Given texts that were not taken because a person has approved another. */
  keptApproved: number;
}
