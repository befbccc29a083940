import path from 'node:path';
import { writeWhole } from '../content/model/files/save.ts';
import { serializeSnapshot } from '../content/model/snapshot.ts';
import { readOptions, wholeNumber } from './command-line/options.ts';
import { contentRoot, today } from './command-line/places.ts';
import { readSnapshot } from './content/read-snapshot.ts';
import { generateSnapshot } from './generate/generate-snapshot.ts';

const help = `
npm run generate -- --procedures N --out FILE

Writes a snapshot of N generated procedures in every locale, to measure builds and reports with.

  --procedures N   how many
  --out FILE       where to write the snapshot
  --help           show this
`;

/** Writes a generated snapshot. */
export function main(args: string[]): void {
  const options = readOptions(args, {
    options: {
      procedures: { type: 'string', default: '60' },
      out: { type: 'string', default: '.cache/generated.json' },
    },
    help,
  });
  if (!options) return;
  const procedures = wholeNumber(options.values.procedures, '--procedures', { from: 1, to: 100_000 }) ?? 60;
  const { snapshot } = readSnapshot({ file: undefined, content: contentRoot() });
  const out = path.resolve(options.values.out);
  writeWhole(
    out,
    serializeSnapshot(generateSnapshot(snapshot, { procedures, day: today(snapshot.city.facts.timeZone) })),
  );
  console.log(`${procedures} procedures are in ${out}.`);
}
