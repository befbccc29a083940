import { rmSync } from 'node:fs';
import { queuedRollback, rollbackNote } from '../../cms/publish/queue.ts';
import { currentRelease, readRelease } from '../../cms/publish/release-places.ts';
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

interface Rollback {
  data: string;
  journal: Journal;
  now: Date;
}
