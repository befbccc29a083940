import type { BuilderResult } from '../../cms/publish/builder-state.ts';
import type { Release } from '../../content/model/release.ts';
import type { ReleaseMessage } from '../build-release.ts';
import type { Journal } from './journal.ts';
import type { Work } from './next-work.ts';
import type { Retries } from './retry-later.ts';
import { runInChild } from './run-in-child.ts';
import { isUpToDate, type Served } from './served-now.ts';
import { pruneReleases, switchTo } from './switch.ts';

/** Makes one release and gives it to readers; a failure leaves them what they have, and is tried again later. */
export async function attempt({
  root,
  data,
  signal,
  now,
  journal,
  retries,
  work,
  current,
}: Attempt): Promise<void> {
  const { snapshot, reason } = work;
  const taken = snapshot.at === undefined ? undefined : { at: snapshot.at, sha: snapshot.sha };
  const about = { at: now.toISOString(), reason, snapshot: snapshot.sha };
  if (current?.sha === snapshot.sha && isUpToDate(current)) {
    // Somebody who asked for it is told; a change that readers cannot see is nothing to tell.
    journal.end(reason === 'now' ? { ...about, outcome: 'unchanged' } : undefined, taken);
    return;
  }
  journal.begin(reason, now);
  const outcome = await make({ root, data, signal, journal, work, now });
  if (signal.aborted) {
    journal.end();
    return;
  }
  const result = { ...about, ...outcome };
  if (result.outcome === 'failed') retries.failed(work);
  else retries.forget();
  journal.end(result, taken);
}

async function make({ root, data, signal, journal, work, now }: Making): Promise<Outcome> {
  let made: Release | undefined;
  let failure: Outcome = { outcome: 'failed', message: 'The process that built it was killed.' };
  try {
    await runInChild<ReleaseMessage>({
      root,
      args: [
        'build-release',
        ...['--snapshot', work.snapshot.file, '--reason', work.reason, '--now', now.toISOString()],
      ],
      env: { PORTAL_DATA: data },
      signal,
      onMessage: (message) => {
        if (message.type === 'step') journal.step(message.step);
        if (message.type === 'made') made = message.release;
        if (message.type === 'failed')
          failure = {
            outcome: 'failed',
            message: message.message,
            ...(message.hint !== undefined && { hint: message.hint }),
          };
      },
    });
    if (!made || signal.aborted) return failure;
    switchTo({ data, id: made.id });
    pruneReleases(data);
  } catch (error) {
    return { outcome: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
  const { id: release, seconds, counted, warnings } = made;
  return { outcome: 'released', release, seconds, counted, warnings: warnings.length };
}

type Outcome = Omit<BuilderResult, 'at' | 'reason' | 'snapshot'>;

interface Making {
  root: string;
  data: string;
  signal: AbortSignal;
  now: Date;
  journal: Journal;
  work: Work;
}

interface Attempt extends Making {
  retries: Retries<Work>;
  current: Served | undefined;
}
