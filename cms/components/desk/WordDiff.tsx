'use client';
import { useMemo } from 'react';
import { useTranslation } from '@payloadcms/ui';
import { useSay } from './use-say.ts';
import { wordChanges } from './word-changes.ts';

/** A text with what changed in it marked: by colour, by a line and, for those who listen, by words. */
export function WordDiff({
  from,
  to,
  lang,
  dir,
}: {
  from: string;
  to: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}) {
  const say = useSay();
  const changes = useMemo(() => wordChanges(from, to), [from, to]);
  return (
    <p className="portal-desk-text portal-desk-diff" lang={lang} dir={dir}>
      {changes.map(({ is, text }, index) => {
        if (is === 'kept') return <span key={index}>{text}</span>;
        const Marked = is === 'added' ? 'ins' : 'del';
        return (
          <Marked key={index}>
            <Spoken words={say(is === 'added' ? 'desk.ui.ins' : 'desk.ui.del')} />
            {text}
            <Spoken words={say('desk.ui.end')} />
          </Marked>
        );
      })}
    </p>
  );
}

function Spoken({ words }: { words: string }) {
  // The marked text is in another language than these words.
  const { language } = useTranslation().i18n;
  return (
    <span className="portal-desk-hidden" lang={language} dir="ltr">
      {` ${words} `}
    </span>
  );
}
