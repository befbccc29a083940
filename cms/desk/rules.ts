import type { TargetLocale } from '../../locales/registry.ts';
import type { Staff } from '../access/roles.ts';
import type { AdminWordKey } from '../i18n/admin-words.ts';
import type { StoredRow } from '../publish/read-translations.ts';

/** Why somebody may not write targets in a locale, or nothing if they may. */
export function whyNotWrite(staff: Staff | undefined, locale: TargetLocale): AdminWordKey | undefined {
  if (!staff) return 'desk.sign-in';
  return staff.locales.includes(locale) ? undefined : 'desk.not-your-locale';
}

/** Why somebody may not look at the work in a locale, or nothing if they may. */
export function whyNotRead(staff: Staff | undefined, locale: TargetLocale): AdminWordKey | undefined {
  if (!staff) return 'desk.sign-in';
  if (staff.role !== 'translator') return undefined;
  return [...staff.locales, ...staff.reviewLocales].includes(locale) ? undefined : 'desk.not-your-locale';
}

/** Whether somebody may vouch for facts of the source. */
export function mayVerify(staff: Staff | undefined): staff is Staff & { role: 'editor' | 'coordinator' } {
  return staff?.role === 'editor' || staff?.role === 'coordinator';
}

/** Why somebody may not review texts of a locale at all, or nothing if they may. */
export function whyNotReview(staff: Staff | undefined, locale: TargetLocale): AdminWordKey | undefined {
  if (!staff) return 'desk.sign-in';
  if (!staff.reviewLocales.includes(locale)) return 'desk.not-your-review-locale';
  // Readers are told as what the person approves: without that there is nothing to tell them.
  return staff.competence === undefined ? 'desk.no-competence' : undefined;
}

/** Why a reviewer may not approve one text, or nothing if they may: nobody approves what they wrote. */
export function whyNotApprove(
  staff: Staff | undefined,
  locale: TargetLocale,
  row: Pick<StoredRow, 'writer' | 'state' | 'returned'>,
): AdminWordKey | undefined {
  const general = whyNotReview(staff, locale);
  if (general) return general;
  if (row.state !== 'submitted') return 'desk.not-submitted';
  return row.writer !== undefined && row.writer === staff?.id ? 'desk.own-text' : undefined;
}
