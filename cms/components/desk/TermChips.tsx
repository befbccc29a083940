'use client';
import type { DeskUnit } from '../../desk/view.ts';
import { useSay } from './use-say.ts';

/** How the glossary says the Polish terms of a text. */
export function TermChips({
  terms,
  lang,
  dir,
}: {
  terms: DeskUnit['terms'];
  lang: string;
  dir: 'ltr' | 'rtl';
}) {
  const say = useSay();
  if (terms.length === 0) return null;
  return (
    <div className="portal-desk-help">
      <strong>{say('desk.ui.terms')}</strong>
      <ul className="portal-desk-terms">
        {terms.map(({ term, translation, note, keepPolish }) => (
          <li key={term}>
            <bdi lang="pl">{term}</bdi> →{' '}
            <bdi lang={lang} dir={dir}>
              <b>{translation}</b>
            </bdi>
            {keepPolish && <em> · {say('desk.ui.keep-polish')}</em>}
            {note !== undefined && note !== '' && <span className="portal-desk-small"> · {note}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
