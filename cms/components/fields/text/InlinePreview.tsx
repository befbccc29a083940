'use client';

import { useTranslation } from '@payloadcms/ui';
import { factsIn, linksIn, parseInline } from '../../../../content/model/markdown/inline.ts';
import { say } from '../../../i18n/admin-words.ts';
import { InlineParts } from './InlineParts.tsx';
import { useKnown } from './use-known.ts';

/** One text as its readers will see it, with what its links and facts stand for. */
export function InlinePreview({ text }: { text: string }) {
  const { language } = useTranslation().i18n;
  const inline = parseInline(text);
  const known = useKnown(linksIn(inline).length > 0 || factsIn(inline).some(({ kind }) => kind !== 'fee'));
  return (
    <div className="portal-preview" role="group" aria-label={say(language, 'form.preview')}>
      <InlineParts inline={inline} known={known} />
    </div>
  );
}
