import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { localeCodes } from '../../locales/registry.ts';
import { computeCoverage, type Coverage } from '../../content/model/coverage.ts';
import { serializeSnapshot } from '../../content/model/snapshot.ts';
import { startProgress } from '../command-line/progress.ts';
import { projectRoot, today } from '../command-line/places.ts';
import { plural } from '../content/report-problems.ts';
import { readSnapshot } from '../content/read-snapshot.ts';
import { coverageAsCsv } from '../coverage/as-csv.ts';
import { underLock } from './lock.ts';
import { buildPages } from './pages.ts';
import { replaceFolder } from './replace-folder.ts';
import { buildSearch } from './search.ts';
import { stoppable } from './stoppable.ts';
import { verifyRelease } from './verify.ts';

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
        const step = startProgress(5, print);
        const { snapshot } = await step('Content', () => describedContent({ snapshotFile, content }));
        const day = wantedDay ?? today(snapshot.city.facts.timeZone);
        const bytes = serializeSnapshot(snapshot);
        const release = createHash('sha256').update(bytes).digest('hex');
        const pages = path.join(work, 'pages');
        const file = path.join(work, 'snapshot.json');
        writeFileSync(file, bytes);

        await step('Pages', async () => {
          const count = await buildPages({
            snapshotFile: file,
            today: day,
            out: pages,
            cache: path.join(work, 'cache'),
            signal,
          });
          return { note: plural(count, 'page') };
        });
        await step('Search', async () => ({ note: await buildSearch({ snapshot, folder: pages }) }));
        const coverage = await step('Coverage', () => computeCoverage(snapshot, { asOf: day }));
        writeFileSync(path.join(pages, 'coverage.json'), `${JSON.stringify(coverage, null, 2)}\n`);
        writeFileSync(path.join(pages, 'coverage.csv'), coverageAsCsv(coverage));
        writeFileSync(
          path.join(pages, 'release.json'),
          `${JSON.stringify({ release, asOf: snapshot.asOf })}\n`,
        );
        await step('Checks', () => verifyRelease({ folder: pages, release }));
        signal.throwIfAborted();
        return { done: pages, result: coverage };
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
