'use client';

import { useTranslation } from '@payloadcms/ui';
import type { FactReference, Inline } from '../../../../content/model/markdown/inline.ts';
import { say } from '../../../i18n/admin-words.ts';
import { factWords, targetWords, type Known } from './references.ts';

/** The parts of a parsed text as elements: nothing in a text becomes HTML of its own. */
export function InlineParts({ inline, known }: { inline: readonly Inline[]; known: Known }) {
  return inline.map((part, index) => <Part key={index} part={part} known={known} />);
}

function Part({ part, known }: { part: Inline; known: Known }) {
  switch (part.type) {
    case 'text':
      return part.text;
    case 'strong':
      return (
        <strong>
          <InlineParts inline={part.children} known={known} />
        </strong>
      );
    case 'break':
      return <br />;
    case 'link':
      return (
        <>
          <span className="portal-preview__link">
            <InlineParts inline={part.children} known={known} />
          </span>
          <TargetChip url={part.url} known={known} />
        </>
      );
    case 'fact':
      return <FactChip fact={part} known={known} />;
  }
}

function TargetChip({ url, known }: { url: string; known: Known }) {
  const { language } = useTranslation().i18n;
  const { words, isKnown, isDraft = false } = targetWords(url, known);
  if (!isKnown) return <Chip isKnown={false}>{say(language, 'form.unknown.target', { url })}</Chip>;
  return (
    <Chip
      isKnown={!isDraft}
    >{`→ ${isDraft ? say(language, 'form.link.draft', { name: words }) : words}`}</Chip>
  );
}

function FactChip({ fact, known }: { fact: FactReference; known: Known }) {
  const { language } = useTranslation().i18n;
  const { words, isKnown } = factWords(fact, known, language);
  const kind = say(language, `form.fact.${fact.kind}`);
  return (
    <Chip isKnown={isKnown}>
      {isKnown ? `${kind}: ${words}` : say(language, 'form.unknown.fact', { kind, key: fact.key })}
    </Chip>
  );
}

function Chip({ isKnown, children }: { isKnown: boolean; children: string }) {
  return <span className={isKnown ? 'portal-chip' : 'portal-chip portal-chip--unknown'}>{children}</span>;
}
