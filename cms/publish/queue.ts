import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Settings } from '../settings.ts';

/** Puts a snapshot in the queue, whole or not at all, and drops the older ones: only the newest matters. */
export function queueSnapshot(
  { data }: Pick<Settings, 'data'>,
  { bytes, reason, now = new Date() }: { bytes: string; reason: QueueReason; now?: Date },
): string {
  const earlier = queuedSnapshots({ data });
  const sha = createHash('sha256').update(bytes).digest('hex');
  const newest = earlier.at(-1);
  // The same again is nothing new, unless somebody asks for it.
  if (newest?.sha === sha && reason !== 'now') return newest.file;
  const name = `${timeAfter(newest?.at, now)}-${sha}-${reason}.json`;
  writeSafely(path.join(queueFolder(data), name), bytes);
  for (const older of earlier) rmSync(older.file, { force: true });
  return path.join(queueFolder(data), name);
}

/** The snapshots that wait or were taken last, oldest first. */
export function queuedSnapshots({ data }: Pick<Settings, 'data'>): Queued[] {
  if (!statSync(queueFolder(data), { throwIfNoEntry: false })) return [];
  return readdirSync(queueFolder(data))
    .sort()
    .flatMap((name) => {
      const [, at, sha, reason] = /^(\d{4}.*?)-([0-9a-f]{64})-(start|change|now)\.json$/.exec(name) ?? [];
      if (at === undefined || sha === undefined) return [];
      return [{ file: path.join(queueFolder(data), name), at, sha, reason: reason as QueueReason }];
    });
}

/** Whether the newest snapshot is one that the builder has not tried, or that somebody asked for once more. */
export function isToBuild(newest: Queued, taken: Pick<Queued, 'at' | 'sha'> | undefined): boolean {
  return newest.sha !== taken?.sha || (newest.reason === 'now' && newest.at !== taken.at);
}

/**
 * Notes for the builder whether another server publishes. It then builds nothing by itself and delivers nothing: what
 * it has may be older than what that server gave to readers.
 */
export function noteStandBy({ data }: Pick<Settings, 'data'>, stands: boolean): void {
  if (stands === standsBy({ data })) return;
  if (stands) writeSafely(standByNote(data), '');
  else rmSync(standByNote(data), { force: true });
}

export function standsBy({ data }: Pick<Settings, 'data'>): boolean {
  return statSync(standByNote(data), { throwIfNoEntry: false }) !== undefined;
}

function standByNote(data: string): string {
  return path.join(queueFolder(data), 'stand-by');
}

/** Asks the builder to go back to a release. */
export function queueRollback({ data }: Pick<Settings, 'data'>, release: string): void {
  writeSafely(rollbackNote(data), `${release}\n`);
}

/** The release that somebody asked the builder to go back to, until it has. */
export function queuedRollback({ data }: Pick<Settings, 'data'>): string | undefined {
  try {
    return readFileSync(rollbackNote(data), 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** Where the builder finds that somebody asked it to go back. */
export function rollbackNote(data: string): string {
  return path.join(queueFolder(data), 'roll-back');
}

export function queueFolder(data: string): string {
  return path.join(data, 'queue');
}

/** Beside its place, on disk, and only then in its place: a kill or a full disk leaves the whole of it or nothing. */
export function writeSafely(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.part`);
  try {
    writeFileSync(beside, text);
    const handle = openSync(beside, 'r');
    fsyncSync(handle);
    closeSync(handle);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** `20261122T193000123Z`; later than what is there already, even where the clock was set back. */
export function timeAfter(earlier: string | undefined, now: Date): string {
  const time = (date: Date) => date.toISOString().replace(/[-:.]/g, '');
  if (earlier === undefined || time(now) > earlier) return time(now);
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/.exec(earlier) ?? [];
  const [year = '', month = '', day = '', hour = '', minute = '', second = '', milli = ''] = parts;
  const last = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`);
  return Number.isNaN(last) ? time(now) : time(new Date(last + 1));
}

export type QueueReason = 'start' | 'change' | 'now';

/** A snapshot in the queue. */
export interface Queued {
  file: string;
  at: string;
  /** SHA-256 of its bytes. */
  sha: string;
  reason: QueueReason;
}
