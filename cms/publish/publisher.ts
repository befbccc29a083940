import type { Payload } from 'payload';
import { PortalError } from '../../content/model/portal-error.ts';
import { makeSnapshot, serializeSnapshot } from '../../content/model/snapshot.ts';
import { settingsOf } from '../settings-of.ts';
import type { Lease } from './lease.ts';
import { publishingStatus, type PublisherFailure } from './publishing-status.ts';
import { waitForQuiet, type Patience } from './quiet.ts';
import { noteStandBy, queuedSnapshots, queueRollback, queueSnapshot, type QueueReason } from './queue.ts';
import { readContent, readProgramme } from './read-content.ts';
import { readGlossary } from './read-glossary.ts';
import { takeSignals, waitingSignals } from './signals.ts';

/** Makes a snapshot of what is published now and puts it in the queue; gives the path of its file. */
export async function publishNow(
  payload: Payload,
  { reason = 'change', onQueued }: Publication = {},
): Promise<string> {
  // Seen before the content is read and taken away after it is queued: a kill in between publishes once more.
  const seen = (await waitingSignals(payload)).filter(({ kind }) => kind !== 'roll-back');
  const snapshot = makeSnapshot({
    entries: await readContent(payload),
    programme: await readProgramme(payload),
    glossary: await readGlossary(payload),
  });
  const file = queueSnapshot(settingsOf(payload), { bytes: serializeSnapshot(snapshot), reason });
  await onQueued?.();
  await takeSignals(payload, seen);
  return file;
}

/** Publishes whatever changes, as long as this process holds the lease; the result stops it. */
export function startPublisher(payload: Payload, { patience, lease, clock }: Publisher): () => Promise<void> {
  const isQuiet = waitForQuiet(patience);
  let isFirst = true;
  let failure: (PublisherFailure & { until: number }) | undefined;

  const tell = () => lease.look(publishingStatus(settingsOf(payload), { failure, patience }));
  const look = async (): Promise<void> => {
    const publishes = await tell();
    noteStandBy(settingsOf(payload), !publishes);
    if (!publishes) {
      isFirst = true;
      return;
    }
    const waiting = await waitingSignals(payload);
    const back = waiting.filter(({ kind }) => kind === 'roll-back');
    const wish = back.at(-1)?.release;
    if (wish) {
      queueRollback(settingsOf(payload), wish);
      await tell();
    }
    await takeSignals(payload, back);

    const changes = waiting.filter(({ kind }) => kind !== 'roll-back');
    const isUrgent = changes.some(({ kind }) => kind === 'now');
    const isDue = isQuiet({ ids: changes.map(({ id }) => id), milliseconds: clock() });
    // A snapshot that nobody could read was taken out of the queue; and a new data folder has none yet.
    const isMissing = queuedSnapshots(settingsOf(payload)).length === 0;
    // Whoever begins to publish looks whether a change was lost with the process that was to publish it.
    if (!isDue && !isUrgent && !isMissing && !isFirst) return;
    if (failure && clock() < failure.until && !isUrgent) return;
    try {
      const reason = isUrgent ? 'now' : isFirst ? 'start' : 'change';
      // Told before the signals go, so that staff never hear in between that nothing waits.
      await publishNow(payload, { reason, onQueued: tell });
      failure = undefined;
      isFirst = false;
    } catch (error) {
      failure = { ...told(error), until: clock() + retryMilliseconds };
      payload.logger.error({ err: error, msg: 'No snapshot could be made; what readers see is unchanged.' });
      await takeSignals(
        payload,
        changes.filter(({ kind }) => kind === 'now'),
      );
    }
  };

  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const again = async (): Promise<void> => {
    await look().catch((error: unknown) => {
      payload.logger.error({
        err: error,
        msg: 'The publisher could not look for changes; it goes on trying.',
      });
    });
    if (!stopped)
      timer = setTimeout(() => {
        running = again();
      }, 500);
  };
  let running = again();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
    await lease.release();
  };
}

function told(error: unknown): PublisherFailure {
  const at = new Date().toISOString();
  if (error instanceof PortalError) return { at, message: error.message, hint: error.hint };
  return { at, message: error instanceof Error ? error.message : String(error) };
}

const retryMilliseconds = 30_000;

interface Publication {
  reason?: QueueReason;
  /** What to do when the snapshot is in the queue and the signals are still there. */
  onQueued?: () => Promise<unknown>;
}

interface Publisher {
  patience: Patience;
  lease: Lease;
  /** Milliseconds of a clock that only goes forward. */
  clock: () => number;
}
