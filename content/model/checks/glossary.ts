import type { TargetLocale } from '../../../locales/registry.ts';
import { glossaryFile } from '../glossary.ts';
import { createFinder, type Finder } from '../term-finder.ts';
import { hasForm } from '../term-forms.ts';
import { wordsOf } from '../markdown/inline.ts';
import { problem, type Problem } from '../problems.ts';
import type { SourceTerm, TargetTerm } from '../schemas/glossary.ts';
import type { CheckedTarget, CheckedTexts } from './every-text.ts';

/** Terms that a language has twice, or that Polish does not have; and texts that say a term otherwise. */
export function checkGlossary(content: CheckedTexts): Problem[] {
  const { source, targets } = content.glossary;
  const find = remembering(createFinder(source));
  const known = new Set(source.map(({ term }) => term));
  const inPolish = source.map(({ term }) => term).filter(isRepeated);
  return [
    ...inPolish.map((term) =>
      problem('wrong-term', { file: glossaryFile('pl') }, `“${term}” stands there twice`),
    ),
    ...Object.entries(targets).flatMap(([locale, terms]) => {
      const where = { file: glossaryFile(locale as TargetLocale) };
      const names = terms.map(({ term }) => term);
      return [
        ...names
          .filter(isRepeated)
          .map((term) => problem('wrong-term', where, `“${term}” stands there twice`)),
        ...names
          .filter((term) => !known.has(term))
          .map((term) => problem('unknown-term', where, `the Polish glossary has no “${term}”`)),
      ];
    }),
    ...content.targets.flatMap((target) => checkTarget(content, target, { find, targets })),
  ];
}

function checkTarget(content: CheckedTexts, target: CheckedTarget, { find, targets }: Terms): Problem[] {
  const terms = targets[target.locale];
  if (!terms) return [];
  const text = wordsOf(content.parse(target.text));
  const used = new Set(find(wordsOf(content.parse(target.unit.text))).map(({ term }) => term));
  return [...used].flatMap((term) => {
    const said = terms.find((other) => other.term === term.term);
    if (!said || hasForm(text, formsOf(said)) || hasForm(text, term.match)) return [];
    return [
      problem(
        'term-differs',
        target.where(),
        `“${term.term}” is “${said.translation}” in the glossary; the translation says it otherwise`,
      ),
    ];
  });
}

/** The same Polish text stands behind nine translations. */
function remembering(find: Finder<SourceTerm>): Finder<SourceTerm> {
  const known = new Map<string, ReturnType<typeof find>>();
  return (text) => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}

/** The forms of a translation; without any it has only one. */
function formsOf({ match, translation }: TargetTerm): readonly string[] {
  return match.length > 0 ? match : [translation];
}

function isRepeated(term: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(term) !== index;
}

interface Terms {
  find: Finder<SourceTerm>;
  targets: Partial<Record<TargetLocale, readonly TargetTerm[]>>;
}
