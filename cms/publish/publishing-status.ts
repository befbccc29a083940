import { z } from 'zod';
import { releaseSchema } from '../../content/model/release.ts';
import type { Settings } from '../settings.ts';
import { builderStateSchema, isBuilderThere, readBuilderState } from './builder-state.ts';
import { currentRelease, readRelease, releaseIds } from './release-places.ts';

/** What staff should know of publishing: what the builder does, which releases there are, and why something failed. */
export function publishingStatus(
  { data }: Pick<Settings, 'data'>,
  failure: PublisherFailure | undefined,
): PublishingStatus {
  const builder = readBuilderState(data);
  return {
    ...(failure && { failure: { at: failure.at, message: failure.message, hint: failure.hint } }),
    ...(builder && { builder: { ...builder, isRunning: isBuilderThere(data) } }),
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
  failure: failureSchema.optional(),
  builder: builderStateSchema.extend({ isRunning: z.boolean() }).optional(),
  current: z.string().optional(),
  releases: z.array(releaseSchema.omit({ warnings: true }).extend({ warnings: z.number() })),
});

export type PublisherFailure = z.output<typeof failureSchema>;
export type PublishingStatus = z.output<typeof statusSchema>;
