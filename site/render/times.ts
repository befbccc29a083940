import type { TimeFacts } from '../../content/model/schemas/procedure.ts';
import type { Translate } from '../i18n/translator.ts';

/** A time in words: `timeText({ kind: 'decision', amount: 2, unit: 'month' }, t) // => '2 miesiące'`; whole years as years. */
export function timeText(
  { kind, amount, unit }: Pick<TimeFacts, 'kind' | 'amount' | 'unit'>,
  t: Translate,
): string {
  if (amount === undefined || unit === undefined) return t('time.unknown');
  if (amount === 0) return t(kind === 'apply-by' ? 'time.at-once' : 'time.same-day');
  if (unit === 'month' && amount >= 24 && amount % 12 === 0) return t('time.year', { count: amount / 12 });
  return t(`time.${unit}`, { count: amount });
}
