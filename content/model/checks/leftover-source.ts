import { normal } from '../normal.ts';
import { wordsOf } from '../markdown/inline.ts';
import { problem, type Problem } from '../problems.ts';
import type { CheckedTexts } from './every-text.ts';

/** Translations that are still Polish: the source itself, or several Polish function words in one passage. */
export function checkLeftoverSource(content: CheckedTexts): Problem[] {
  return content.targets.flatMap(({ unit, text, where }) => {
    const isProse = wordsOf(content.parse(unit.text)).split(/\s+/).length >= 4;
    if (isProse && normal(text) === normal(unit.text))
      return [problem('leftover-source', where(), 'the translation is the Polish text itself')];
    const found = polishWords(wordsOf(content.parse(text)));
    return found.length >= 2
      ? [problem('leftover-source', where(), `these words are Polish: ${found.join(', ')}`)]
      : [];
  });
}

/** Polish function words outside brackets and quotes, where official names stand. */
export function polishWords(text: string): string[] {
  const prose = text.replace(/\([^)]*\)|[„“”«»"][^„“”«»"]*[“”«»"]/gu, ' ');
  return (prose.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => functionWords.has(word));
}

const functionWords = new Set(
  'się jest są albo lub oraz które który która jeśli możesz musisz tylko przez przed także być dla nie jak gdy że żeby twój twoja'.split(
    ' ',
  ),
);
