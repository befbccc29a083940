'use client';

import { useTranslation } from '@payloadcms/ui';
import { say } from '../../../i18n/admin-words.ts';
import type { TextProblem } from './problems.ts';

/** Says in words what the portal would not show as it was meant; nothing where all is well. */
export function TextProblems({ problems }: { problems: TextProblem[] }) {
  const { language } = useTranslation().i18n;
  if (problems.length === 0) return null;
  return (
    <ul className="portal-problems">
      {problems.map(({ key, line }) => (
        <li key={`${key} ${line ?? ''}`}>
          {line === undefined
            ? say(language, key)
            : say(language, 'form.problem.line', { line, what: say(language, key) })}
        </li>
      ))}
    </ul>
  );
}
