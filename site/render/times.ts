import type { TimeFacts } from '../../content/model/schemas/procedure.ts';
import type { Translate } from '../i18n/translator.ts';

/** A time in words: `timeText({ amount: 2, unit: 'month' }, t) // => '2 miesiące'`; whole years as years. */
export function timeText({ amount, unit }: Pick<TimeFacts, 'amount' | 'unit'>, t: Translate): string {
  if (amount === undefined || unit === undefined) return t('time.unknown');
  if (amount === 0) return t('time.same-day');
  if (unit === 'month' && amount >= 24 && amount % 12 === 0) return t('time.year', { count: amount / 12 });
  return t(`time.${unit}`, { count: amount });
}

/** Whether a deadline is its event itself: “at the latest on the last day of your legal stay”, not so many days from it. */
export function isItsEvent({ kind, amount }: Pick<TimeFacts, 'kind' | 'amount'>): boolean {
  return kind === 'apply-by' && amount === 0;
}
