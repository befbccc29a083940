import { buildCms, isBuilt } from './cms/build-cms.ts';
import { stoppable } from './build/stoppable.ts';
import { readOptions } from './command-line/options.ts';
import { projectRoot } from './command-line/places.ts';
import { startProgress } from './command-line/progress.ts';

const help = `
npm run build:cms

Builds the pages of the CMS, about a minute's work, unless they are built already. \`npm start\` does this by itself;
where the CMS is a service of its own, it is a step of the installation.
`;

/** Builds what the CMS shows in a browser; the database is not touched. */
export async function main(args: string[]): Promise<void> {
  if (!readOptions(args, { options: {}, help })) return;
  if (isBuilt(projectRoot)) {
    console.log('The pages of the CMS are built already.');
    return;
  }
  const step = startProgress(1);
  await step('Pages of the CMS', () => stoppable((signal) => buildCms(projectRoot, { signal })));
}
