'use client';
import { Button } from '@payloadcms/ui';
import { SignInLink } from '../desk/SignInLink.tsx';
import { BuildProgress } from './BuildProgress.tsx';
import { FailureBox } from './FailureBox.tsx';
import { readAt } from './in-words.ts';
import { releaseTime, type ReleasesPart } from './part.ts';
import type { Releases } from './use-releases.ts';

/** What readers have, what they get next and when, and the button for those who do not want to wait. */
export function NowSection({ releases, ...part }: ReleasesPart & { releases: Releases }) {
  const { view, say } = part;
  const { activity, current, failure, goingBackTo, isEarlier } = view;
  const { news, refused, isBusy } = releases;
  const [sentence, help] = inWords(part);
  return (
    <section aria-labelledby="releases-now" className="portal-releases__now">
      <h2 id="releases-now">{say('releases.ui.now')}</h2>
      {refused && (
        <p className="portal-releases__notice portal-releases__notice--bad" role="alert">
          {say('releases.ui.offline', { reason: refused.message })} {refused.status === 401 && <SignInLink />}
        </p>
      )}
      {isEarlier && current !== undefined && (
        <div className="portal-releases__notice" role="status">
          <p className="portal-releases__strong">
            {say('releases.ui.earlier', { time: releaseTime(part, current) })}
          </p>
          <p>{say('releases.ui.earlier.help')}</p>
        </div>
      )}
      {failure && <FailureBox {...part} failure={failure} />}
      <div role="status">
        {news && newsWords[newsOf(news)] !== undefined && activity.is === 'idle' && (
          <p className="portal-releases__news">{say(newsWords[newsOf(news)] ?? 'releases.ui.idle')}</p>
        )}
        {sentence !== undefined && <p className="portal-releases__strong">{sentence}</p>}
        {help !== undefined && <p className="portal-releases__help">{help}</p>}
      </div>
      {activity.is === 'building' && <BuildProgress {...part} activity={activity} />}
      {activity.is === 'building' && goingBackTo !== undefined && (
        <p>{say('releases.ui.going-back.after', { time: releaseTime(part, goingBackTo) })}</p>
      )}
      {activity.is === 'building' && view.waiting > 0 && (
        <p className="portal-releases__help">{say('releases.ui.building.more', { count: view.waiting })}</p>
      )}
      {!isEarlier && !failure && (
        <p>
          {current === undefined
            ? say('releases.ui.readers-have-nothing')
            : say(view.hasAll ? 'releases.ui.release' : 'releases.ui.readers-have', {
                time: releaseTime(part, current),
              })}
        </p>
      )}
      {view.mayPublish && (
        <div className="portal-releases__actions">
          <Button
            buttonStyle="primary"
            disabled={isBusy || activity.is === 'starting'}
            margin={false}
            onClick={() => void releases.publish()}
            size="medium"
          >
            {say('releases.ui.publish')}
          </Button>
          {activity.is === 'waiting' && (
            <span className="portal-releases__help">{say('releases.ui.publish.help')}</span>
          )}
        </div>
      )}
    </section>
  );
}

/** What goes on, and what there is to know about it. */
function inWords(part: ReleasesPart): [sentence?: string | undefined, help?: string | undefined] {
  const { view, say, formats } = part;
  const { activity, goingBackTo, patience } = view;
  switch (activity.is) {
    case 'idle':
      if (view.failure || view.isEarlier) return [];
      return [say(view.hasAll ? 'releases.ui.all' : 'releases.ui.idle')];
    case 'waiting':
      // Without a snapshot nobody knows when.
      if (view.failure && !view.failure.reason)
        return [say('releases.ui.waiting.only', { count: view.waiting })];
      return [
        say('releases.ui.waiting', { count: view.waiting, time: formats.clock(readAt(view)) }),
        patience &&
          say('releases.ui.waiting.help', {
            quiet: formats.duration(patience.quietSeconds),
            longest: formats.duration(patience.longestSeconds),
          }),
      ];
    case 'going-back':
      return [say('releases.ui.going-back', { time: releaseTime(part, goingBackTo ?? '') })];
    case 'stopped':
      return [say('releases.ui.stopped'), say('releases.ui.stopped.help')];
    default:
      return [say(`releases.ui.${activity.is}`)];
  }
}

function newsOf({ outcome, reason }: NonNullable<Releases['news']>): keyof typeof newsWords {
  return outcome === 'released' && reason === 'rollback' ? 'back' : outcome;
}

const newsWords = {
  released: 'releases.news.released',
  unchanged: 'releases.news.unchanged',
  back: 'releases.news.back',
  // It has a box of its own.
  failed: undefined,
} as const;
