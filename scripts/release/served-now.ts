import { readFileSync } from 'node:fs';
import path from 'node:path';
import { currentRelease, readRelease, releaseFolder } from '../../cms/publish/release-places.ts';
import { today } from '../command-line/places.ts';

/** Tells what readers have, which day it is where they live, and whether `code` made it. */
export function servedNow(data: string, code?: string): (now: Date) => Served | undefined {
  let known: (Omit<Served, 'today' | 'isOfOldCode'> & Known) | undefined;
  let first: string | undefined;
  return (now) => {
    const id = currentRelease(data);
    if (id === undefined) return undefined;
    first ??= id;
    if (known?.id !== id) {
      const release = readRelease(data, id);
      const snapshotFile = path.join(releaseFolder(data, id), 'snapshot.json');
      const zone = zoneIn(snapshotFile);
      if (!release || zone === undefined) return undefined;
      known = { id, snapshotFile, sha: release.snapshot, day: release.day, zone, code: release.code };
    }
    // Only what was there at the start: a release that somebody went back to since stays as it is.
    const isOfOldCode = id === first && code !== undefined && known.code !== undefined && known.code !== code;
    return { ...known, today: today(known.zone, now), isOfOldCode };
  };
}

/** Whether the same snapshot would make the same pages now: on another day other things are in force. */
export function isUpToDate({ day, today, isOfOldCode }: Served): boolean {
  return day === today && isOfOldCode !== true;
}

function zoneIn(snapshotFile: string): string | undefined {
  try {
    const { city } = JSON.parse(readFileSync(snapshotFile, 'utf8')) as {
      city: { facts: { timeZone: string } };
    };
    return city.facts.timeZone;
  } catch {
    return undefined;
  }
}

export interface Served {
  snapshotFile: string;
  /** SHA-256 of its snapshot. */
  sha: string;
  /** The day for which it says what is in force. */
  day: string;
  /** Today in the city. */
  today: string;
  /** Whether the portal was updated since. */
  isOfOldCode?: boolean;
}

interface Known {
  id: string;
  zone: string;
  code: string | undefined;
}
