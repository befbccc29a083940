'use client';
import { useEffect, useId, useRef } from 'react';
import { Button } from '@payloadcms/ui';
import { releaseTime, type ReleasesPart } from './part.ts';

/** Says what going back does and does not do, before it is done. */
export function GoBackDialog({ release, onYes, onClose, ...part }: GoBackDialogProps) {
  const { say } = part;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const help = useId();
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      aria-describedby={help}
      aria-labelledby={heading}
      className="portal-releases__dialog"
      onClose={onClose}
      ref={dialog}
    >
      <h2 id={heading}>{say('releases.ui.dialog.title', { time: releaseTime(part, release) })}</h2>
      <ul id={help}>
        <li>{say('releases.ui.dialog.readers')}</li>
        <li>{say('releases.ui.dialog.cms')}</li>
        <li>{say('releases.ui.dialog.next')}</li>
        <li>{say('releases.ui.dialog.undo')}</li>
      </ul>
      <div className="portal-releases__actions">
        <Button buttonStyle="secondary" margin={false} onClick={close} size="medium">
          {say('releases.ui.dialog.no')}
        </Button>
        <Button
          buttonStyle="primary"
          margin={false}
          onClick={() => {
            onYes();
            close();
          }}
          size="medium"
        >
          {say('releases.ui.dialog.yes')}
        </Button>
      </div>
    </dialog>
  );
}

interface GoBackDialogProps extends ReleasesPart {
  release: string;
  onYes: () => void;
  onClose: () => void;
}
