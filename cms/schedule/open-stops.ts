import type { Schedule } from './read-schedules.ts';

/**
 * Whether somebody still has to see to a plan that was stopped: not once it was planned anew, nor once the draft was
 * saved again or is no draft any more, nor once a page that was to be taken back is not there.
 */
export function isOpenStop(plan: Schedule, { plans, draftSavedAt, isPublished }: Now): boolean {
  const { state, action, createdAt, lookedAt = '' } = plan;
  if (state !== 'stopped') return false;
  const isReplaced = plans.some(
    (other) => other.entry === plan.entry && other.action === action && other.createdAt > createdAt,
  );
  if (isReplaced) return false;
  return action === 'unpublish' ? isPublished : draftSavedAt !== undefined && draftSavedAt <= lookedAt;
}

interface Now {
  plans: readonly Schedule[];
  /** When the draft of the entry was saved, if its newest version is one. */
  draftSavedAt: string | undefined;
  /** Whether readers see a version of the entry. */
  isPublished: boolean;
}
