'use client';
import { useId } from 'react';
import { choiceWords } from '../../../forms/choice-words.ts';
import type { GroupWords } from '../../../forms/group-label.ts';
import { adminLanguage, say } from '../../../i18n/admin-words.ts';
import type { VerificationView } from '../../../desk/verification-view.ts';

/** One facts group and who vouches for it; it can be chosen where somebody may and can vouch for it. */
export function GroupRow({ group, words, language, chosen, onChoose }: GroupRowProps) {
  const id = useId();
  const { verification, changed } = group;
  const state = verification ? 'verified' : changed ? 'changed' : 'nobody';
  return (
    <li className={`portal-verify__group portal-verify__group--${state}`}>
      {onChoose && (
        <input
          aria-describedby={`${id}-state`}
          checked={chosen}
          id={id}
          onChange={(event) => onChoose(event.target.checked)}
          type="checkbox"
        />
      )}
      <div>
        {onChoose ? (
          <label className="portal-verify__name" htmlFor={id}>
            {words.label}
          </label>
        ) : (
          <span className="portal-verify__name">{words.label}</span>
        )}{' '}
        <span className="portal-verify__help">{words.help}</span>
        <p className="portal-verify__state" id={`${id}-state`}>
          {verification
            ? told(verification, language)
            : say(language, `verify.ui.${changed ? 'changed' : 'nobody'}`)}
        </p>
      </div>
    </li>
  );
}

/** `2026-11-22, redaktor; potwierdził urząd: …` */
function told({ on, role, confirmedBy }: NonNullable<Group['verification']>, language: string): string {
  const date = new Intl.DateTimeFormat(adminLanguage(language), {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(on));
  const by = say(language, 'verify.ui.verified', {
    date,
    role: choiceWords('role', role)[adminLanguage(language)],
  });
  return confirmedBy === undefined
    ? by
    : `${by}; ${say(language, 'verify.ui.confirmed', { office: confirmedBy })}`;
}

type Group = VerificationView['groups'][number];

interface GroupRowProps {
  group: Group;
  words: GroupWords;
  language: string;
  chosen: boolean;
  onChoose?: (isChosen: boolean) => void;
}
