import { hostname } from 'node:os';
import { performance } from 'node:perf_hooks';
import type { Payload } from 'payload';
import { startNightlyBackups } from '../../cms/backup/nightly.ts';
import { isMongo } from '../../cms/database.ts';
import { publisherLease } from '../../cms/publish/lease.ts';
import { startPublisher } from '../../cms/publish/publisher.ts';
import { startClock } from '../../cms/schedule/clock.ts';
import type { Settings } from '../../cms/settings.ts';
import { patienceFrom } from './patience-from.ts';

/**
 * Starts what the CMS does by itself: publishing, what is planned, nightly backups. Of several CMS processes on one
 * database only the holder of the lease does any of it. The result stops all of it and waits for what is under way.
 */
export function startInBackground(
  payload: Payload,
  { settings, environment }: { settings: Settings; environment: Record<string, string | undefined> },
): () => Promise<void> {
  const clock = () => performance.now();
  const lease = publisherLease(payload, {
    place: `${hostname()}:${settings.data}`,
    // On SQLite no other process can be there to wait for a beat.
    beatMilliseconds: isMongo(settings.databaseUrl) ? 2000 : Infinity,
    patienceMilliseconds: 15_000,
    clock,
  });
  const isLeader = lease.isHeld;
  const stopPublisher = startPublisher(payload, { patience: patienceFrom(environment), lease, clock });
  const stopClock = startClock(payload, { isLeader });
  const stopBackups = startNightlyBackups(payload, { isLeader });
  return async () => {
    await Promise.all([stopClock(), stopBackups()]);
    // Last: with it the lease is given back.
    await stopPublisher();
  };
}
