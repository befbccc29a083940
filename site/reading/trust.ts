import { sourceLocale } from '../../locales/registry.ts';
import { isReviewOverdue, verificationOf } from '../../content/model/evidence.ts';
import type { IconName } from '../render/icon.ts';
import { isHighRisk } from './risk.ts';
import type { Reader, Reading } from './reader.ts';

/** What a page says about itself: who translated it, who checked it, and when. Never more than is known. */
export function trustLines({
  reading,
  reader: { locale, t, format, today },
}: {
  reading: Reading;
  reader: Reader;
}): TrustLine[] {
  const { entry } = reading;
  return [
    ...(locale === sourceLocale ? [] : translationLines()),
    ...verificationLines(),
    ...reviewLines(),
    { tone: 'quiet', icon: 'calendar', text: t('trust.updated', { date: format.date(entry.facts.updated) }) },
  ];

  function translationLines(): TrustLine[] {
    const { state, machine, approval, counts } = reading;
    if (state === 'approved' && approval) {
      const roles = format.list(approval.roles.map((role) => t(`role.${role}`)));
      return [
        {
          tone: 'good',
          icon: 'approved',
          text: t('trust.approved', { date: format.date(approval.on), roles }),
        },
      ];
    }
    if (state === 'missing') {
      const language = format.language(reading.texts.title.lang);
      const missing = [t('trust.missing', { language })];
      if (machine && reading.texts.title.lang !== sourceLocale) missing.push(t('trust.machine'));
      if (isHighRisk(entry)) missing.push(t('trust.high-risk'));
      return [{ tone: 'warn', icon: 'language', text: missing.join(' ') }];
    }
    const lines: string[] = [t(machine ? 'trust.machine' : 'trust.human')];
    if (counts.missing > 0) lines.push(t('trust.partial'));
    if (counts.outdated > 0) lines.push(t('trust.outdated'));
    if (isHighRisk(entry)) lines.push(t('trust.high-risk'));
    return [{ tone: 'warn', icon: 'language', text: lines.join(' ') }];
  }

  function reviewLines(): TrustLine[] {
    const { facts } = entry;
    const reviewBy = 'reviewBy' in facts ? facts.reviewBy : undefined;
    const verifiedOn = verificationOf(facts.groups)?.on;
    if (reviewBy === undefined || !isReviewOverdue({ reviewBy, verifiedOn }, today)) return [];
    return [{ tone: 'warn', icon: 'calendar', text: t('trust.review-due', { date: format.date(reviewBy) }) }];
  }

  function verificationLines(): TrustLine[] {
    const verification = verificationOf(entry.facts.groups);
    if (verification) {
      const checked = t('trust.verified', {
        date: format.date(verification.on),
        role: t(`role.${verification.role}`),
      });
      const confirmed = verification.confirmedBy
        ? ` ${t('trust.confirmed', { office: verification.confirmedBy })}`
        : '';
      return [{ tone: 'good', icon: 'approved', text: checked + confirmed }];
    }
    const some = Object.values(entry.facts.groups).some((group) => group.verification !== undefined);
    return [{ tone: 'warn', icon: 'alert', text: t(some ? 'trust.partly-verified' : 'trust.unverified') }];
  }
}

export interface TrustLine {
  tone: 'good' | 'warn' | 'quiet';
  icon: IconName;
  text: string;
}
