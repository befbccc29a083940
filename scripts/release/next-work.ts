import type { ReleaseReason } from '../../content/model/release.ts';
import { isToBuild, type Queued } from '../../cms/publish/queue.ts';
import { isUpToDate, type Served } from './served-now.ts';

/**
 * What the builder should build next, if anything: a snapshot that came into the queue, or, on a new day or after an
 * update of the portal, the one that readers have. A snapshot that was tried already is not tried again by itself,
 * so that a roll back stays until somebody publishes something else or asks for it.
 */
export function nextWork({ newest, taken, current, isStandingBy = false }: Situation): Work | undefined {
  if (newest && isToBuild(newest, taken)) return { snapshot: newest, reason: newest.reason };
  // Another server publishes, so what this one has may be old.
  if (isStandingBy) return undefined;
  if (current && !isUpToDate(current))
    return { snapshot: { file: current.snapshotFile, sha: current.sha }, reason: 'nightly', isRepeat: true };
  if (newest && !current) return { snapshot: newest, reason: newest.reason, isRepeat: true };
  return undefined;
}

interface Situation {
  /** The newest snapshot in the queue. */
  newest: Queued | undefined;
  /** The snapshot that was tried last. */
  taken: Pick<Queued, 'at' | 'sha'> | undefined;
  current: Served | undefined;
  /** Whether the CMS here leaves publishing to another server. */
  isStandingBy?: boolean;
}

export interface Work {
  snapshot: { file: string; sha: string; at?: string };
  reason: ReleaseReason;
  /** It has been tried already, and would come up again at once when it fails. */
  isRepeat?: boolean;
}
