import { rmSync } from 'node:fs';
import { queuedRollback, rollbackNote } from '../../cms/publish/queue.ts';
import { PortalError } from '../../content/model/portal-error.ts';
import { currentRelease, readRelease, releaseIds } from '../../cms/publish/release-places.ts';
import { countedIn } from './counted-in.ts';
import type { Journal } from './journal.ts';
import { switchTo } from './switch.ts';

/** Goes back to the release that somebody asked for, if somebody did; says whether. */
export function obeyRollback({ data, journal, now }: Rollback): boolean {
  const id = queuedRollback({ data });
  if (id === undefined) return false;
  rollBack({ data, journal, now, id });
  // Last: a kill in between goes back once more, to the same.
  rmSync(rollbackNote(data), { force: true });
  return true;
}

/** Gives readers an earlier release and writes down that it did, or why it could not. */
export function rollBack({ data, journal, now, id }: Rollback & { id: string }): void {
  const about = { at: now.toISOString(), reason: 'rollback', release: id } as const;
  const before = countedIn(data, currentRelease(data)) ?? null;
  try {
    refuseWithoutPages(data, id);
    switchTo({ data, id });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    journal.end({ ...about, outcome: 'failed', message });
    return;
  }
  const snapshot = readRelease(data, id)?.snapshot;
  journal.end({
    ...about,
    outcome: 'released',
    ...(snapshot !== undefined && { snapshot }),
    counted: { before, after: countedIn(data, id) ?? 0 },
  });
}

/** What came back from a backup is evidence: its pages would have to be built first. */
function refuseWithoutPages(data: string, id: string): void {
  if (releaseIds(data).includes(id)) return;
  throw new PortalError(
    `Release ${id} is not kept, or has no pages.`,
    '`npm run rollback -- --list` shows the releases that one can go back to.',
  );
}

interface Rollback {
  data: string;
  journal: Journal;
  now: Date;
}
