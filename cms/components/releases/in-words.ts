import type { AdminWordKey } from '../../i18n/admin-words.ts';
import type { ReleasesView } from '../../publish/releases-view.ts';
import type { Activity } from '../../publish/standing.ts';
import type { Say } from '../desk/use-say.ts';
import type { Formats } from './formats.ts';

/** How publishing stands, in one sentence; nothing, where the CMS does not know it yet. */
export function standingInWords(view: ReleasesView, { say, formats }: Words): string | undefined {
  const { activity, failure, isEarlier, waiting } = view;
  if (isMoving(activity)) return say(`releases.short.${activity.is}`);
  if (failure) return say('releases.short.failed');
  if (isEarlier) return say('releases.short.earlier');
  switch (activity.is) {
    case 'waiting':
      return say('releases.short.waiting', { count: waiting, time: formats.clock(readAt(view)) });
    case 'stopped':
      return say('releases.short.stopped');
    case 'idle':
      return view.hasAll ? say('releases.short.all') : undefined;
    default:
      return undefined;
  }
}

/** Whether something happens that will be over in a moment. */
export function isMoving(activity: Activity): activity is Extract<Activity, { is: Moving }> {
  return activity.is === 'building' || activity.is === 'starting' || activity.is === 'going-back';
}

/** When readers get the changes that wait, if making a release takes as long as it did the last time. */
export function readAt({ at, activity, releases }: ReleasesView): Date {
  const due = activity.is === 'waiting' ? activity.dueInSeconds : 0;
  return new Date(Date.parse(at) + (due + (releases[0]?.seconds ?? 0)) * 1000);
}

/** The builder's name of a step in the person's language; one that is not known here stays as it is. */
export function stepInWords(label: string, say: Say): string {
  const key = steps[label];
  return key ? say(key) : label;
}

const steps: Record<string, AdminWordKey | undefined> = {
  Content: 'releases.step.content',
  Pages: 'releases.step.pages',
  Search: 'releases.step.search',
  Coverage: 'releases.step.coverage',
  Checks: 'releases.step.checks',
  Compression: 'releases.step.compress',
  Release: 'releases.step.release',
};

type Moving = 'building' | 'starting' | 'going-back';

interface Words {
  say: Say;
  formats: Formats;
}
