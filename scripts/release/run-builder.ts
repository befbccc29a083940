import { setTimeout as wait } from 'node:timers/promises';
import { queuedSnapshots, standsBy } from '../../cms/publish/queue.ts';
import { afterSwitch } from './after-switch.ts';
import { attempt } from './attempt.ts';
import { buildPreviews } from './build-previews.ts';
import { evidenceOfTheDay } from './evidence-of-the-day.ts';
import { dropDamaged, prepareReleases } from './clear-up.ts';
import { codeVersion } from './code-version.ts';
import { openJournal } from './journal.ts';
import { nextWork, type Work } from './next-work.ts';
import { obeyRollback } from './roll-back.ts';
import { retryLater } from './retry-later.ts';
import { servedNow } from './served-now.ts';

/** Gives readers what comes into the queue, a new release on a new day, and what somebody goes back to. */
export async function runBuilder(builder: Builder): Promise<void> {
  const { data, signal, log, now = () => new Date() } = builder;
  prepareReleases(data);
  const journal = openJournal({ data, log });
  const retries = retryLater<Work>();
  const served = servedNow(data, codeVersion(builder.root));
  const deliver = afterSwitch(builder);
  const keepEvidence = evidenceOfTheDay(builder);
  while (!signal.aborted) {
    await buildPreviews(builder);
    if (obeyRollback({ data, journal, now: now() })) retries.forget();
    dropDamaged({ data, journal, now: now() });
    const current = served(now());
    const found = nextWork({
      newest: queuedSnapshots({ data }).at(-1),
      taken: journal.taken(),
      current,
      isStandingBy: standsBy(builder),
    });
    const work = found?.isRepeat && retries.isWaiting() ? retries.due() : (found ?? retries.due());
    if (work) await attempt({ ...builder, now: now(), journal, retries, work, current });
    keepEvidence(served(now()));
    if (!standsBy(builder)) await deliver();
    await wait(lookMilliseconds, undefined, { signal }).catch(() => undefined);
  }
}

const lookMilliseconds = 300;

export interface Builder {
  /** The folder of the project. */
  root: string;
  data: string;
  signal: AbortSignal;
  /** Takes one line at a time. */
  log: (line: string) => void;
  now?: () => Date;
  /** A command that takes each new release elsewhere, such as to other servers. */
  afterSwitchCommand?: string | undefined;
}
