'use client';
import type { NewerText } from './ask-desk.ts';
import { Action } from './Action.tsx';
import type { Into } from './unit-row-props.ts';
import { useSay } from './use-say.ts';
import { areAlike, wordChanges } from './word-changes.ts';
import { WordDiff } from './WordDiff.tsx';

/** Two people wrote the same text: both are shown, and the one who came second chooses. */
export function Conflict({ mine, theirs, into, keep, take }: ConflictProps) {
  const say = useSay();
  return (
    <div className="portal-desk-conflict">
      <p role="alert">
        <strong>{say('desk.ui.conflict')}</strong>
      </p>
      <div className="portal-desk-versions">
        <div>
          <h3>{say('desk.ui.conflict.mine')}</h3>
          <p className="portal-desk-text" lang={into.lang} dir={into.dir}>
            {mine}
          </p>
          <Action onClick={keep} primary>
            {say('desk.ui.conflict.keep')}
          </Action>
        </div>
        <div>
          <h3>
            {say('desk.ui.conflict.theirs')} ({say(stateWords[theirs.state ?? 'draft'])})
          </h3>
          {areAlike(wordChanges(mine, theirs.target)) ? (
            <WordDiff from={mine} to={theirs.target} lang={into.lang} dir={into.dir} />
          ) : (
            <p className="portal-desk-text" lang={into.lang} dir={into.dir}>
              {theirs.target}
            </p>
          )}
          <Action onClick={take}>{say('desk.ui.conflict.take')}</Action>
        </div>
      </div>
    </div>
  );
}

const stateWords = {
  draft: 'desk.ui.conflict.drafted',
  submitted: 'desk.ui.conflict.submitted',
  approved: 'desk.ui.conflict.approved',
} as const;

interface ConflictProps {
  mine: string;
  theirs: NewerText;
  into: Into;
  keep: () => Promise<void>;
  take: () => Promise<void>;
}
