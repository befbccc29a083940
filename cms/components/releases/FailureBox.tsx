import type { ReleasesView } from '../../publish/releases-view.ts';
import { FailureText } from './FailureText.tsx';
import { releaseTime, type ReleasesPart } from './part.ts';

/** What went wrong, what readers have meanwhile, and what to do. */
export function FailureBox({
  failure,
  ...part
}: ReleasesPart & { failure: NonNullable<ReleasesView['failure']> }) {
  const { view, say, formats } = part;
  const time = formats.moment(new Date(failure.at));
  return (
    <div className="portal-releases__notice portal-releases__notice--bad" role="alert">
      <p className="portal-releases__strong">
        {say(failure.reason === 'rollback' ? 'releases.ui.failed.rollback' : 'releases.ui.failed', { time })}
      </p>
      <FailureText {...failure} isOpen say={say} />
      {view.current !== undefined && (
        <p>{say('releases.ui.failed.keep', { time: releaseTime(part, view.current) })}</p>
      )}
      {failure.reason !== 'rollback' && <p>{say('releases.ui.failed.again')}</p>}
    </div>
  );
}
