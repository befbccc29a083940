import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { localeCodes } from '../../locales/registry.ts';
import { computeCoverage } from '../../content/model/coverage.ts';
import { PortalError } from '../../content/model/portal-error.ts';
import { serializeSnapshot, type Snapshot } from '../../content/model/snapshot.ts';
import { startProgress } from '../command-line/progress.ts';
import { projectRoot, today } from '../command-line/places.ts';
import { plural } from '../content/report-problems.ts';
import { readSnapshot } from '../content/read-snapshot.ts';
import { coverageAsCsv } from '../coverage/as-csv.ts';
import { buildPages } from './pages.ts';
import { buildSearch } from './search.ts';
import { underLock } from './lock.ts';
import { verifyRelease } from './verify.ts';

/**
 * Snapshot → pages → search → reports → checks, beside the folder it is for, which is replaced at the very end:
 * a failed or killed build leaves what was there.
 */
export async function buildPortal({
  snapshotFile,
  content,
  out,
  print = console.log,
}: Build): Promise<{ snapshot: Snapshot; release: string }> {
  refuseForeignFolder(out);
  return underLock({ file: path.join(projectRoot, '.cache', 'build.lock'), print }, async () => {
    mkdirSync(path.dirname(out), { recursive: true });
    const work = mkdtempSync(`${out}.part-`);
    try {
      const step = startProgress(5, print);
      const { snapshot } = await step('Content', () => {
        const read = readSnapshot({ file: snapshotFile, content });
        const warnings =
          read.warnings.length > 0
            ? `, ${plural(read.warnings.length, 'warning')} (npm run content:check)`
            : '';
        return {
          ...read,
          note: `${plural(read.snapshot.procedures.length, 'procedure')}, ${localeCodes.length} locales${warnings}`,
        };
      });
      const bytes = serializeSnapshot(snapshot);
      const release = createHash('sha256').update(bytes).digest('hex');
      const pages = path.join(work, 'pages');
      const file = path.join(work, 'snapshot.json');
      writeFileSync(file, bytes);
      await step('Pages', async () => ({
        note: plural(
          await buildPages({ snapshotFile: file, out: pages, cache: path.join(work, 'cache') }),
          'page',
        ),
      }));
      await step('Search', async () => ({ note: await buildSearch({ snapshot, folder: pages }) }));
      await step('Coverage', () => {
        const coverage = computeCoverage(snapshot, { asOf: today(snapshot.city.facts.timeZone) });
        writeFileSync(path.join(pages, 'coverage.json'), `${JSON.stringify(coverage, null, 2)}\n`);
        writeFileSync(path.join(pages, 'coverage.csv'), coverageAsCsv(coverage));
      });
      await step('Checks', () => verifyRelease({ folder: pages, release }));
      if (existsSync(out)) renameSync(out, path.join(work, 'former'));
      renameSync(pages, out);
      return { snapshot, release };
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
}

/** A build replaces its folder whole: it must be new, empty, or an earlier build. */
function refuseForeignFolder(out: string): void {
  const found = statSync(out, { throwIfNoEntry: false });
  if (!found) return;
  const names = found.isDirectory() ? readdirSync(out) : ['.'];
  if (names.length === 0 || names.includes('coverage.json')) return;
  throw new PortalError(
    `${out} holds something that is not a build of this portal.`,
    'Name a new or empty folder with --out, so that nothing of yours is replaced.',
  );
}

interface Build {
  snapshotFile: string | undefined;
  content: string;
  out: string;
  print?: (line: string) => void;
}
