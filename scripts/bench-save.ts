import { onEachDatabase } from './cms/bench-cms.ts';
import { saveConcurrently } from './cms/save-concurrently.ts';
import { readOptions } from './command-line/options.ts';

const help = `
npm run bench:save

20 writers save 100 targets each at the same time, in a database of its own: how many were lost, and how long one
save took. Measured on SQLite, and with DATABASE_URL=mongodb://… on MongoDB too.

  --help   show this
`;

/** Prints how the CMS bears 20 translators who save all the time. */
export async function main(args: string[]): Promise<void> {
  if (!readOptions(args, { options: {}, help })) return;
  await onEachDatabase(async ({ payload, name }) => {
    const { saves, inDatabase, milliseconds, median, p95 } = await saveConcurrently(payload, {
      writers: 20,
      each: 100,
    });
    console.log(
      `${name}: ${saves} saves by 20 writers: ${saves - inDatabase} lost, ${(milliseconds / 1000).toFixed(1)} s in all; ` +
        `one save took ${median.toFixed(0)} ms (median), ${p95.toFixed(0)} ms (p95) with all 20 at work`,
    );
  });
}
