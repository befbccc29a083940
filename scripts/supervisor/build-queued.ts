import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { waitingPreviews } from '../../cms/publish/previews.ts';
import { queuedSnapshots, queueFolder } from '../../cms/publish/queue.ts';

/** Builds the newest snapshot of the queue unless it is what readers have; says whether there was anything to build. */
export async function buildNewest({ root, data, out, signal }: Builder): Promise<boolean> {
  const newest = queuedSnapshots({ data }).at(-1);
  if (newest === undefined || shaOf(newest) === servedRelease(out)) return false;
  const file = path.join(queueFolder(data), newest);
  const child = spawn(
    process.execPath,
    [path.join(root, 'scripts', 'run.mjs'), 'build', '--snapshot', file, '--out', out],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], signal },
  );
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`The portal could not be built from ${file}.`);
  return true;
}

/** Builds whatever comes into the queue until it is stopped; a failure leaves readers what they have. */
export async function buildWhatComes(builder: Builder, onBuilt: () => void): Promise<void> {
  let failed: string | undefined;
  while (!builder.signal.aborted) {
    await buildPreviews(builder);
    const newest = queuedSnapshots({ data: builder.data }).at(-1);
    if (newest !== failed) {
      try {
        if (await buildNewest(builder)) onBuilt();
      } catch {
        // The build said why. The same snapshot would fail again; the next one may not.
        failed = newest;
      }
    }
    await wait(500, undefined, { signal: builder.signal }).catch(() => undefined);
  }
}

/** Builds the previews that wait: somebody looks at the screen until they are there. */
async function buildPreviews({ root, data, signal }: Builder): Promise<void> {
  for (const { folder, only } of waitingPreviews({ data })) {
    const child = spawn(
      process.execPath,
      [
        path.join(root, 'scripts', 'run.mjs'),
        'build-preview',
        ...[
          '--snapshot',
          path.join(folder, 'snapshot.json'),
          '--only',
          only,
          '--out',
          path.join(folder, 'site'),
        ],
      ],
      { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], signal },
    );
    const [code] = (await once(child, 'close')) as [number | null];
    if (code !== 0) writeFileSync(path.join(folder, 'failed'), '');
  }
}

/** The SHA-256 of the snapshot that readers have now. */
export function servedRelease(out: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(path.join(out, 'release.json'), 'utf8')) as { release?: string }).release;
  } catch {
    return undefined;
  }
}

function shaOf(name: string): string | undefined {
  return /-([0-9a-f]{64})\.json$/.exec(name)?.[1];
}

interface Builder {
  root: string;
  data: string;
  /** The folder that is served. */
  out: string;
  signal: AbortSignal;
}
