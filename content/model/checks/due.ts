import { entryFolder } from '../collections.ts';
import { isReviewOverdue, verificationOf } from '../evidence.ts';
import { problem, type Problem } from '../problems.ts';
import type { CheckedTexts } from './every-text.ts';

/** Published entries and facts groups that should have been looked at again, or whose time has passed. */
export function checkDue({ entries, today }: CheckedTexts): Problem[] {
  if (today === undefined) return [];
  return entries
    .filter(({ facts }) => facts.status === 'published')
    .flatMap((entry) => {
      const where = { file: `${entryFolder(entry)}/facts.yaml` };
      const periods: [string, Due][] = [
        ['the entry', { ...(entry.facts as Due), verification: verificationOf(entry.facts.groups) }],
        ...Object.entries(entry.facts.groups).map(([name, group]): [string, Due] => [
          `the group “${name}”`,
          group,
        ]),
      ];
      return periods.flatMap(([what, { reviewBy, validUntil, verification }]) => [
        ...(reviewBy !== undefined && isReviewOverdue({ reviewBy, verifiedOn: verification?.on }, today)
          ? [problem('review-due', where, `${what} was to be checked by ${reviewBy}`)]
          : []),
        ...(validUntil !== undefined && validUntil < today
          ? [problem('review-due', where, `${what} was valid until ${validUntil}`)]
          : []),
      ]);
    });
}

interface Due {
  reviewBy?: string | undefined;
  validUntil?: string | undefined;
  verification?: { on: string } | undefined;
}
