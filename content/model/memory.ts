import type { TargetLocale } from '../../locales/registry.ts';
import type { Entry } from './collections.ts';
import type { UnitId } from './normal.ts';
import { publicTargets, type PublicTarget } from './targets.ts';

/** The translation memory of a locale: the best target of each unit in any entry, an approved one before others. */
export function translationMemory(
  entries: readonly Entry[],
  locale: TargetLocale,
): Map<UnitId, PublicTarget> {
  return publicTargets(entries.flatMap((entry) => entry.translations[locale]?.targets ?? []));
}
