import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Payload } from 'payload';
import { pruneAudit } from '../audit/prune.ts';
import { settingsOf } from '../settings-of.ts';
import { timeZoneOfCity } from '../publish/today.ts';
import { isBackupDue } from './due.ts';
import { makeBackup } from './make-backup.ts';
import { backupName, backupsFolder } from './places.ts';
import { nightlyBackups, writeBackupState } from './state.ts';

/**
 * Makes a backup every night while the CMS runs, and at once when a night was missed. Looks at the clock every minute
 * instead of waiting for hours, which a clock that jumps would upset. The result stops it and waits for one at work.
 */
export function startNightlyBackups(
  payload: Payload,
  { isLeader, lookEvery = oneMinute }: { isLeader: () => boolean; lookEvery?: number },
): () => Promise<void> {
  let stopped = false;
  let looksToSkip = 0;
  let atWork = Promise.resolve();
  const look = async (): Promise<void> => {
    if (looksToSkip > 0) looksToSkip--;
    else if (isLeader() && !(await nightWork(payload))) looksToSkip = looksAfterFailure;
    if (!stopped) timer = setTimeout(next, lookEvery);
  };
  const next = () => {
    atWork = look();
  };
  let timer = setTimeout(next, lookEvery);
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await atWork;
  };
}

/** Says whether all went well. What is old goes out of the audit log once it is in a backup. */
async function nightWork(payload: Payload): Promise<boolean> {
  const result = await backUpTonight(payload);
  if (result === 'made') await pruneAudit(payload, { now: new Date() });
  return result !== 'failed';
}

/** Makes tonight's backup if there is none yet, and lets the oldest nights go. A failure is kept for people to see. */
export async function backUpTonight(
  payload: Payload,
  now: Date = new Date(),
): Promise<'made' | 'there' | 'failed'> {
  const { data } = settingsOf(payload);
  try {
    const nights = nightlyBackups(data).map(({ time }) => time);
    if (!isBackupDue(now, nights, await timeZoneOfCity(payload))) return 'there';
    const target = path.join(backupsFolder(data), backupName('nightly', now));
    const { bytes, seconds } = await makeBackup(payload, { target, now });
    writeBackupState(data, {
      lastGood: { at: now.toISOString(), file: path.basename(target), bytes, seconds },
      lastError: undefined,
    });
    prune(data, target);
    return 'made';
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The nightly backup failed; the earlier ones are unchanged.' });
    remember(payload, data, { at: now.toISOString(), message: messageOf(error) });
    return 'failed';
  }
}

/** Keeps the newest nights; the one just made stays even if a wrong clock has left names from the future. */
function prune(data: string, made: string): void {
  const old = nightlyBackups(data)
    .map(({ file }) => file)
    .filter((file) => file !== made)
    .slice(0, -(nightsKept - 1));
  for (const file of old) rmSync(file, { force: true });
}

/** On a full disk not even this can be written; then the log alone says it. */
function remember(payload: Payload, data: string, lastError: { at: string; message: string }): void {
  try {
    writeBackupState(data, { lastError });
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The failure of the backup could not be written down either.' });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const nightsKept = 30;
// Milliseconds.
const oneMinute = 60_000;
// A disk that is full now is so for a while.
const looksAfterFailure = 60;
