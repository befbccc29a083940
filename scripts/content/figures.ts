import { localeCodes, sourceLocale } from '../../locales/registry.ts';
import { entryId, type Entry } from '../../content/model/collections.ts';
import { measureEntry } from '../../content/model/checks/plain-language.ts';
import { plainText } from '../../content/model/markdown/inline.ts';
import { wordsIn } from '../../content/model/plain-language.ts';
import { currentTargets } from '../../content/model/targets.ts';
import { extractUnits } from '../../content/model/units.ts';

/** How easy the Polish of each entry is, and how many words there are in each language. */
export function figuresAsText(entries: readonly Entry[]): string {
  const lines = entries.map((entry) => {
    const { words, meanSentence, longestSentence, hardWords, fog } = measureEntry(entry);
    const numbers = [
      String(words),
      meanSentence.toFixed(1),
      String(longestSentence.words),
      `${Math.round(100 * hardWords)} %`,
      fog.toFixed(1),
    ];
    return row(entryId(entry), numbers);
  });
  const inAll = localeCodes.map(
    (locale) =>
      `${locale.padEnd(4)}${String(entries.reduce((sum, entry) => sum + wordsOf(entry, locale), 0)).padStart(8)} words`,
  );
  return [row('Polish', ['words', 'mean', 'longest', 'hard', 'fog']), ...lines, '', ...inAll].join('\n');
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(48) + cells.map((cell) => cell.padStart(8)).join('');
}

/** The words of an entry that are written in a locale. */
function wordsOf(entry: Entry, locale: (typeof localeCodes)[number]): number {
  const units = extractUnits(entry.collection, entry.texts);
  const targets =
    locale === sourceLocale ? undefined : currentTargets(entry.translations[locale]?.targets ?? []);
  return units
    .map(({ id, text }) => (locale === sourceLocale ? text : targets?.get(id)?.target))
    .reduce((sum, text) => sum + wordsIn(plainText(text ?? '')).length, 0);
}
