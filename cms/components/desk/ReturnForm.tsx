'use client';
import { useState } from 'react';
import { Action } from './Action.tsx';
import { useSay } from './use-say.ts';

/** Asks what is to be mended before a text goes back to its writer. */
export function ReturnForm({
  id,
  send,
  cancel,
}: {
  id: string;
  send: (comment: string) => unknown;
  cancel: () => void;
}) {
  const say = useSay();
  const [comment, setComment] = useState('');
  const [missing, setMissing] = useState(false);
  const tryToSend = () => {
    if (comment.trim() !== '') return send(comment);
    setMissing(true);
    document.getElementById(id)?.focus();
    return undefined;
  };
  return (
    <div className="portal-desk-return">
      <label htmlFor={id}>{say('desk.ui.review.comment')}</label>
      <textarea
        id={id}
        rows={3}
        required
        value={comment}
        aria-invalid={missing}
        aria-describedby={`${id}-help`}
        onChange={(event) => {
          setComment(event.target.value);
          setMissing(false);
        }}
      />
      <p id={`${id}-help`} className="portal-desk-small">
        {say('desk.ui.review.comment-help')}
      </p>
      {missing && (
        <p className="portal-desk-failed" role="alert">
          {say('desk.comment-missing')}
        </p>
      )}
      <div className="portal-desk-actions">
        <Action onClick={tryToSend} primary>
          {say('desk.ui.review.send-back')}
        </Action>
        <Action onClick={cancel}>{say('desk.ui.review.cancel')}</Action>
      </div>
    </div>
  );
}
