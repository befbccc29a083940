'use client';
import { useEffect } from 'react';
import { Link, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import type { ReleasesView } from '../../publish/releases-view.ts';
import { useSay } from '../desk/use-say.ts';
import { formatsFor } from '../releases/formats.ts';
import { readAt, standingInWords } from '../releases/in-words.ts';
import { useReleases } from '../releases/use-releases.ts';

/** Beside the buttons of a published entry: when readers get it, and that they have it. */
export function ReadersHaveIt() {
  const say = useSay();
  const { language } = useTranslation().i18n;
  const { admin } = useConfig().config.routes;
  const { id, data, lastUpdateTime } = useDocumentInfo();
  const isPublished = id !== undefined && data?.['_status'] === 'published';
  const { view, look } = useReleases({ isWanted: isPublished });

  useEffect(() => {
    if (isPublished) void look();
  }, [isPublished, look, lastUpdateTime]);

  if (!isPublished || !view) return null;
  const formats = formatsFor(language, view.timeZone);
  const words = isOthersWork(view, data['updatedAt'])
    ? say('releases.entry.all')
    : view.activity.is === 'waiting' && !view.failure && !view.isEarlier
      ? say('releases.entry.waiting', { time: formats.clock(readAt(view)) })
      : view.hasAll
        ? say('releases.entry.all')
        : standingInWords(view, { say, formats });
  if (words === undefined) return null;
  return (
    <span className="portal-releases-entry" role="status">
      <Link href={`${admin}/releases`} prefetch={false}>
        {words}
      </Link>
    </span>
  );
}

/** Whether what waits was changed after this entry was published, so that readers have this one. */
function isOthersWork(
  { activity, waitingSince, failure, isEarlier }: ReleasesView,
  updatedAt: unknown,
): boolean {
  if (activity.is !== 'waiting' || waitingSince === undefined || failure || isEarlier) return false;
  // The change and the note of it are not written in the same millisecond.
  return typeof updatedAt === 'string' && Date.parse(updatedAt) + 2000 < Date.parse(waitingSince);
}
