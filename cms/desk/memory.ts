import type { Payload } from 'payload';
import type { TargetLocale } from '../../locales/registry.ts';
import type { UnitId } from '../../content/model/normal.ts';
import { targetsOfRows } from '../../content/model/target-rows.ts';
import { publicTargets } from '../../content/model/targets.ts';
import { readRows } from '../publish/read-translations.ts';

/** How the same texts were translated in other entries: the translation memory of a locale for some units. */
export async function readMemory(
  payload: Payload,
  { locale, units, except }: { locale: TargetLocale; units: readonly UnitId[]; except: string },
): Promise<Map<UnitId, Remembered>> {
  if (units.length === 0) return new Map();
  const rows = await readRows(payload, {
    locale: { equals: locale },
    unit: { in: [...units] },
    translation: { not_equals: except },
  });
  const remembered = new Map<UnitId, Remembered>();
  for (const [translation, own] of Map.groupBy(rows, (row) => row.translation)) {
    for (const [unit, { target, state }] of publicTargets(targetsOfRows(own))) {
      if (state === 'approved' || !remembered.has(unit))
        remembered.set(unit, { target, state, from: translation });
    }
  }
  return remembered;
}

/** A translation of the same text elsewhere. */
export interface Remembered {
  target: string;
  state: 'submitted' | 'approved';
  /** The key of the translation it stands in. */
  from: string;
}
