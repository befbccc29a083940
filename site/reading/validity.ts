import { isReviewOverdue, periodState, type Period } from '../../content/model/evidence.ts';
import type { OfficeFacts } from '../../content/model/schemas/office.ts';
import type { FactsGroup } from '../../content/model/schemas/common.ts';
import type { Reader } from './reader.ts';

/**
 * What stands beside a group of facts on the day of the page: that they hold only from a day, until a day, or no
 * longer; that they were to be checked again; and to confirm them where nobody vouches for them.
 */
export function groupNotes(group: FactsGroup, { t, format, today }: Words): string[] {
  const isOverdue = isReviewOverdue({ reviewBy: group.reviewBy, verifiedOn: group.verification?.on }, today);
  const isUnsure = (group.confidence === 'known' && !group.verification) || isOverdue;
  return [
    ...(periodNote(group, { t, format, today }) ?? []),
    ...(isOverdue && group.reviewBy ? [t('valid.review', { date: format.date(group.reviewBy) })] : []),
    ...(isUnsure ? [t('trust.confirm')] : []),
  ];
}

/** What a link to an entry says of the time for which it holds; nothing while it simply holds. */
export function entryMark(period: Period, { t, format, today }: Words): string | undefined {
  const standing = periodState(period, today);
  switch (standing.state) {
    case 'coming':
      return t('valid.from', { date: format.date(standing.from) });
    case 'ended':
      return t('valid.ended', { date: format.date(standing.until) });
    case 'in-force':
    case 'ending':
      return undefined;
  }
}

/** What a row of fees or times says: from when it holds, if it does not yet, and until when, if it ends. */
export function rowNotes({ validFrom, validUntil }: Period, { t, format, today }: Words): string[] {
  return [
    ...(validFrom !== undefined && validFrom > today
      ? [t('valid.row', { date: format.date(validFrom) })]
      : []),
    ...(validUntil !== undefined ? [t('valid.row-until', { date: format.date(validUntil) })] : []),
  ];
}

/** For how long an office can be found and called where the page says. */
export function officeNotes({ groups: { address, phones } }: OfficeFacts, words: Words): string[] {
  return [...new Set([address, phones].flatMap((group) => periodNote(group, words) ?? []))];
}

function periodNote(period: Period, words: Words): string[] | undefined {
  const standing = periodState(period, words.today);
  if (standing.state === 'ending') return [words.t('valid.to', { date: words.format.date(standing.until) })];
  const mark = entryMark(period, words);
  return mark === undefined ? undefined : [mark];
}

type Words = Pick<Reader, 't' | 'format' | 'today'>;
