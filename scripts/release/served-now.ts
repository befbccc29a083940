import { readFileSync } from 'node:fs';
import path from 'node:path';
import { currentRelease, readRelease, releaseFolder } from '../../cms/publish/release-places.ts';
import { today } from '../command-line/places.ts';

/** Tells what readers have, and which day it is where they live. */
export function servedNow(data: string): (now: Date) => Served | undefined {
  let known: (Omit<Served, 'today'> & { id: string; zone: string }) | undefined;
  return (now) => {
    const id = currentRelease(data);
    if (id === undefined) return undefined;
    if (known?.id !== id) {
      const release = readRelease(data, id);
      const snapshotFile = path.join(releaseFolder(data, id), 'snapshot.json');
      const zone = zoneIn(snapshotFile);
      if (!release || zone === undefined) return undefined;
      known = { id, snapshotFile, sha: release.snapshot, day: release.day, zone };
    }
    return { ...known, today: today(known.zone, now) };
  };
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
}
