'use client';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '@payloadcms/ui';
import { say, type AdminWordKey } from '../../../i18n/admin-words.ts';

/** Shows a link to give to somebody, with a button that copies it. */
export function LinkDialog({ link, language, onClose }: LinkDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<AdminWordKey>();
  const heading = useId();
  const help = useId();

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  const copy = async () => {
    // Selected as well: on an address without https browsers refuse to copy, and then the keyboard has to.
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      setTold('users.ui.copied');
    } catch {
      setTold('users.ui.copy-yourself');
    }
  };

  return (
    <dialog
      aria-describedby={help}
      aria-labelledby={heading}
      className="portal-reset"
      onClose={onClose}
      ref={dialog}
    >
      <h2 className="portal-reset__heading" id={heading}>
        {say(language, 'users.ui.reset-link')}
      </h2>
      <input
        aria-labelledby={heading}
        className="portal-reset__link"
        onFocus={(event) => event.target.select()}
        // It stands in the account's form, which Enter would save.
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
        readOnly
        ref={field}
        type="text"
        value={link}
      />
      <p id={help}>{say(language, 'users.ui.reset-link.help')}</p>
      <div className="portal-reset__buttons">
        <Button buttonStyle="primary" margin={false} onClick={() => void copy()} size="medium">
          {say(language, 'users.ui.copy')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()} size="medium">
          {say(language, 'users.ui.close')}
        </Button>
        <span role="status">{told !== undefined && say(language, told)}</span>
      </div>
    </dialog>
  );
}

interface LinkDialogProps {
  link: string;
  language: string;
  onClose: () => void;
}
