import path from 'node:path';
import { buildPortal } from './build/build-portal.ts';
import { dayOption, readOptions } from './command-line/options.ts';
import { contentRoot, projectRoot } from './command-line/places.ts';
import { countLine } from './coverage/as-text.ts';

const help = `
npm run build [-- --snapshot FILE] [--out DIR] [--day DATE]

Builds the portal, its search and its reports as plain files, without any database, and prints the count.

  --snapshot FILE   build this snapshot; without it one is made from content/
  --out DIR         write there instead of dist/; the folder is replaced only when the whole build is done
  --day DATE        as the pages will be on this day, such as 2027-01-01: to look at what is dated; without it today
  --help            show this
`;

/** Builds the portal and prints how many procedures count. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, {
    options: { snapshot: { type: 'string' }, out: { type: 'string' }, day: { type: 'string' } },
    help,
  });
  if (!options) return;
  const out = path.resolve(options.values.out ?? path.join(projectRoot, 'dist'));
  const coverage = await buildPortal({
    snapshotFile: options.values.snapshot,
    content: contentRoot(),
    out,
    day: dayOption(options.values.day, 'day'),
  });
  console.log(`\n${countLine(coverage)}`);
  console.log(`The portal is in ${path.relative(process.cwd(), out) || out}.`);
}
