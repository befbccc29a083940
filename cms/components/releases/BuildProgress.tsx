import type { Activity } from '../../publish/standing.ts';
import { stepInWords } from './in-words.ts';
import type { ReleasesPart } from './part.ts';

/** How far the release is that is being made. */
export function BuildProgress({ activity, say }: Pick<ReleasesPart, 'say'> & { activity: Building }) {
  const { step, reason } = activity;
  const words = step
    ? say('releases.ui.step', { ...step, step: stepInWords(step.label, say) })
    : say('releases.ui.step.none');
  return (
    <div className="portal-releases__progress">
      <progress
        aria-label={say('releases.ui.building')}
        aria-valuetext={words}
        max={step?.of ?? 1}
        // The step that is under way is not done.
        value={step ? step.number - 1 : 0}
      />
      <p>
        {words} · {say('releases.ui.why')}: {say(`releases.reason.${reason}`)}
      </p>
    </div>
  );
}

type Building = Extract<Activity, { is: 'building' }>;
