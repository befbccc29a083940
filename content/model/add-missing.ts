import type { TargetLocale } from '../../locales/registry.ts';
import type { Entry } from './collections.ts';
import type { UnitId } from './normal.ts';
import type { Provenance } from './schemas/common.ts';
import type { Target, Translation } from './schemas/translation.ts';
import { extractUnits, type Unit } from './units.ts';

/**
 * A translation with what it lacks: given texts first, then what the memory knows. Everything added is *submitted*,
 * never approved; what nobody supplied is returned as still missing.
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
  const known = new Set(before.targets.map(({ unit }) => unit));
  const added: Target[] = [];
  const missing: Unit[] = [];
  for (const unit of extractUnits(entry.collection, entry.texts)) {
    const text = given.texts.get(unit.id);
    const remembered = memory.get(unit.id)?.target;
    if (text !== undefined) added.push(newTarget(unit, text, given.by));
    else if (known.has(unit.id)) continue;
    else if (remembered !== undefined) added.push(newTarget(unit, remembered, 'memory'));
    else missing.push(unit);
  }
  const replaced = new Set(added.map(({ unit }) => unit));
  return {
    translation: {
      ...before,
      targets: [...before.targets.filter(({ unit }) => !replaced.has(unit)), ...added],
    },
    added: {
      given: added.filter(({ by }) => by !== 'memory').length,
      fromMemory: added.filter(({ by }) => by === 'memory').length,
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
  memory: ReadonlyMap<UnitId, { target: string }>;
}

interface Added {
  given: number;
  fromMemory: number;
}
