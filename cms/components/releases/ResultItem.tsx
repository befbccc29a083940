import type { ReleasesView } from '../../publish/releases-view.ts';
import { FailureText } from './FailureText.tsx';
import { releaseTime, type ReleasesPart } from './part.ts';

/** What became of one try to give readers something new. */
export function ResultItem({ result, ...part }: ResultItemProps) {
  const { say, formats } = part;
  const { at, reason, outcome, release, seconds } = result;
  const isBack = reason === 'rollback' && outcome === 'released';
  const facts = [
    isBack ? say('releases.outcome.back') : say(`releases.outcome.${outcome}`),
    isBack && release !== undefined ? releaseTime(part, release) : say(`releases.reason.${reason}`),
    seconds === undefined ? '' : formats.duration(seconds),
  ];
  return (
    <li className="portal-releases__result">
      <p>
        <time dateTime={at}>{formats.moment(new Date(at))}</time>{' '}
        <span className={`portal-releases__outcome portal-releases__outcome--${outcome}`}>
          {facts.filter((fact) => fact !== '').join(' · ')}
        </span>
      </p>
      {outcome === 'failed' && <FailureText {...result} say={say} />}
    </li>
  );
}

interface ResultItemProps extends ReleasesPart {
  result: ReleasesView['results'][number];
}
