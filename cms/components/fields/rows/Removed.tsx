'use client';

import { useTranslation } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';
import { say } from '../../../i18n/admin-words.ts';

/** Says that a row is gone, and brings it back. */
export function Removed({ number, onRestore }: { number: number; onRestore: () => void }) {
  const { language } = useTranslation().i18n;
  const button = useRef<HTMLButtonElement>(null);
  // The menu that had the focus went with the row.
  useEffect(() => button.current?.focus(), []);
  return (
    <p className="portal-rows__removed" role="status">
      {say(language, 'form.rows.removed', { number })}
      <button ref={button} type="button" className="portal-button" onClick={onRestore}>
        {say(language, 'form.rows.restore')}
      </button>
    </p>
  );
}
