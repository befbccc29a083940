import path from 'node:path';
import { projectRoot, today } from '../command-line/places.ts';
import { readSnapshot } from '../content/read-snapshot.ts';
import { underLock } from './lock.ts';
import { buildPages } from './pages.ts';
import { replaceFolder } from './replace-folder.ts';
import { stoppable } from './stoppable.ts';

/** The pages of one entry as they would be, from a snapshot with its draft in it: no search, no reports. */
export async function buildPreview({ snapshotFile, only, out, print = console.log }: Preview): Promise<void> {
  const lock = path.join(projectRoot, '.cache', 'build.lock');
  await stoppable((signal) =>
    underLock({ file: lock, print, signal }, () =>
      replaceFolder(out, async (work) => {
        const { snapshot } = readSnapshot({ file: snapshotFile, content: '' });
        const pages = path.join(work, 'pages');
        await buildPages({
          snapshotFile,
          today: today(snapshot.city.facts.timeZone),
          out: pages,
          cache: path.join(work, 'cache'),
          only,
          signal,
        });
        return { done: pages, result: undefined };
      }),
    ),
  );
}

interface Preview {
  snapshotFile: string;
  /** The id of the entry. */
  only: string;
  out: string;
  print?: (line: string) => void;
}
