import type { Collection, Entry } from '../../content/model/collections.ts';
import type { Translation } from '../../content/model/schemas/translation.ts';
import { applyUnits, extractUnits, occurrences } from '../../content/model/units.ts';

/** An entry as it is where only some procedures are: links to others are plain words, in all its languages. */
export function withoutLinks<C extends Collection>(entry: Entry<C>, kept: ReadonlySet<string>): Entry<C> {
  const plain = (text: string) =>
    text.replace(/\[([^\]]*)\]\(procedure:([^)]*)\)/g, (link, words: string, key: string) =>
      kept.has(key) ? link : words,
    );
  const texts = applyUnits(entry.collection, entry.texts, ({ text }) => plain(text));
  const before = occurrences(entry.collection, entry.texts);
  const ids = new Map(
    occurrences(entry.collection, texts).map(({ unit }, index) => [before[index]?.unit, unit]),
  );
  const units = new Map(extractUnits(entry.collection, texts).map((unit) => [unit.id, unit]));
  const translated = (translation: Translation): Translation => ({
    ...translation,
    targets: translation.targets.flatMap((target) => {
      const unit = units.get(ids.get(target.unit) ?? '');
      if (!unit) return [];
      return [
        { ...target, unit: unit.id, source: unit.text, target: plain(target.target), slots: unit.slots },
      ];
    }),
  });
  const facts = { ...entry.facts };
  if ('related' in facts) facts.related = facts.related.filter((key) => kept.has(key));
  return {
    ...entry,
    texts,
    facts,
    translations: Object.fromEntries(
      Object.entries(entry.translations).map(([locale, translation]) => [locale, translated(translation)]),
    ),
  };
}
