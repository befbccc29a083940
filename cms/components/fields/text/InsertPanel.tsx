'use client';

import { useTranslation } from '@payloadcms/ui';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { say, type AdminWordKey } from '../../../i18n/admin-words.ts';
import { factChoices, linkChoices, matching } from './choices.ts';
import { useKnown } from './use-known.ts';

/** Asks what to link to or which fact to name, by searching among what there is. */
export function InsertPanel({ kind, chosenWords, onInsert, onClose }: InsertPanelProps) {
  const { language } = useTranslation().i18n;
  const t = (key: AdminWordKey) => say(language, key);
  const known = useKnown(true);
  const [words, setWords] = useState(chosenWords);
  const [search, setSearch] = useState('');
  const [picked, setPicked] = useState('');
  const first = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLSelectElement>(null);
  const id = useId();
  const isLink = kind === 'link';
  const groups = matching(isLink ? linkChoices(known, language) : factChoices(known, language), search);
  const options = groups.flatMap((group) => group.options);
  // A typed address is taken as it is; else what was picked, or the only thing that was found.
  const address = isLink && /^(https?:\/\/|mailto:|tel:)\S+$/.test(search.trim()) ? search.trim() : undefined;
  const only = options.length === 1 ? options[0] : undefined;
  const option = options.find(({ value }) => value === picked) ?? only;
  const target = address ?? option?.value;
  useEffect(() => first.current?.focus(), []);

  const insert = () => {
    if (target === undefined) return;
    onInsert(isLink ? `[${words.trim() || (option?.label ?? target)}](${target})` : target);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) insert();
    else if (event.key === 'ArrowDown' && event.target === first.current) {
      list.current?.focus();
      setPicked(option?.value ?? options[0]?.value ?? '');
    } else return;
    // Enter would send the whole form, Escape close what it stands in.
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // The keys belong to the controls in it.
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions
    <div className="portal-insert" role="group" aria-label={t(`form.insert.${kind}`)} onKeyDown={onKeyDown}>
      {isLink && (
        <label className="portal-insert__label">
          {t('form.link.words')}
          <input
            className="portal-input"
            type="text"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </label>
      )}
      <label className="portal-insert__label">
        {t(isLink ? 'form.link.search' : 'form.fact.search')}
        <input
          ref={first}
          className="portal-input"
          type="search"
          value={search}
          aria-controls={id}
          onChange={(event) => setSearch(event.target.value)}
        />
      </label>
      {address === undefined && (
        <select
          ref={list}
          id={id}
          className="portal-insert__list"
          size={8}
          aria-label={t(`form.insert.${kind}`)}
          value={option?.value ?? ''}
          onChange={(event) => setPicked(event.target.value)}
          onDoubleClick={insert}
        >
          {/* Without it the browser would show the first choice as made. */}
          <option value="" hidden />
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
      {address === undefined && options.length === 0 && (
        <p className="portal-insert__none">{t(known.names ? 'form.insert.none' : 'form.insert.loading')}</p>
      )}
      <div className="portal-insert__buttons">
        <button
          type="button"
          className="portal-button portal-button--main"
          disabled={target === undefined}
          onClick={insert}
        >
          {t('form.insert')}
        </button>
        <button type="button" className="portal-button" onClick={onClose}>
          {t('form.cancel')}
        </button>
      </div>
    </div>
  );
}

interface InsertPanelProps {
  kind: 'link' | 'fact';
  /** The words that were chosen in the text; a link takes them over. */
  chosenWords: string;
  onInsert: (markdown: string) => void;
  onClose: () => void;
}
