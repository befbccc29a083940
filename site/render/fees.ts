import type { FeeFacts } from '../../content/model/schemas/procedure.ts';
import { isInForce } from '../../content/model/evidence.ts';
import type { Format } from '../i18n/format.ts';
import type { Translate } from '../i18n/translator.ts';

/** A fee in words: `feeText({ amount: 440 }, …) // => '440 zł'`; an unknown one asks the reader to ask first. */
export function feeText(
  { amount, upTo }: Pick<FeeFacts, 'amount' | 'upTo'>,
  { t, format }: { t: Translate; format: Format },
): string {
  if (amount === undefined) return t('fee.ask');
  return amount === 0 && upTo === undefined ? t('fee.free') : format.money(amount, upTo);
}

/** The row of a key that holds on a day, or else the next one; what has ended is not shown as current. */
export function rowInForce<
  Row extends { key: string; validFrom?: string | undefined; validUntil?: string | undefined },
>(rows: readonly Row[], key: string, day: string): Row | undefined {
  const named = rows.filter((row) => row.key === key);
  const coming = named.filter(({ validFrom }) => validFrom !== undefined && validFrom > day);
  return (
    named.find((row) => isInForce(row, day)) ??
    coming.sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1))[0]
  );
}
