import type { Entry } from '../collections.ts';
import type { Period } from '../evidence.ts';
import { problem, type Problem } from '../problems.ts';
import { fileOf, type CheckedTexts } from './every-text.ts';

/** Fees, times and forms whose facts have no label, whose label has no facts, whose key stands twice or elsewhere. */
export function checkRowKeys({ entries }: CheckedTexts): Problem[] {
  return entries
    .filter((entry): entry is Entry<'procedures'> => entry.collection === 'procedures')
    .flatMap((entry) =>
      (['fees', 'times', 'forms'] as const).flatMap((rows) => {
        const facts = entry.facts[rows].map(({ key }) => key);
        const texts = entry.texts[rows].map(({ key }) => key);
        return [
          ...without(facts, texts).map((key) => `${rows}.${key} has no text`),
          ...without(texts, facts).map((key) => `${rows}.${key} has no facts`),
          ...[...repeated(texts), ...overlapping(entry.facts[rows])].map(
            (key) => `${rows}.${key} stands twice`,
          ),
          ...(without(facts, texts).length + without(texts, facts).length === 0 &&
          [...new Set(facts)].join() !== [...new Set(texts)].join()
            ? [`${rows} stand in another order than their facts`]
            : []),
        ].map((message) => problem('row-keys-differ', { file: fileOf(entry, 'pl') }, message));
      }),
    );
}

function without(keys: readonly string[], others: readonly string[]): string[] {
  return keys.filter((key) => !others.includes(key));
}

/** Rows of one key that hold on the same day: a new rate begins when the old one has ended. */
function overlapping(rows: readonly ({ key: string } & Period)[]): string[] {
  return rows.flatMap((row, index) =>
    rows
      .slice(0, index)
      .filter(
        (other) =>
          other.key === row.key &&
          (row.validFrom ?? '') <= (other.validUntil ?? '9') &&
          (other.validFrom ?? '') <= (row.validUntil ?? '9'),
      )
      .map(({ key }) => key),
  );
}

function repeated(keys: readonly string[]): string[] {
  return keys.filter((key, index) => keys.indexOf(key) !== index);
}
