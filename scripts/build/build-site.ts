import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { computeCoverage, type Coverage } from '../../content/model/coverage.ts';
import { serializeSnapshot, type Snapshot } from '../../content/model/snapshot.ts';
import type { Progress } from '../command-line/progress.ts';
import { plural } from '../content/report-problems.ts';
import { compressFiles, savings, sumOf } from '../release/compress.ts';
import { writeHealth } from '../release/health.ts';
import { coverageAsCsv } from '../coverage/as-csv.ts';
import { buildPages } from './pages.ts';
import { buildSearch, searchKeys, waitsForSearch } from './search.ts';
import { verifyRelease } from './verify.ts';

/** How many steps `buildSite` tells of. */
export const siteSteps = 5;

/** Snapshot → pages → search → reports → checks → compressed files, in the folder `site` of a folder to work in. */
export async function buildSite({
  snapshot,
  day,
  work,
  step,
  signal,
  meanwhile = () => undefined,
}: SiteBuild): Promise<BuiltSite> {
  mkdirSync(work, { recursive: true });
  const bytes = serializeSnapshot(snapshot);
  const release = createHash('sha256').update(bytes).digest('hex');
  const snapshotFile = path.join(work, 'snapshot.json');
  const folder = path.join(work, 'site');
  writeFileSync(snapshotFile, bytes);

  let keys: ReturnType<typeof searchKeys> = {};
  const { pages } = await step('Pages', async () => {
    const cache = path.join(work, 'cache');
    const count = await bothOrNeither(signal, {
      begin: (either) => buildPages({ snapshotFile, today: day, out: folder, cache, signal: either }),
      meanwhile: () => {
        meanwhile();
        keys = searchKeys(snapshot);
      },
    });
    return { pages: count, note: plural(count, 'page') };
  });
  // Pages are compressed while Pagefind reads them: each has a core for itself.
  const rendered = new Set(
    (await readdir(folder, { recursive: true })).filter((name) => !waitsForSearch(name)),
  );
  const early = compressFiles(folder, [...rendered]);
  early.catch(() => undefined);
  await step('Search', async () => ({ note: await buildSearch({ keys, release, folder }) }));
  const coverage = await step('Coverage', () => computeCoverage(snapshot, { asOf: day }));
  writeFileSync(path.join(folder, 'coverage.json'), `${JSON.stringify(coverage, null, 2)}\n`);
  writeFileSync(path.join(folder, 'coverage.csv'), coverageAsCsv(coverage));
  writeFileSync(
    path.join(folder, 'release.json'),
    `${JSON.stringify({ release, asOf: snapshot.asOf, day })}\n`,
  );
  writeHealth({ folder, release, day });
  await step('Checks', () => verifyRelease({ folder, release }));
  await step('Compression', async () => {
    const late = (await readdir(folder, { recursive: true })).filter((name) => !rendered.has(name));
    return { note: savings(sumOf(await early, await compressFiles(folder, late))) };
  });
  signal.throwIfAborted();
  return { folder, snapshotFile, release, pages, coverage };
}

/** Begins something, does something else, and stops the first if the second fails. */
async function bothOrNeither<T>(
  signal: AbortSignal,
  { begin, meanwhile }: { begin: (either: AbortSignal) => Promise<T>; meanwhile: () => void },
): Promise<T> {
  const failure = new AbortController();
  const begun = begin(AbortSignal.any([signal, failure.signal]));
  try {
    meanwhile();
  } catch (error) {
    failure.abort();
    await begun.catch(() => undefined);
    throw error;
  }
  return begun;
}

interface SiteBuild {
  snapshot: Snapshot;
  /** The day on which rules and fees are judged to be in force. */
  day: string;
  work: string;
  step: Progress;
  signal: AbortSignal;
  /** What this process does while another renders; if it throws, nothing is built. */
  meanwhile?: (() => void) | undefined;
}

export interface BuiltSite {
  folder: string;
  snapshotFile: string;
  /** SHA-256 of the snapshot. */
  release: string;
  pages: number;
  coverage: Coverage;
}
