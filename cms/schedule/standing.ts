import type { Payload } from 'payload';
import { targetLocales, type TargetLocale } from '../../locales/registry.ts';
import { entryId, type Entry } from '../../content/model/collections.ts';
import { monthsBefore } from '../../content/model/evidence.ts';
import { withVerifications } from '../../content/model/group-content.ts';
import type { FactsGroup } from '../../content/model/schemas/common.ts';
import { countStates, entryState, unitStates } from '../../content/model/states.ts';
import { extractUnits } from '../../content/model/units.ts';
import { readProgramme, readVerifications } from '../publish/read-content.ts';
import { readTranslations } from '../publish/read-translations.ts';
import { todayInCity } from '../publish/today.ts';

/** What of an entry, as a version of it says it, is verified and not too long ago, and into which locales all of it is approved. */
export async function standingOf(payload: Payload, entry: Entry, now: Date): Promise<Standing> {
  const id = entryId(entry);
  const where = { entry: { equals: id } };
  const [verifications, translations, programme, today] = await Promise.all([
    readVerifications(payload, where),
    readTranslations(payload, where),
    readProgramme(payload),
    todayInCity(payload, now),
  ]);
  const { groups } = withVerifications(entry, verifications.get(id) ?? []).facts;
  const oldest = monthsBefore(today, programme.indicator.monthsOfValidity);
  const units = extractUnits(entry.collection, entry.texts);
  return {
    groups: Object.keys(groups).length,
    verified: Object.entries(groups as Record<string, FactsGroup>)
      .filter(([, { verification }]) => verification && verification.on >= oldest)
      .map(([name]) => name),
    approved: targetLocales.filter((locale) => {
      const targets = translations.get(id)?.[locale]?.targets ?? [];
      return entryState(countStates(unitStates(units, targets).values())) === 'approved';
    }),
  };
}

/** What was verified or approved when something was planned and is no longer. */
export function lostSince(before: Pick<Standing, 'verified' | 'approved'>, now: Standing): string[] {
  return [
    ...before.verified.filter((group) => !now.verified.includes(group)),
    ...before.approved.filter((locale) => !now.approved.includes(locale)),
  ];
}

export interface Standing {
  /** How many groups there are. */
  groups: number;
  verified: string[];
  approved: TargetLocale[];
}
