import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { waitingPreviews } from '../../cms/publish/previews.ts';
import { runInChild } from './run-in-child.ts';

/** Builds the previews that wait: somebody looks at the screen until they are there. */
export async function buildPreviews({ root, data, signal }: Previews): Promise<void> {
  for (const { folder, only } of waitingPreviews({ data })) {
    const site = path.join(folder, 'site');
    const snapshot = path.join(folder, 'snapshot.json');
    const code = await runInChild({
      root,
      args: ['build-preview', '--snapshot', snapshot, '--only', only, '--out', site],
      signal,
    });
    if (signal.aborted) return;
    if (code !== 0) writeFileSync(path.join(folder, 'failed'), '');
  }
}

interface Previews {
  root: string;
  data: string;
  signal: AbortSignal;
}
