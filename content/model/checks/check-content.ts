import type { Problem } from '../problems.ts';
import { readTexts, type CheckedContent, type CheckedTexts } from './every-text.ts';
import { checkDue } from './due.ts';
import { checkGlossary } from './glossary.ts';
import { checkLeftoverSource } from './leftover-source.ts';
import { checkMarkup } from './markup.ts';
import { checkNumbers } from './numbers.ts';
import { checkPlainLanguage } from './plain-language.ts';
import { checkReferences, checkSameReferences } from './references.ts';
import { checkRowKeys } from './row-keys.ts';
import { checkScripts } from './scripts.ts';
import { checkSlugs } from './slugs.ts';
import { checkSources } from './sources.ts';
import { checkTitles } from './titles.ts';
import { checkTypedFacts } from './typed-facts.ts';

/** Runs every check: all problems of all entries, by file and line. */
export function checkContent(content: CheckedContent): Problem[] {
  const texts = readTexts(content);
  return checks
    .flatMap((check) => check(texts))
    .sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
}

const checks: readonly ((content: CheckedTexts) => Problem[])[] = [
  checkRowKeys,
  checkSlugs,
  checkMarkup,
  checkReferences,
  checkTypedFacts,
  checkNumbers,
  checkSameReferences,
  checkTitles,
  checkScripts,
  checkLeftoverSource,
  checkGlossary,
  checkPlainLanguage,
  checkSources,
  checkDue,
];
