/**
 * How easy a Polish text is to read. `fog` is the fog index as used for Polish: 0.4 × (mean words in a sentence +
 * percentage of words of four syllables or more); about the years of school that a reader needs.
 */
export function measureText(text: string): TextMeasure {
  const sentences = sentencesIn(text);
  const words = sentences.flatMap(wordsIn);
  const longest = sentences.reduce<string>(
    (found, sentence) => (wordsIn(sentence).length > wordsIn(found).length ? sentence : found),
    '',
  );
  const mean = words.length / Math.max(sentences.length, 1);
  const hard = words.filter((word) => syllablesIn(word) >= 4).length / Math.max(words.length, 1);
  return {
    words: words.length,
    sentences: sentences.length,
    meanSentence: mean,
    longestSentence: { words: wordsIn(longest).length, text: longest },
    hardWords: hard,
    fog: words.length === 0 ? 0 : 0.4 * (mean + 100 * hard),
  };
}

/** `wordsIn('Weź wniosek PESEL-u.') // => ['Weź', 'wniosek', 'PESEL', 'u']` */
export function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}’']+/gu) ?? [];
}

/** `syllablesIn('obywatelstwo') // => 5`: an i before a vowel only softens. */
export function syllablesIn(word: string): number {
  return (word.toLowerCase().match(/i(?![aeouyąęó])|[aeouyąęó]/g) ?? []).length;
}

/** A point after an abbreviation or a number such as “27 kwietnia 2026 r.” ends no sentence. */
function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[.!?…:])\s+(?=[\p{Lu}„(])|\n+/u)
    .reduce<string[]>((found, part) => {
      const last = found.at(-1);
      if (last !== undefined && /(?:^|\s)(?:r|ul|pl|al|os|art|nr|np|godz|św|dr|im)\.$/.test(last))
        return [...found.slice(0, -1), `${last} ${part}`];
      return [...found, part];
    }, [])
    .filter((sentence) => wordsIn(sentence).length > 0);
}

export interface TextMeasure {
  words: number;
  sentences: number;
  /** Words. */
  meanSentence: number;
  longestSentence: { words: number; text: string };
  /** Share of words with four syllables or more, from 0 to 1. */
  hardWords: number;
  fog: number;
}
