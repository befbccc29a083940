import type { PayloadRequest } from 'payload';
import { hasRole, type Role } from '../access/roles.ts';
import type { BuilderResult } from './builder-state.ts';
import { failureForStaff } from './failure-for-staff.ts';
import { leaseStatus } from './lease.ts';
import { parseStatus, type PublishingStatus } from './publishing-status.ts';
import { waitingSignals } from './signals.ts';
import { standingOf, type Failure, type Standing } from './standing.ts';
import { timeZoneOfCity } from './today.ts';

/** What staff see of publishing; where the machine keeps things is told to administrators alone. */
export async function releasesView({
  payload,
  user,
}: Pick<PayloadRequest, 'payload' | 'user'>): Promise<ReleasesView> {
  const [json, signals, timeZone] = await Promise.all([
    leaseStatus(payload),
    waitingSignals(payload),
    timeZoneOfCity(payload),
  ]);
  const status = parseStatus(json);
  const now = new Date();
  const { failure, ...standing } = standingOf({ status, signals, now });
  const told = <Told extends Failure | BuilderResult>(about: Told): Told & { isShortened?: boolean } =>
    hasRole(user, 'administrator') ? about : failureForStaff(about);
  const changes = signals.filter(({ kind }) => kind === 'changed');
  return {
    at: now.toISOString(),
    ...standing,
    ...(failure && { failure: told(failure) }),
    waiting: changes.length,
    ...(changes[0] && { waitingSince: changes[0].createdAt }),
    mayPublish: hasRole(user, ...mayPublish),
    mayRollBack: hasRole(user, ...mayRollBack),
    timeZone,
    ...(status?.current !== undefined && { current: status.current }),
    releases: status?.releases ?? [],
    results: (status?.builder?.results ?? [])
      .map((result) => (result.outcome === 'failed' ? told(result) : result))
      .reverse(),
    ...(status && { patience: status.patience }),
  };
}

/** Who may say that changes are published at once. */
export const mayPublish: readonly Role[] = ['administrator', 'coordinator', 'editor'];

/** Who may give readers an earlier release. */
export const mayRollBack: readonly Role[] = ['administrator', 'coordinator'];

export interface ReleasesView extends Omit<Standing, 'failure'> {
  /** When this was so, by the clock of the CMS. */
  at: string;
  failure?: Told<Failure>;
  /** Changes that readers do not have yet. */
  waiting: number;
  /** When the first of them was made. */
  waitingSince?: string;
  mayPublish: boolean;
  mayRollBack: boolean;
  /** In which times are to be shown: the city's. */
  timeZone: string;
  /** The id of the release that readers have. */
  current?: string;
  /** Those that are kept, the newest first. */
  releases: PublishingStatus['releases'];
  /** What became of the last tries, the newest first. */
  results: Told<BuilderResult>[];
  /** How long changes wait. */
  patience?: PublishingStatus['patience'];
}

/** `isShortened`: an administrator reads more. */
type Told<About> = About & { isShortened?: boolean };
