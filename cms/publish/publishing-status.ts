import { z } from 'zod';
import { releaseSchema } from '../../content/model/release.ts';
import type { Settings } from '../settings.ts';
import { readBackupState } from '../backup/state.ts';
import { builderStateSchema, isBuilderThere, readBuilderState, takenBy } from './builder-state.ts';
import { isToBuild, queuedRollback, queuedSnapshots } from './queue.ts';
import type { Patience } from './quiet.ts';
import { currentRelease, readRelease, releaseIds } from './release-places.ts';

/** What staff should know of publishing: what the builder does, which releases there are, and why something failed. */
export function publishingStatus(
  { data }: Pick<Settings, 'data'>,
  { failure, patience }: { failure: PublisherFailure | undefined; patience: Patience },
): PublishingStatus {
  const builder = readBuilderState(data);
  const newest = queuedSnapshots({ data }).at(-1);
  const goingBackTo = queuedRollback({ data });
  const { lastGood, lastError } = readBackupState(data);
  return {
    patience,
    isQueued: newest !== undefined && isToBuild(newest, takenBy(builder)),
    ...(goingBackTo !== undefined && { goingBackTo }),
    ...(failure && { failure: { at: failure.at, message: failure.message, hint: failure.hint } }),
    ...(builder && { builder: { ...builder, isRunning: isBuilderThere(data) } }),
    backup: { at: lastGood?.at ?? null, failed: lastError?.message ?? null },
    current: currentRelease(data),
    releases: releaseIds(data)
      .reverse()
      .flatMap((id) => readRelease(data, id) ?? [])
      .map(({ warnings, ...release }) => ({ ...release, warnings: warnings.length })),
  };
}

/** Reads what the publisher wrote into its lease; nothing, where another version wrote it. */
export function parseStatus(json: unknown): PublishingStatus | undefined {
  return statusSchema.safeParse(json).data;
}

const failureSchema = z.object({ at: z.string(), message: z.string(), hint: z.string().optional() });

const statusSchema = z.object({
  patience: z.object({ quietSeconds: z.number(), longestSeconds: z.number() }),
  /** A snapshot waits that the builder has not begun with. */
  isQueued: z.boolean(),
  /** The release that the builder was asked to go back to. */
  goingBackTo: z.string().optional(),
  failure: failureSchema.optional(),
  builder: builderStateSchema.extend({ isRunning: z.boolean() }).optional(),
  /** The last nightly backup, and why the last try failed if it did. */
  backup: z.object({ at: z.string().nullable(), failed: z.string().nullable() }),
  current: z.string().optional(),
  releases: z.array(releaseSchema.omit({ warnings: true }).extend({ warnings: z.number() })),
});

export type PublisherFailure = z.output<typeof failureSchema>;
export type PublishingStatus = z.output<typeof statusSchema>;
