import type { ReleaseReason } from '../../content/model/release.ts';
import { takenBy, type BuilderResult } from './builder-state.ts';
import type { PublishingStatus } from './publishing-status.ts';
import type { Patience } from './quiet.ts';
import type { Signal } from './signals.ts';

/** What readers have and what comes next, from what the publisher says of its builder and what still waits. */
export function standingOf({ status, signals, now }: Situation): Standing {
  const activity = activityOf({ status, signals, now });
  const failure = status && failureOf(status);
  const goingBackTo =
    status?.goingBackTo ?? signals.findLast(({ kind }) => kind === 'roll-back')?.release ?? undefined;
  const isEarlier =
    status !== undefined && isBehind(status, { activity, isNewestMissing: failure?.isOfNewest === true });
  return {
    activity,
    ...(failure && { failure: failure.told }),
    ...(goingBackTo !== undefined && { goingBackTo }),
    isEarlier,
    hasAll: activity.is === 'idle' && !failure && !isEarlier && status?.current !== undefined,
  };
}

function activityOf({ status, signals, now }: Situation): Activity {
  if (!status) return { is: 'not-known' };
  const { builder, patience, isQueued, goingBackTo } = status;
  if (builder?.isRunning !== true) return { is: 'stopped' };
  if (builder.now.doing === 'building') {
    const { reason, since, step } = builder.now;
    return { is: 'building', reason, since, ...(step && { step }) };
  }
  const changes = signals.filter(({ kind }) => kind === 'changed');
  if (goingBackTo !== undefined || signals.some(({ kind }) => kind === 'roll-back'))
    return { is: 'going-back' };
  if (isQueued || signals.some(({ kind }) => kind === 'now')) return { is: 'starting' };
  if (changes.length > 0) return { is: 'waiting', dueInSeconds: dueIn(changes, { patience, now }) };
  return { is: 'idle' };
}

/** When the changes are published by themselves, as far as clocks agree: `waitForQuiet` decides it by its own. */
function dueIn(changes: readonly Signal[], { patience, now }: { patience: Patience; now: Date }): number {
  const times = changes.map(({ createdAt }) => Date.parse(createdAt));
  const due = Math.min(
    Math.max(...times) + patience.quietSeconds * 1000,
    Math.min(...times) + patience.longestSeconds * 1000,
  );
  return Math.max(0, Math.round((due - now.getTime()) / 1000));
}

/** Why readers do not have the newest, if something failed and nothing has gone well since. */
function failureOf(status: PublishingStatus): { told: Failure; isOfNewest: boolean } | undefined {
  if (status.failure) return { told: status.failure, isOfNewest: false };
  const { results = [] } = status.builder ?? {};
  const sha = takenBy(status.builder)?.sha;
  const ofNewest = results.findLast(({ snapshot, reason }) => snapshot === sha && reason !== 'rollback');
  if (ofNewest?.outcome === 'failed' && sha !== snapshotOfCurrent(status))
    return { told: asFailure(ofNewest), isOfNewest: true };
  const last = results.at(-1);
  return last?.outcome === 'failed' ? { told: asFailure(last), isOfNewest: false } : undefined;
}

function asFailure({ at, message = '', hint, reason }: BuilderResult): Failure {
  return { at, message, reason, ...(hint !== undefined && { hint }) };
}

/** Whether somebody went back: readers have another snapshot than the one that was published last, or an older release of it. */
function isBehind(
  status: PublishingStatus,
  { activity, isNewestMissing }: { activity: Activity; isNewestMissing: boolean },
): boolean {
  const { current, releases, builder } = status;
  if (current === undefined) return false;
  // While a release is being made it is there before readers have it.
  if (activity.is === 'building') {
    const last = builder?.results.findLast(({ outcome }) => outcome === 'released');
    return last?.reason === 'rollback' && last.release === current && current !== releases[0]?.id;
  }
  const sha = takenBy(builder)?.sha;
  const isOther = sha !== undefined && sha !== snapshotOfCurrent(status);
  return (isOther && !isNewestMissing) || releases[0]?.id !== current;
}

function snapshotOfCurrent({ current, releases }: PublishingStatus): string | undefined {
  return releases.find(({ id }) => id === current)?.snapshot;
}

interface Situation {
  status: PublishingStatus | undefined;
  /** What the publisher has not acted on. */
  signals: readonly Signal[];
  now: Date;
}

export type Activity =
  /** No process has said yet what its builder does. */
  | { is: 'not-known' }
  /** There is no builder. */
  | { is: 'stopped' }
  | {
      is: 'building';
      reason: ReleaseReason;
      since: string;
      step?: { number: number; of: number; label: string };
    }
  /** Somebody asked for an earlier release, and gets it within seconds. */
  | { is: 'going-back' }
  /** Something is to be published, and the builder begins within seconds. */
  | { is: 'starting' }
  /** Changes wait for more of them. */
  | { is: 'waiting'; dueInSeconds: number }
  | { is: 'idle' };

export interface Failure {
  at: string;
  /** Why a release was to be made; without it there was not even a snapshot. */
  reason?: ReleaseReason;
  message: string;
  hint?: string | undefined;
}

export interface Standing {
  activity: Activity;
  /** What went wrong and has not gone well since. */
  failure?: Failure;
  /** The release that somebody asked for; a build under way ends first. */
  goingBackTo?: string;
  /** Somebody went back: what readers have is older than what was published. */
  isEarlier: boolean;
  /** Readers have everything that is published. */
  hasAll: boolean;
}
