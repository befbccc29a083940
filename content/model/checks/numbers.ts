import { problem, type Problem } from '../problems.ts';
import { wordsOf } from '../markdown/inline.ts';
import type { CheckedTexts } from './every-text.ts';

/** Translations whose numbers are not those of their source: the cheapest guard for deadlines and dates. */
export function checkNumbers(content: CheckedTexts): Problem[] {
  return content.targets.flatMap(({ unit, text, where }) => {
    const source = numbersIn(wordsOf(content.parse(unit.text)));
    const target = numbersIn(wordsOf(content.parse(text)));
    if (source.join() === target.join()) return [];
    return [
      problem(
        'numbers-differ',
        where(),
        `the source has ${source.join(', ') || 'no number'}, the translation ${target.join(', ') || 'none'}`,
      ),
    ];
  });
}

/** The numbers of a text in any digits, sorted: `numbersIn('do ٣٠ dni, 12.5') // => ['12.5', '30']`. */
export function numbersIn(text: string): string[] {
  const latin = text.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
  return [...latin.matchAll(/\d+(?:[.,:]\d+)*/g)].map(([number]) => number.replaceAll(',', '.')).sort();
}

/** Every script's ten digits lie side by side, the zero on a multiple of ten or sixteen away from any other digit. */
function digitValue(digit: string): number {
  let value = 0;
  let code = digit.codePointAt(0) ?? 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1))) {
    code--;
    value++;
  }
  return value;
}
