'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useConfig, useTranslation } from '@payloadcms/ui';
import type { BuilderResult } from '../../publish/builder-state.ts';
import type { ReleasesView } from '../../publish/releases-view.ts';
import { askDesk, type Refused } from '../desk/ask-desk.ts';

/**
 * What readers have and what comes next, kept up to date: every two seconds while something goes on, else every ten,
 * and not at all while nobody looks at the page.
 */
export function useReleases({ first, isWanted = true }: Wish): Releases {
  const { language } = useTranslation().i18n;
  const url = `${useConfig().config.routes.api}/releases`;
  const [known, setKnown] = useState<{ view: ReleasesView | undefined; news?: BuilderResult }>({
    view: first,
  });
  const [refused, setRefused] = useState<Refused>();
  const [isBusy, setBusy] = useState(false);
  const asked = useRef({ last: 0, shown: 0 });

  const ask = useCallback(
    async (action?: string) => {
      const number = ++asked.current.last;
      const answer = await askDesk<ReleasesView>({
        url: `${url}${action ?? ''}`,
        language,
        ...(action !== undefined && { body: {} }),
      });
      // An answer that was overtaken by a later one is old news.
      if (number < asked.current.shown) return answer.ok;
      asked.current.shown = number;
      setRefused(answer.ok ? undefined : answer);
      if (answer.ok) setKnown((before) => withNews(before, answer.data));
      return answer.ok;
    },
    [url, language],
  );

  const pace = known.view && !isResting(known.view) ? 2000 : 10_000;
  // After signing in again elsewhere, looking at this page again goes on.
  const isSignedOut = refused?.status === 401 || refused?.status === 403;
  useEffect(() => {
    if (!isWanted) return;
    let timer: ReturnType<typeof setInterval> | undefined;
    const start = () => {
      clearInterval(timer);
      if (!document.hidden && !isSignedOut) timer = setInterval(() => void ask(), pace);
    };
    const onSight = () => {
      if (!document.hidden) void ask();
      start();
    };
    start();
    document.addEventListener('visibilitychange', onSight);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onSight);
    };
  }, [ask, isSignedOut, isWanted, pace]);

  const act = async (action: string) => {
    setBusy(true);
    const done = await ask(action);
    setBusy(false);
    return done;
  };
  return {
    ...known,
    refused,
    isBusy,
    look: ask,
    publish: () => act('/now'),
    goBack: (id) => act(`/${id}/roll-back`),
  };
}

function isResting({ activity }: ReleasesView): boolean {
  return activity.is === 'idle' || activity.is === 'stopped' || activity.is === 'not-known';
}

function withNews(
  before: { view: ReleasesView | undefined; news?: BuilderResult },
  view: ReleasesView,
): { view: ReleasesView; news?: BuilderResult } {
  const [last] = view.results;
  const isNew = before.view !== undefined && last !== undefined && last.at !== before.view.results[0]?.at;
  const news = isNew ? last : before.news;
  return { view, ...(news && { news }) };
}

interface Wish {
  /** What is known already. */
  first?: ReleasesView;
  isWanted?: boolean;
}

export interface Releases {
  view: ReleasesView | undefined;
  /** What the builder did last since the page was opened. */
  news?: BuilderResult;
  /** Why the last question was not answered. */
  refused: Refused | undefined;
  /** Whether something was asked for that has not been answered. */
  isBusy: boolean;
  look: () => Promise<boolean>;
  publish: () => Promise<boolean>;
  goBack: (id: string) => Promise<boolean>;
}
