import path from 'node:path';

/** Where backups are kept unless somebody names another place. */
export function backupsFolder(data: string): string {
  return path.join(data, 'backups');
}

/** `backupName('nightly', …) // => 'nightly-20261122T020000Z.tar.gz'`: names of one kind sort by time. */
export function backupName(kind: 'nightly' | 'backup', now: Date): string {
  return `${kind}-${stamp(now)}.tar.gz`;
}

/** `stamp(…) // => '20261122T020000Z'` */
export function stamp(now: Date): string {
  return now.toISOString().replace(/[-:]|\.\d+/g, '');
}

/** When a nightly backup was begun, by its name. */
export function nightlyTime(name: string): Date | undefined {
  const parts = /^nightly-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.tar\.gz$/.exec(name);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(time.getTime()) ? undefined : time;
}

/** The folder in which a restore is made ready; while it is there, nothing else may use the data folder. */
export function restoringFolder(data: string): string {
  return path.join(data, '.restoring');
}
