'use client';
import { parseInline, type Inline } from '../../../content/model/markdown/inline.ts';

/** A text as readers get it: bold is bold, a link is underlined and says where it leads. */
export function ReadingText({
  text,
  kind,
  lang,
  dir,
}: {
  text: string;
  kind: string;
  lang: string;
  dir: 'ltr' | 'rtl';
}) {
  return (
    <p className={`portal-desk-text portal-desk-text--${kind}`} lang={lang} dir={dir}>
      <Parts inline={parseInline(text)} />
    </p>
  );
}

function Parts({ inline }: { inline: readonly Inline[] }) {
  return inline.map((part, index) => {
    switch (part.type) {
      case 'text':
        return part.text;
      case 'strong':
        return (
          <strong key={index}>
            <Parts inline={part.children} />
          </strong>
        );
      case 'link':
        return (
          <span key={index} className="portal-desk-link">
            <u>
              <Parts inline={part.children} />
            </u>{' '}
            <code dir="ltr">{part.url}</code>
          </span>
        );
      case 'fact':
        return <code key={index} dir="ltr">{`{${part.kind}:${part.key}}`}</code>;
      case 'break':
        return <br key={index} />;
    }
  });
}
