'use client';
import { Button } from '@payloadcms/ui';
import type { ReleasesView } from '../../publish/releases-view.ts';
import { releaseTime, type ReleasesPart } from './part.ts';
import { Warnings } from './Warnings.tsx';

/** One release that is kept, and the way back to it. */
export function ReleaseItem({ release, onGoBack, ...part }: ReleaseItemProps) {
  const { view, say, formats } = part;
  const { id, reason, seconds, bytes, pages, counted, snapshot, warnings } = release;
  const isCurrent = id === view.current;
  const time = releaseTime(part, id);
  const facts = [
    [say('releases.ui.why'), say(`releases.reason.${reason}`)],
    [say('releases.ui.duration'), formats.duration(seconds)],
    [say('releases.ui.size'), formats.megabytes(bytes)],
    [say('releases.ui.pages'), formats.number(pages)],
    [say('releases.ui.counted'), `${counted.before ?? '–'} → ${counted.after}`],
    [say('releases.ui.snapshot'), snapshot.slice(0, 12)],
  ] as const;
  return (
    <li className={`portal-releases__item${isCurrent ? ' portal-releases__item--current' : ''}`}>
      <h3>
        <time dateTime={release.builtAt}>{time}</time>
        {isCurrent && <span className="portal-releases__badge">{say('releases.ui.current')}</span>}
      </h3>
      <dl className="portal-releases__facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div className="portal-releases__foot">
        {warnings === 0 ? (
          <span className="portal-releases__help">{say('releases.ui.warnings.none')}</span>
        ) : (
          <Warnings count={warnings} release={id} say={say} />
        )}
        {view.mayRollBack && !isCurrent && (
          <Button
            aria-label={say('releases.ui.go-back.of', { time })}
            buttonStyle="secondary"
            margin={false}
            onClick={() => onGoBack(id)}
            size="small"
          >
            {say('releases.ui.go-back')}
          </Button>
        )}
      </div>
    </li>
  );
}

interface ReleaseItemProps extends ReleasesPart {
  release: ReleasesView['releases'][number];
  onGoBack: (id: string) => void;
}
