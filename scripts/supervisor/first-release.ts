import { setTimeout as wait } from 'node:timers/promises';
import { readBuilderState } from '../../cms/publish/builder-state.ts';
import { queuedSnapshots } from '../../cms/publish/queue.ts';

/** Waits until readers have what the CMS published last, and says how that went. */
export async function firstRelease({ data, signal, isCmsRunning }: Wait): Promise<{ note: string }> {
  let isBuilding = false;
  while (!signal.aborted) {
    const newest = queuedSnapshots({ data }).at(-1);
    const state = readBuilderState(data);
    const last = state?.results.at(-1);
    if (state?.now.doing === 'building') isBuilding = true;
    const isDone = newest !== undefined && state?.taken === `${newest.at} ${newest.sha}`;
    if (!newest && !isCmsRunning) return { note: 'serves the last release' };
    if (isDone && state.now.doing === 'waiting') {
      if (last?.outcome === 'failed')
        return { note: `not built: ${last.message ?? 'the builder said no reason'}` };
      return { note: isBuilding ? 'built' : 'is up to date' };
    }
    await wait(50, undefined, { signal }).catch(() => undefined);
  }
  return { note: 'stopped' };
}

interface Wait {
  data: string;
  signal: AbortSignal;
  isCmsRunning: boolean;
}
