'use client';

import { useTranslation } from '@payloadcms/ui';
import type { ReactNode } from 'react';
import { bodyTexts, type BodyText } from '../../../../content/model/markdown/body.ts';
import { parseInline } from '../../../../content/model/markdown/inline.ts';
import { say } from '../../../i18n/admin-words.ts';
import { InlineParts } from './InlineParts.tsx';
import { useKnown } from './use-known.ts';

/** A longer text as its readers will see it: its headings, paragraphs, lists and notes. */
export function BodyPreview({ text }: { text: string }) {
  const { language } = useTranslation().i18n;
  const known = useKnown(true);
  return (
    <div
      className="portal-preview portal-preview--body"
      role="group"
      aria-label={say(language, 'form.preview')}
    >
      {blocksOf(text).map((texts) => {
        const parts = texts.map((one) => (
          <InlineParts key={one.start} inline={parseInline(one.text)} known={known} />
        ));
        return <Block key={texts[0].start} in={texts[0].in} parts={parts} />;
      })}
    </div>
  );
}

function Block({ in: place, parts }: { in: BodyText['in']; parts: ReactNode[] }) {
  const items = parts.map((part, index) => <li key={index}>{part}</li>);
  switch (place) {
    // Headings of the text stand below those of the form.
    case 'h2':
      return <h3>{parts}</h3>;
    case 'h3':
      return <h4>{parts}</h4>;
    case 'p':
      return <p>{parts}</p>;
    case 'ul':
      return <ul>{items}</ul>;
    case 'ol':
      return <ol>{items}</ol>;
    case 'note':
      return (
        <div className="portal-preview__note">
          {parts.map((part, index) => (
            <p key={index}>{part}</p>
          ))}
        </div>
      );
  }
}

function blocksOf(body: string): [BodyText, ...BodyText[]][] {
  const blocks: [BodyText, ...BodyText[]][] = [];
  for (const text of bodyTexts(body)) {
    const last = blocks.at(-1);
    if (last?.[0].block === text.block) last.push(text);
    else blocks.push([text]);
  }
  return blocks;
}
