import path from 'node:path';
import { buildPreview } from './build/build-preview.ts';
import { readOptions, UsageError } from './command-line/options.ts';

const help = `
node scripts/run.mjs build-preview --snapshot FILE --only ENTRY --out DIR

Builds the pages of one entry, for somebody who edits it. npm start runs this; nobody needs to.
`;

/** Builds a preview. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, {
    options: { snapshot: { type: 'string' }, only: { type: 'string' }, out: { type: 'string' } },
    help,
  });
  if (!options) return;
  const { snapshot, only, out } = options.values;
  if (snapshot === undefined || only === undefined || out === undefined)
    throw new UsageError('A preview needs --snapshot, --only and --out.');
  await buildPreview({ snapshotFile: snapshot, only, out: path.resolve(out) });
}
