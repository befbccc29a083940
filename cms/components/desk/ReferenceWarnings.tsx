'use client';
import { useMemo } from 'react';
import { compareReferences } from './references.ts';
import { useSay } from './use-say.ts';

/** Says before a text is saved that a fee, an office or a link of the Polish is missing in it, or mistyped. */
export function ReferenceWarnings({ id, source, text, insert }: ReferenceWarningsProps) {
  const say = useSay();
  const { lost, extra } = useMemo(() => compareReferences(source, text), [source, text]);
  // An empty field lacks everything; that needs no warning.
  const warn = text.trim() !== '' && lost.length + extra.length > 0;
  return (
    <div id={`${id}-warnings`}>
      {warn && (
        <div className="portal-desk-warning">
          {lost.length > 0 && <p>{say('desk.ui.lost')}</p>}
          {lost.map(({ markup }, index) => (
            <button key={index} type="button" onClick={() => insert(markup)}>
              <span className="portal-desk-hidden">{say('desk.ui.insert', { what: '' })}</span>
              <code lang="pl" dir="ltr">
                {markup}
              </code>
            </button>
          ))}
          {extra.length > 0 && <p>{say('desk.ui.extra')}</p>}
          {extra.map(({ markup }, index) => (
            <code key={index} dir="ltr">
              {markup}
            </code>
          ))}
        </div>
      )}
    </div>
  );
}

interface ReferenceWarningsProps {
  /** The id of the field. */
  id: string;
  source: string;
  text: string;
  insert: (markup: string) => void;
}
