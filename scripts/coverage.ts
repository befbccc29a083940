import path from 'node:path';
import { queuedSnapshots } from '../cms/publish/queue.ts';
import { settingsFrom } from '../cms/settings.ts';
import { computeCoverage } from '../content/model/coverage.ts';
import { choice, dayOption, readOptions, wholeNumber } from './command-line/options.ts';
import { contentRoot, projectRoot, today } from './command-line/places.ts';
import { readSnapshot } from './content/read-snapshot.ts';
import { coverageAsCsv } from './coverage/as-csv.ts';
import { coverageAsText } from './coverage/as-text.ts';

const help = `
npm run coverage [-- --snapshot FILE | --content] [--format text|json|csv] [--as-of DATE] [--require N]

Counts the procedures that are translated and approved toward the programme's indicator.

  --snapshot FILE   read this snapshot; without it what the CMS published last, or content/ where there is no CMS
  --content         read content/ in any case
  --format FORMAT   text for people (the default), json or csv for machines
  --as-of DATE      judge as on this day, such as 2026-12-31; without it today
  --require N       exit with 1 when fewer than N procedures count
  --help            show this
`;

/** Prints the coverage report; with `--require`, fails when too few procedures count. */
export function main(args: string[]): void {
  const options = readOptions(args, {
    options: {
      snapshot: { type: 'string' },
      content: { type: 'boolean' },
      format: { type: 'string' },
      'as-of': { type: 'string' },
      require: { type: 'string' },
    },
    help,
  });
  if (!options) return;
  const format = choice(options.values.format, 'format', ['text', 'json', 'csv']) ?? 'text';
  const required = wholeNumber(options.values.require, '--require', { from: 0, to: 1_000_000 }) ?? 0;
  const asOf = dayOption(options.values['as-of'], 'as-of');
  const file = options.values.snapshot ?? (options.values.content ? undefined : publishedSnapshot());
  const { snapshot } = readSnapshot({ file, content: contentRoot() });
  const coverage = computeCoverage(snapshot, { asOf: asOf ?? today(snapshot.city.facts.timeZone) });
  process.stdout.write(
    {
      text: () => `${coverageAsText(coverage)}\n`,
      json: () => `${JSON.stringify(coverage, null, 2)}\n`,
      csv: () => coverageAsCsv(coverage),
    }[format](),
  );
  if (coverage.indicator.counted < required) {
    console.error(`Only ${coverage.indicator.counted} procedures count; ${required} are required.`);
    process.exitCode = 1;
  }
}

/** What the CMS published last, if there is a CMS. */
function publishedSnapshot(): string | undefined {
  const { data } = settingsFrom(process.env, projectRoot);
  const newest = queuedSnapshots({ data }).at(-1);
  if (newest === undefined) return undefined;
  console.error(`Read from the CMS: ${path.basename(newest.file)}`);
  return newest.file;
}
