import path from 'node:path';
import { localeCodes } from '../../locales/registry.ts';
import type { Coverage } from '../../content/model/coverage.ts';
import { startProgress } from '../command-line/progress.ts';
import { projectRoot, today } from '../command-line/places.ts';
import { plural } from '../content/report-problems.ts';
import { readSnapshot } from '../content/read-snapshot.ts';
import { buildSite, siteSteps } from './build-site.ts';
import { underLock } from './lock.ts';
import { replaceFolder } from './replace-folder.ts';
import { stoppable } from './stoppable.ts';

/** Snapshot → pages → search → reports → checks, into a folder that is replaced only when all of it is done. */
export async function buildPortal({
  snapshotFile,
  content,
  out,
  day: wantedDay,
  print = console.log,
}: Build): Promise<Coverage> {
  const lock = path.join(projectRoot, '.cache', 'build.lock');
  return stoppable((signal) =>
    underLock({ file: lock, print, signal }, () =>
      replaceFolder(out, async (work) => {
        const step = startProgress(1 + siteSteps, print);
        const { snapshot } = await step('Content', () => describedContent({ snapshotFile, content }));
        const day = wantedDay ?? today(snapshot.city.facts.timeZone);
        const built = await buildSite({ snapshot, day, work, step, signal });
        return { done: built.folder, result: built.coverage };
      }),
    ),
  );
}

function describedContent({ snapshotFile, content }: Pick<Build, 'snapshotFile' | 'content'>) {
  const read = readSnapshot({ file: snapshotFile, content });
  const warnings =
    read.warnings.length > 0 ? `, ${plural(read.warnings.length, 'warning')} (npm run content:check)` : '';
  return {
    ...read,
    note: `${plural(read.snapshot.procedures.length, 'procedure')}, ${localeCodes.length} locales${warnings}`,
  };
}

interface Build {
  /** A snapshot to build; without it one is made from `content`. */
  snapshotFile: string | undefined;
  content: string;
  out: string;
  /** The day for which the pages say what is in force; without it today in the city. */
  day?: string | undefined;
  print?: (line: string) => void;
}
