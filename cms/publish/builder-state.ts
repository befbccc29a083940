import { readFileSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { releaseReasons } from '../../content/model/release.ts';
import { writeSafely } from './queue.ts';

/** What became of one try to give readers something new. */
export const resultSchema = z.object({
  at: z.iso.datetime(),
  reason: z.enum(releaseReasons),
  outcome: z.enum(['released', 'unchanged', 'failed']),
  release: z.string().optional(),
  /** SHA-256 of the snapshot. */
  snapshot: z.string().optional(),
  seconds: z.number().optional(),
  counted: z.object({ before: z.number().nullable(), after: z.number() }).optional(),
  warnings: z.number().optional(),
  /** Why it failed, and what to do. */
  message: z.string().optional(),
  hint: z.string().optional(),
});

/** What the builder is doing and what it did last, as it writes it down for the CMS to show. */
export const builderStateSchema = z.object({
  formatVersion: z.literal(1),
  pid: z.number(),
  now: z.discriminatedUnion('doing', [
    z.object({ doing: z.literal('waiting') }),
    z.object({
      doing: z.literal('building'),
      reason: z.enum(releaseReasons),
      since: z.iso.datetime(),
      step: z.object({ number: z.number(), of: z.number(), label: z.string() }).optional(),
    }),
  ]),
  /** The snapshot that was tried last, so that it is not tried again as soon as it fails or was rolled back. */
  taken: z.string().optional(),
  /** The newest last. */
  results: z.array(resultSchema),
});

/** Reads it; nothing, where no builder has run or what it wrote cannot be read. */
export function readBuilderState(data: string): BuilderState | undefined {
  try {
    return builderStateSchema.parse(JSON.parse(readFileSync(stateFile(data), 'utf8')));
  } catch {
    return undefined;
  }
}

/** The snapshot of the queue that the builder tried last. */
export function takenBy(
  state: Pick<BuilderState, 'taken'> | undefined,
): { at: string; sha: string } | undefined {
  const [at, sha] = state?.taken?.split(' ') ?? [];
  return at !== undefined && sha !== undefined ? { at, sha } : undefined;
}

export function writeBuilderState(data: string, state: BuilderState): void {
  writeSafely(stateFile(data), `${JSON.stringify(state)}\n`);
}

/** Says all the while that the builder is there; the result stops it. */
export function keepBeating(data: string): () => void {
  const beat = (): void => {
    try {
      const now = new Date();
      utimesSync(stateFile(data), now, now);
    } catch {
      // The file comes with the builder's first word; a disk that fails is told elsewhere.
    }
  };
  const timer = setInterval(beat, beatMilliseconds);
  return () => clearInterval(timer);
}

/** Whether the builder was there a moment ago. Its pid would say nothing from within another container. */
export function isBuilderThere(data: string, now: number = Date.now()): boolean {
  const seen = statSync(stateFile(data), { throwIfNoEntry: false })?.mtimeMs;
  return seen !== undefined && Math.abs(now - seen) < 4 * beatMilliseconds;
}

const beatMilliseconds = 5000;

function stateFile(data: string): string {
  return path.join(data, 'builder.json');
}

export type BuilderState = z.output<typeof builderStateSchema>;
export type BuilderResult = z.output<typeof resultSchema>;
