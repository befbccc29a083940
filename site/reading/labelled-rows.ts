/** The fees or times that have not ended on a day, each with the words about it. */
export function labelledRows<Row extends Facts, Words extends { key: string }>(
  rows: readonly Row[],
  { words, today }: { words: readonly Words[]; today: string },
): { row: Row; words: Words | undefined }[] {
  return rows
    .filter(({ validUntil }) => validUntil === undefined || validUntil >= today)
    .map((row) => ({ row, words: words.find(({ key }) => key === row.key) }));
}

interface Facts {
  key: string;
  validUntil?: string | undefined;
}
