import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Settings } from '../settings.ts';

/** Notes that something changed since the last snapshot; the note survives a kill. */
export function wantSnapshot({ data }: Pick<Settings, 'data'>): void {
  mkdirSync(queueFolder(data), { recursive: true });
  writeFileSync(path.join(queueFolder(data), changed), `${new Date().toISOString()}\n`);
}

/** How many milliseconds ago the last change was noted, or nothing if none is waiting. */
export function quietFor({ data }: Pick<Settings, 'data'>, now: number = Date.now()): number | undefined {
  const note = statSync(path.join(queueFolder(data), changed), { throwIfNoEntry: false });
  return note && Math.max(0, now - note.mtimeMs);
}

/** Takes the note away: what changes from here on asks for another snapshot. */
export function takeNote({ data }: Pick<Settings, 'data'>): void {
  rmSync(path.join(queueFolder(data), changed), { force: true });
}

/** Puts a snapshot in the queue, whole or not at all, and drops the older ones: only the newest matters. */
export function queueSnapshot(
  { data }: Pick<Settings, 'data'>,
  bytes: string,
  now: Date = new Date(),
): string {
  const folder = queueFolder(data);
  mkdirSync(folder, { recursive: true });
  const sha = createHash('sha256').update(bytes).digest('hex');
  const name = `${now.toISOString().replaceAll(':', '')}-${sha}.json`;
  const beside = path.join(folder, `.${name}.part`);
  writeFileSync(beside, bytes);
  const file = openSync(beside, 'r');
  fsyncSync(file);
  closeSync(file);
  renameSync(beside, path.join(folder, name));
  for (const older of queuedSnapshots({ data }))
    if (older !== name) rmSync(path.join(folder, older), { force: true });
  return path.join(folder, name);
}

/** The snapshots that wait or were taken last, oldest first. */
export function queuedSnapshots({ data }: Pick<Settings, 'data'>): string[] {
  if (!statSync(queueFolder(data), { throwIfNoEntry: false })) return [];
  return readdirSync(queueFolder(data))
    .filter((name) => /^\d{4}.*-[0-9a-f]{64}\.json$/.test(name))
    .sort();
}

export function queueFolder(data: string): string {
  return path.join(data, 'queue');
}

const changed = 'changed';
