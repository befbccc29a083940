import { renameSync, writeFileSync } from 'node:fs';
import { settingsFrom } from '../cms/settings.ts';
import { compareCounts } from '../content/model/compare.ts';
import { computeCoverage } from '../content/model/coverage.ts';
import { choice, dayOption, readOptions, UsageError, wholeNumber } from './command-line/options.ts';
import { projectRoot, today } from './command-line/places.ts';
import { coverageAsCsv } from './coverage/as-csv.ts';
import { coverageAsSheet } from './coverage/as-sheet.ts';
import { coverageAsText } from './coverage/as-text.ts';
import { chooseSide, chooseSnapshot, type Chosen } from './coverage/choose-snapshot.ts';
import { comparisonAsText } from './coverage/compare-as-text.ts';
import { sheetLanguages } from './coverage/sheet-words.ts';

const help = `
npm run coverage [-- --as-of DATE] [--format text|json|csv|html] [--out FILE] [--require N]
npm run coverage -- --compare A B [--format text|json] [--out FILE]

Counts the procedures that are translated and approved toward the programme's indicator.

  --as-of DATE      judge as on this day, such as 2026-12-31, by the last release kept on or before it; where none was
                    kept, the newest snapshot is judged as on that day, with a warning. Without it today
  --snapshot FILE   read this snapshot; without it what the CMS published last, or content/ where there is no CMS
  --content         read content/ in any case
  --compare A B     what counts in B and not in A, and the other way round, and why; A and B are days, ids of releases
                    or snapshot files
  --format FORMAT   text for people (the default), json or csv for machines, html for paper: the evidence on A4
  --language CODE   of the html: pl (the default) or en
  --out FILE        write there instead of to the screen
  --require N       exit with 1 when fewer than N procedures count, or a day was asked for of which nothing was kept
  --help            show this
`;

/** Prints the coverage report or a comparison; with `--require`, fails when too few procedures count. */
export function main(args: string[]): void {
  const options = readOptions(args, {
    options: {
      snapshot: { type: 'string' },
      content: { type: 'boolean' },
      compare: { type: 'boolean' },
      format: { type: 'string' },
      language: { type: 'string' },
      'as-of': { type: 'string' },
      out: { type: 'string' },
      require: { type: 'string' },
    },
    positionals: true,
    help,
  });
  if (!options) return;
  const { values, positionals } = options;
  const { data } = settingsFrom(process.env, projectRoot);
  if (values.compare) {
    compare({ data, names: positionals, format: values.format, out: values.out });
    return;
  }
  if (positionals.length > 0) throw new UsageError(`“${positionals[0] ?? ''}” is not understood here.`);
  const format = choice(values.format, 'format', ['text', 'json', 'csv', 'html']) ?? 'text';
  const language = choice(values.language, 'language', sheetLanguages) ?? 'pl';
  const required = wholeNumber(values.require, '--require', { from: 0, to: 1_000_000 });
  const wanted = dayOption(values['as-of'], 'as-of');
  const chosen = chooseSnapshot({
    data,
    file: values.snapshot,
    content: values.content ?? false,
    // What goes on paper is a release that was kept, if there is any.
    asOf: wanted ?? (format === 'html' ? lastOfDays : undefined),
  });
  const preparedOn = today(chosen.snapshot.city.facts.timeZone);
  const coverage = computeCoverage(chosen.snapshot, { asOf: wanted ?? preparedOn });
  if (chosen.warning !== undefined) console.error(chosen.warning);
  put(
    {
      text: () => `${[sourceLine(chosen), coverageAsText(coverage)].flat().join('\n')}\n`,
      json: () => `${JSON.stringify({ ...coverage, ...sourceFields(chosen) }, null, 2)}\n`,
      csv: () => coverageAsCsv(coverage),
      html: () => coverageAsSheet(coverage, { chosen, language, preparedOn }),
    }[format](),
    values.out,
  );
  if (required === undefined) return;
  // A past day that nothing was kept of cannot be shown to have met anything.
  if (chosen.warning !== undefined) process.exitCode = 1;
  if (coverage.indicator.counted < required) {
    console.error(`Only ${coverage.indicator.counted} procedures count; ${required} are required.`);
    process.exitCode = 1;
  }
}

function compare({ data, names, format, out }: Comparing): void {
  const [before, after] = names;
  if (before === undefined || after === undefined || names.length > 2)
    throw new UsageError('--compare takes two days, releases or snapshot files.');
  const comparison = compareCounts(chooseSide(data, before), chooseSide(data, after));
  const text = {
    text: () => `${comparisonAsText(comparison)}\n`,
    json: () => `${JSON.stringify(comparison, null, 2)}\n`,
  }[choice(format, 'format', ['text', 'json']) ?? 'text']();
  put(text, out);
}

/** Where it comes from: `Release of 30 December 2026 (20261230T…), snapshot SHA-256 0123…`. */
function sourceLine({ release, sha, warning }: Chosen): string[] {
  if (warning !== undefined) return [`Not from a release that was kept. Snapshot SHA-256 ${sha}`, ''];
  if (!release) return [];
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return [`Release of ${day.format(new Date(release.day))} (${release.id}), snapshot SHA-256 ${sha}`, ''];
}

function sourceFields({ release, sha, warning }: Chosen): object {
  return {
    snapshot: sha,
    ...(release && { release: { id: release.id, day: release.day } }),
    ...(warning !== undefined && { warning }),
  };
}

/** Writes a file beside and puts it in place whole, or prints. */
function put(text: string, out: string | undefined): void {
  if (out === undefined) {
    process.stdout.write(text);
    return;
  }
  writeFileSync(`${out}.part`, text);
  renameSync(`${out}.part`, out);
  console.error(`Written to ${out}.`);
}

const lastOfDays = '9999-12-31';

interface Comparing {
  data: string;
  names: readonly string[];
  format: string | undefined;
  out: string | undefined;
}
