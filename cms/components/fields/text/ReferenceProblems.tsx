'use client';

import { useTranslation } from '@payloadcms/ui';
import { bodyTexts } from '../../../../content/model/markdown/body.ts';
import { factsIn, linksIn, parseInline } from '../../../../content/model/markdown/inline.ts';
import { say } from '../../../i18n/admin-words.ts';
import { factWords, targetWords } from './references.ts';
import { useKnown } from './use-known.ts';

/** Says which links of a text lead nowhere and which facts in it are not there, before publishing is refused for it. */
export function ReferenceProblems({ text, body }: { text: string; body: boolean }) {
  const { language } = useTranslation().i18n;
  const inline = body ? bodyTexts(text).flatMap((one) => parseInline(one.text)) : parseInline(text);
  const links = linksIn(inline);
  const facts = factsIn(inline);
  const known = useKnown(links.length + facts.length > 0);
  const problems = [
    ...links.flatMap(({ url }) => {
      const target = targetWords(url, known);
      if (!target.isKnown) return [say(language, 'form.problem.target', { url })];
      return target.isDraft ? [say(language, 'form.problem.draft', { name: target.words })] : [];
    }),
    ...facts.flatMap((fact) =>
      factWords(fact, known, language).isKnown
        ? []
        : [say(language, 'form.problem.fact', { fact: `{${fact.kind}:${fact.key}}` })],
    ),
  ];
  if (problems.length === 0) return null;
  return (
    <ul className="portal-problems">
      {[...new Set(problems)].map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  );
}
