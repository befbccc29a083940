import { writeFileSync } from 'node:fs';
import { periodSchema } from '../cms/endpoints/audit.ts';
import { askCms } from './cms/ask-cms.ts';
import { readOptions, UsageError } from './command-line/options.ts';

const help = `
npm run audit:export [-- FILE] [--from 2026-01-01] [--to 2027-01-01]

Writes the audit log as CSV: who did what in the CMS, and when. Without a file it is printed.

  --from DAY   from this day on
  --to DAY     up to before this day
  --help       show this
`;

/** Writes the audit log as CSV. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, {
    options: { from: { type: 'string' }, to: { type: 'string' } },
    positionals: true,
    help,
  });
  if (!options) return;
  const [file, ...more] = options.positionals;
  if (more.length > 0) throw new UsageError(`One file is enough; “${more.join(' ')}” is too much.`);
  const period = periodSchema.safeParse({ from: options.values.from, to: options.values.to });
  if (!period.success) throw new UsageError('Write days as 2026-01-31.');
  const { csv } = (await askCms('audit:export', period.data)) as { csv: string };
  // Who did what is for those who may know it: the file is its owner’s alone.
  if (file === undefined) process.stdout.write(csv);
  else writeFileSync(file, csv, { mode: 0o600 });
}
