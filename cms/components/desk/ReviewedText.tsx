'use client';
import type { DeskUnit } from '../../desk/view.ts';
import { ReadingText } from './ReadingText.tsx';
import { workOn } from './unit-status.ts';
import type { Into } from './unit-row-props.ts';
import { useSay } from './use-say.ts';
import { WordDiff } from './WordDiff.tsx';

/** The text that waits for approval, else the one that readers get, else why there is none. */
export function ReviewedText({ unit, into }: { unit: DeskUnit; into: Into }) {
  const say = useSay();
  const { current, shown, before, kind } = unit;
  const work = workOn(unit);
  const { lang, dir } = into;
  if (current && (work === 'submitted' || work === 'approved')) {
    return (
      <>
        <ReadingText text={current.target} kind={kind} lang={lang} dir={dir} />
        {shown !== undefined && (
          <div className="portal-desk-help">
            <strong>{say('desk.ui.changed-target')}</strong>
            <WordDiff from={shown} to={current.target} lang={lang} dir={dir} />
          </div>
        )}
      </>
    );
  }
  return (
    <>
      {shown !== undefined && <ReadingText text={shown} kind={kind} lang={lang} dir={dir} />}
      {shown === undefined && before && (
        <>
          <p className="portal-desk-small">{say('desk.ui.review.outdated')}</p>
          <ReadingText text={before.target} kind={kind} lang={lang} dir={dir} />
          <div className="portal-desk-help">
            <strong>{say('desk.ui.changed')}</strong>
            <WordDiff from={before.source} to={unit.source} lang="pl" dir="ltr" />
          </div>
        </>
      )}
      {shown === undefined && !before && work === 'none' && (
        <p className="portal-desk-small">{say('desk.ui.review.missing')}</p>
      )}
      {work === 'draft' && <p className="portal-desk-small">{say('desk.ui.review.draft')}</p>}
      {work === 'returned' && (
        <p className="portal-desk-small">
          {say('desk.ui.review.returned', { comment: current?.comment ?? '' })}
        </p>
      )}
    </>
  );
}
