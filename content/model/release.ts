import { z } from 'zod';

/** Why a release was made. */
export const releaseReasons = ['start', 'change', 'now', 'nightly', 'rollback'] as const;

/** What is kept of a release beside its pages: enough to tell staff what happened, and to prove it later. */
export const releaseSchema = z.strictObject({
  formatVersion: z.literal(1),
  /** `20261122T193000123Z-0123456789ab`: when it was made and the first 12 of its snapshot's hash, so names sort by time. */
  id: z.string().regex(/^\d{8}T\d{9}Z-[0-9a-f]{12}$/),
  /** SHA-256 of the snapshot's bytes; every page carries it. */
  snapshot: z.string().regex(/^[0-9a-f]{64}$/),
  /** The day of the newest change in the snapshot. */
  asOf: z.iso.date(),
  /** The day, in the city's time zone, for which its pages say what is in force. */
  day: z.iso.date(),
  builtAt: z.iso.datetime(),
  seconds: z.number().nonnegative(),
  reason: z.enum(releaseReasons),
  /** Which version of the code made its pages; an update makes them anew. */
  code: z.string().optional(),
  pages: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
  /** Procedures that count toward the indicator, in the release before and in this one. */
  counted: z.strictObject({ before: z.int().nonnegative().nullable(), after: z.int().nonnegative() }),
  /** Editorial problems: they do not stop a release, they are recorded. */
  warnings: z.array(z.strictObject({ kind: z.string(), file: z.string(), message: z.string() })),
});

export type Release = z.output<typeof releaseSchema>;
export type ReleaseReason = (typeof releaseReasons)[number];
