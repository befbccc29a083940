import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { PortalError } from '../../content/model/portal-error.ts';
import { releaseSchema, type Release } from '../../content/model/release.ts';
import { parseSnapshot, type Snapshot } from '../../content/model/snapshot.ts';

/**
 * Keeps what proves a release: `evidence/<day>/{snapshot.json.gz, coverage.json, release.json}`, whole or not at all,
 * in the place of an earlier release of the same day. Other days are never touched. `release` is the folder of the
 * release; `day` the day on which readers got it, for one that is older than that, as after going back to it.
 */
export function keepEvidence({ data, release: folder, day }: KeepEvidence): string {
  const bytes = readFileSync(path.join(folder, 'snapshot.json'));
  const release = readReleaseFile(path.join(folder, 'release.json'));
  refuseChanged(bytes, release, folder);
  const all = evidenceFolder(data);
  mkdirSync(all, { recursive: true });
  const place = path.join(all, day ?? release.day);
  removeLeftovers(all, path.basename(place));
  // Going back to an old release does not change what readers got on the day it was made.
  if (day === undefined && isOlder(release, place)) return place;
  const work = mkdtempSync(path.join(all, `.${path.basename(place)}.part-`));
  try {
    writeWhole(path.join(work, 'snapshot.json.gz'), gzipSync(bytes, { level: 9 }));
    writeWhole(path.join(work, 'coverage.json'), readFileSync(path.join(folder, 'coverage.json')));
    writeWhole(path.join(work, 'release.json'), readFileSync(path.join(folder, 'release.json')));
    // A folder cannot take the place of one that is not empty; a kill between the two steps leaves the former one.
    if (existsSync(place)) renameSync(place, formerOf(place));
    renameSync(work, place);
    rmSync(formerOf(place), { recursive: true, force: true });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return place;
}

/** The days of which there is evidence, the earliest first. */
export function evidenceDays(data: string): string[] {
  const all = evidenceFolder(data);
  if (!existsSync(all)) return [];
  const days = readdirSync(all).flatMap(
    (name) => /^\.?(\d{4}-\d{2}-\d{2})(?:\.former)?$/.exec(name)?.[1] ?? [],
  );
  return [...new Set(days)].sort();
}

/** The last day of which there is evidence, not later than a day. */
export function lastEvidenceDay(data: string, day: string): string | undefined {
  return evidenceDays(data).findLast((kept) => kept <= day);
}

/** What was kept of a day; a snapshot that is not the one of its release is refused. */
export function readEvidence(data: string, day: string): Evidence {
  const kept = path.join(evidenceFolder(data), day);
  const place = existsSync(kept) ? kept : formerOf(kept);
  const release = readReleaseFile(path.join(place, 'release.json'));
  const file = path.join(place, 'snapshot.json.gz');
  const bytes = unpacked(file);
  refuseChanged(bytes, release, place);
  return { day, place, release, snapshot: parseSnapshot(JSON.parse(bytes.toString('utf8'))) };
}

export function evidenceFolder(data: string): string {
  return path.join(data, 'evidence');
}

function readReleaseFile(file: string): Release {
  try {
    return releaseSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new PortalError(
      `${file} does not say what release it is of.`,
      'Put the file back from a backup; `npm run coverage` works without this day as long as it is not asked for.',
      { cause },
    );
  }
}

function unpacked(file: string): Buffer {
  try {
    return gunzipSync(readFileSync(file));
  } catch (cause) {
    throw new PortalError(`${file} cannot be unpacked.`, 'Put the file back from a backup.', { cause });
  }
}

function refuseChanged(bytes: Buffer, { id, snapshot }: Release, place: string): void {
  const sha = createHash('sha256').update(bytes).digest('hex');
  if (sha === snapshot) return;
  throw new PortalError(
    `The snapshot in ${place} is not that of release ${id}: its SHA-256 is ${sha}, and the release says ${snapshot}.`,
    'It was changed or damaged, so it proves nothing. Put it back from a backup.',
  );
}

/** What killed attempts left; and a former folder without its successor is the evidence of that day. */
function removeLeftovers(all: string, day: string): void {
  for (const name of readdirSync(all))
    if (name.startsWith(`.${day}.part-`)) rmSync(path.join(all, name), { recursive: true, force: true });
  const place = path.join(all, day);
  if (!existsSync(formerOf(place))) return;
  if (existsSync(place)) rmSync(formerOf(place), { recursive: true, force: true });
  else renameSync(formerOf(place), place);
}

function isOlder({ id }: Release, place: string): boolean {
  return existsSync(place) && id < readReleaseFile(path.join(place, 'release.json')).id;
}

function formerOf(place: string): string {
  return path.join(path.dirname(place), `.${path.basename(place)}.former`);
}

/** A file that is on the disk when this returns, and not only in the memory of the machine. */
function writeWhole(file: string, bytes: Buffer): void {
  const handle = openSync(file, 'wx');
  try {
    for (let written = 0; written < bytes.length;) written += writeSync(handle, bytes, written);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

interface KeepEvidence {
  /** The data folder. */
  data: string;
  /** The folder of the release. */
  release: string;
  day?: string;
}

export interface Evidence {
  day: string;
  /** Its folder. */
  place: string;
  release: Release;
  snapshot: Snapshot;
}
