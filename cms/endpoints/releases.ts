import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import type { Release } from '../../content/model/release.ts';
import { hasRole, staffOf } from '../access/roles.ts';
import { record } from '../audit/record.ts';
import { Refusal } from '../desk/refusal.ts';
import { leaseStatus } from '../publish/lease.ts';
import { parseStatus } from '../publish/publishing-status.ts';
import { isReleaseId, readRelease } from '../publish/release-places.ts';
import { mayPublish, mayRollBack, releasesView, type ReleasesView } from '../publish/releases-view.ts';
import { signal } from '../publish/signals.ts';
import { settingsOf } from '../settings-of.ts';
import { endpoint } from './answer.ts';

const oneRelease = z.object({ id: z.string().refine(isReleaseId) });

/** What readers have and get next, publishing at once, going back, and what is not well in a release. */
export const releaseEndpoints = [
  endpoint('get', '/releases', { input: z.object({}), handle: (req) => releasesFor(req) }),
  endpoint('post', '/releases/now', {
    input: z.object({}),
    handle: async (req) => {
      if (!hasRole(req.user, ...mayPublish)) throw new Refusal(403, 'releases.not-allowed');
      await signal({ payload: req.payload }, { kind: 'now' });
      await record(req, { kind: 'release.now' });
      return releasesFor(req);
    },
  }),
  endpoint('post', '/releases/:id/roll-back', {
    input: oneRelease,
    handle: async (req, { id }) => {
      if (!hasRole(req.user, ...mayRollBack)) throw new Refusal(403, 'releases.not-allowed');
      if (!(await isKept(req, id))) throw new Refusal(404, 'releases.gone');
      await signal({ payload: req.payload }, { kind: 'roll-back', release: id });
      await record(req, { kind: 'release.rolled-back', details: { release: id } });
      return releasesFor(req);
    },
  }),
  endpoint('get', '/releases/:id/warnings', {
    input: oneRelease,
    handle: async (req, { id }): Promise<Pick<Release, 'warnings'>> => {
      if (!staffOf(req.user)) throw new Refusal(403, 'releases.not-allowed');
      const release = readRelease(settingsOf(req.payload).data, id);
      if (release) return { warnings: release.warnings };
      // Of several servers, each has the releases of its own builder.
      if (await isKept(req, id)) throw new Refusal(409, 'releases.elsewhere');
      throw new Refusal(404, 'releases.gone');
    },
  }),
];

/** Everything the page of releases shows. */
async function releasesFor(req: PayloadRequest): Promise<ReleasesView> {
  if (!staffOf(req.user)) throw new Refusal(403, 'releases.not-allowed');
  return releasesView(req);
}

async function isKept({ payload }: PayloadRequest, id: string): Promise<boolean> {
  const known = parseStatus(await leaseStatus(payload))?.releases ?? [];
  return known.some((release) => release.id === id);
}
