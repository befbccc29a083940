import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { checkContent } from '../../content/model/checks/check-content.ts';
import { PortalError } from '../../content/model/portal-error.ts';
import type { Problem } from '../../content/model/problems.ts';
import { releaseSchema, type Release, type ReleaseReason } from '../../content/model/release.ts';
import { allEntries, type Snapshot } from '../../content/model/snapshot.ts';
import { timeAfter } from '../../cms/publish/queue.ts';
import { currentRelease, releaseFolder, releasesFolder } from '../../cms/publish/release-places.ts';
import { buildSite, siteSteps } from '../build/build-site.ts';
import { underLock } from '../build/lock.ts';
import { projectRoot, today } from '../command-line/places.ts';
import { startProgress, type Step } from '../command-line/progress.ts';
import { plural, problemsAsText } from '../content/report-problems.ts';
import { readSnapshot } from '../content/read-snapshot.ts';
import { codeVersion } from './code-version.ts';
import { countedIn } from './counted-in.ts';

/**
 * Builds a snapshot into a release of its own beside the others. It is whole when it has its name; nobody is served
 * from it before it is switched to. Only structural problems stop it.
 */
export async function makeRelease({
  data,
  snapshotFile,
  reason,
  now = new Date(),
  print,
  onStep,
  signal,
}: Making): Promise<Release> {
  const start = performance.now();
  const lock = path.join(projectRoot, '.cache', 'build.lock');
  const work = path.join(releasesFolder(data), '.part');
  return underLock({ file: lock, print, signal }, async () => {
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    try {
      const step = startProgress(2 + siteSteps, print, onStep);
      const { snapshot } = await step('Content', () => readSnapshot({ file: snapshotFile, content: '' }));
      let warnings: Problem[] = [];
      const day = today(snapshot.city.facts.timeZone, now);
      // The pages are Astro's work, in a process of its own; meanwhile this one has nothing else to do.
      const meanwhile = () => (warnings = checkedProblems(snapshot));
      const site = await buildSite({ snapshot, day, work, step, signal, meanwhile });
      return await step('Release', () => {
        rmSync(path.join(work, 'cache'), { recursive: true, force: true });
        writeFileSync(path.join(work, 'coverage.json'), `${JSON.stringify(site.coverage, null, 2)}\n`);
        const release = releaseSchema.parse({
          formatVersion: 1,
          id: `${timeAfter(newestTime(data), now)}-${site.release.slice(0, 12)}`,
          snapshot: site.release,
          asOf: snapshot.asOf,
          day,
          builtAt: now.toISOString(),
          seconds: Math.round(performance.now() - start) / 1000,
          reason,
          code: codeVersion(projectRoot),
          pages: site.pages,
          bytes: sizeOf(work),
          counted: {
            before: countedIn(data, currentRelease(data)) ?? null,
            after: site.coverage.indicator.counted,
          },
          warnings: warnings.map(({ kind, file, message }) => ({ kind, file, message })),
        } satisfies Release);
        writeFileSync(path.join(work, 'release.json'), `${JSON.stringify(release, null, 2)}\n`);
        renameSync(work, releaseFolder(data, release.id));
        return release;
      });
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });
}

/** What is not well about a snapshot; what would break a page stops here. */
function checkedProblems(snapshot: Snapshot): Problem[] {
  const problems = checkContent({ entries: allEntries(snapshot), files: new Map() });
  const structural = problems.filter(({ severity }) => severity === 'structural');
  if (structural.length > 0)
    throw new PortalError(
      `The snapshot has ${plural(structural.length, 'fault')} that would break pages:\n\n${problemsAsText(structural.slice(0, mostShown))}`,
      'Correct what is listed in the CMS and publish again; readers keep what they have.',
    );
  return problems;
}

/** Whoever mends these sees the rest with the next try. */
const mostShown = 20;

/** When the newest release was made, by its name: a clock that was set back must not make an older one. */
function newestTime(data: string): string | undefined {
  return readdirSync(releasesFolder(data)).sort().at(-1)?.split('-')[0];
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
}

interface Making {
  data: string;
  snapshotFile: string;
  reason: ReleaseReason;
  now?: Date | undefined;
  print: (line: string) => void;
  onStep: (step: Step) => void;
  signal: AbortSignal;
}
