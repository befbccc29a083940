import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../../content/model/files/save.ts';
import { backupsFolder, nightlyTime } from './places.ts';

/** How the nightly backups stand: when the last good one was made, and why the last try failed if it did. */
export function readBackupState(data: string): BackupState {
  const nights = nightlyBackups(data);
  let stored: z.output<typeof stateSchema> = {};
  try {
    stored = stateSchema.parse(JSON.parse(readFileSync(stateFile(data), 'utf8')));
  } catch {
    // None was made yet, or somebody emptied the folder.
  }
  const isThere =
    stored.lastGood !== undefined && existsSync(path.join(backupsFolder(data), stored.lastGood.file));
  return {
    nights: nights.length,
    ...(isThere && { lastGood: stored.lastGood }),
    ...(stored.lastError && { lastError: stored.lastError }),
  };
}

/** Remembers how a nightly backup went; one that succeeds takes the last failure back. */
export function writeBackupState(data: string, news: Pick<BackupState, 'lastGood' | 'lastError'>): void {
  const { lastGood } = readBackupState(data);
  mkdirSync(backupsFolder(data), { recursive: true, mode: 0o700 });
  writeWhole(stateFile(data), `${JSON.stringify({ ...(lastGood && { lastGood }), ...news })}\n`);
}

/** The nightly backups that there are, oldest first. */
export function nightlyBackups(data: string): { file: string; time: Date }[] {
  if (!existsSync(backupsFolder(data))) return [];
  return readdirSync(backupsFolder(data))
    .sort()
    .flatMap((name) => {
      const time = nightlyTime(name);
      return time ? [{ file: path.join(backupsFolder(data), name), time }] : [];
    });
}

function stateFile(data: string): string {
  return path.join(backupsFolder(data), 'state.json');
}

const stateSchema = z.object({
  lastGood: z.object({ at: z.string(), file: z.string(), bytes: z.number(), seconds: z.number() }).optional(),
  lastError: z.object({ at: z.string(), message: z.string() }).optional(),
});

export interface BackupState {
  /** The last nightly backup that was made and is still there; `file` is its name in `data/backups/`. */
  lastGood?: { at: string; file: string; bytes: number; seconds: number } | undefined;
  /** Why the last try failed, until one succeeds. */
  lastError?: { at: string; message: string } | undefined;
  /** How many nightly backups are kept now. */
  nights: number;
}
