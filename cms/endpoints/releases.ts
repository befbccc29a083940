import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { hasRole, staffOf, type Role } from '../access/roles.ts';
import { Refusal } from '../desk/refusal.ts';
import { leaseStatus } from '../publish/lease.ts';
import { parseStatus, type PublishingStatus } from '../publish/publishing-status.ts';
import { isReleaseId } from '../publish/release-places.ts';
import { signal, waitingSignals } from '../publish/signals.ts';
import { endpoint } from './answer.ts';

/** What readers have and get next, publishing at once, and going back. */
export const releaseEndpoints = [
  endpoint('get', '/releases', { input: z.object({}), handle: (req) => releasesFor(req) }),
  endpoint('post', '/releases/now', {
    input: z.object({}),
    handle: async (req) => {
      if (!hasRole(req.user, ...mayPublish)) throw new Refusal(403, 'releases.not-allowed');
      await signal({ payload: req.payload }, { kind: 'now' });
      return releasesFor(req);
    },
  }),
  endpoint('post', '/releases/:id/roll-back', {
    input: z.object({ id: z.string().refine(isReleaseId) }),
    handle: async (req, { id }) => {
      if (!hasRole(req.user, ...mayRollBack)) throw new Refusal(403, 'releases.not-allowed');
      const known = parseStatus(await leaseStatus(req.payload))?.releases ?? [];
      if (!known.some((release) => release.id === id)) throw new Refusal(404, 'releases.gone');
      await signal({ payload: req.payload }, { kind: 'roll-back', release: id });
      return releasesFor(req);
    },
  }),
];

/** Everything the page of releases shows. */
async function releasesFor(req: PayloadRequest): Promise<ReleasesView> {
  if (!staffOf(req.user)) throw new Refusal(403, 'releases.not-allowed');
  const [status, waiting] = await Promise.all([leaseStatus(req.payload), waitingSignals(req.payload)]);
  return {
    waiting: waiting.filter(({ kind }) => kind === 'changed').length,
    isUrgent: waiting.some(({ kind }) => kind === 'now'),
    mayPublish: hasRole(req.user, ...mayPublish),
    mayRollBack: hasRole(req.user, ...mayRollBack),
    status: parseStatus(status),
  };
}

const mayPublish: readonly Role[] = ['administrator', 'coordinator', 'editor'];
const mayRollBack: readonly Role[] = ['administrator', 'coordinator'];

export interface ReleasesView {
  /** Changes that readers do not have yet. */
  waiting: number;
  /** Somebody asked for them to be published at once. */
  isUrgent: boolean;
  mayPublish: boolean;
  mayRollBack: boolean;
  status: PublishingStatus | undefined;
}
