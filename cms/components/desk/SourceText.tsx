'use client';

/** A Polish text as it is written, with the named facts and link targets that a translation keeps as they are marked. */
export function SourceText({ text, kind }: { text: string; kind: string }) {
  return (
    <p className={`portal-desk-text portal-desk-text--${kind}`} lang="pl" dir="ltr">
      {text.split(tokens).map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}
    </p>
  );
}

// Named facts, and what stands in the round brackets of a link.
const tokens = /(\{[a-z]+:[a-z0-9-]+\}|(?<=\])\([^)\s]+\))/;
