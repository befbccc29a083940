import { wordsOf } from '../markdown/inline.ts';
import { problem, type Problem } from '../problems.ts';
import type { CheckedTexts } from './every-text.ts';

/** Words that mix alphabets, such as a Latin “a” in a Ukrainian word: search never finds them. */
export function checkScripts(content: CheckedTexts): Problem[] {
  return content.all.flatMap(({ text, where }) =>
    mixedWords(wordsOf(content.parse(text))).map((word) =>
      problem('mixed-scripts', where(), `“${word}” mixes alphabets`),
    ),
  );
}

/** `mixedWords('пaспорт PESEL-у') // => ['пaспорт']`: parts joined by a hyphen are words of their own. */
export function mixedWords(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter(
    (word) => alphabets.filter((alphabet) => alphabet.test(word)).length > 1,
  );
}

const alphabets = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Greek}/u,
];
