import { entryId } from '../../content/model/collections.ts';
import { monthsBefore } from '../../content/model/evidence.ts';
import { withVerifications } from '../../content/model/group-content.ts';
import type { FactsGroup } from '../../content/model/schemas/common.ts';
import type { StartData, StartEntry } from './read.ts';

/** The published entries with facts that nobody vouches for as they are now. */
export function verificationWork({
  entries,
  verifications,
  programme,
  today,
}: Pick<StartData, 'entries' | 'verifications' | 'programme' | 'today'>): VerificationTask[] {
  const oldest = programme && monthsBefore(today, programme.indicator.monthsOfValidity);
  return entries
    .filter(({ published }) => published)
    .map((entry): VerificationTask => {
      const rows = verifications.get(entryId(entry)) ?? [];
      const groups = Object.entries(
        withVerifications(entry.entry, rows).facts.groups as Record<string, FactsGroup>,
      );
      const task: VerificationTask = { entry, groups: groups.length, nobody: [], changed: [], expired: [] };
      for (const [name, { verification }] of groups) {
        // Only procedures are counted, so only theirs can be too old to count.
        const isTooOld =
          entry.collection === 'procedures' && oldest !== undefined && (verification?.on ?? oldest) < oldest;
        if (!verification) task[rows.some(({ group }) => group === name) ? 'changed' : 'nobody'].push(name);
        else if (isTooOld) task.expired.push(name);
      }
      return task;
    })
    .filter((task) => openGroups(task) > 0)
    .sort(
      (a, b) =>
        b.changed.length - a.changed.length ||
        Number(b.entry.highRisk) - Number(a.entry.highRisk) ||
        openGroups(b) - openGroups(a),
    );
}

function openGroups({ nobody, changed, expired }: VerificationTask): number {
  return nobody.length + changed.length + expired.length;
}

/** An entry, and the names of its facts groups that are to be checked. */
export interface VerificationTask {
  entry: StartEntry;
  /** How many there are in all. */
  groups: number;
  nobody: string[];
  /** Somebody vouched for what they said before. */
  changed: string[];
  /** Checked too long ago to count. */
  expired: string[];
}
