import { sourceLocale } from '../../../locales/registry.ts';
import { entryId, type Entry } from '../collections.ts';
import { plainText } from '../markdown/inline.ts';
import { measureText, type TextMeasure } from '../plain-language.ts';
import { problem, type Problem } from '../problems.ts';
import { extractUnits } from '../units.ts';
import { fileOf, type CheckedTexts } from './every-text.ts';

/** Polish sentences that are too long for a tired reader, and pages that need too many years of school. */
export function checkPlainLanguage({ entries, sources }: CheckedTexts): Problem[] {
  const long = sources.flatMap(({ text, where }) => {
    const { words, text: sentence } = measureText(plainText(text)).longestSentence;
    return words > mostWords
      ? [problem('long-sentence', where(), `${words} words: “${sentence.slice(0, 60)}…”`)]
      : [];
  });
  const hard = entries.flatMap((entry) => {
    const { words, fog } = measureEntry(entry);
    return words >= fewestWords && fog > mostYears
      ? [
          problem(
            'hard-to-read',
            { file: fileOf(entry, sourceLocale) },
            `${entryId(entry)} needs about ${Math.round(fog)} years of school`,
          ),
        ]
      : [];
  });
  return [...long, ...hard];
}

/** All Polish texts of an entry, measured together. */
export function measureEntry(entry: Entry): TextMeasure {
  return measureText(
    extractUnits(entry.collection, entry.texts)
      .map(({ text }) => plainText(text))
      .join('\n'),
  );
}

/** In one sentence: our texts have six on average. */
const mostWords = 25;
/** Of school: up to 9 reads like a newspaper for everybody, from 12 like a form of an office. */
const mostYears = 11;
/** A name and an address are no text. */
const fewestWords = 100;
