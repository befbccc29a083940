import { sourceLocale, type Locale, type TargetLocale } from '../../../locales/registry.ts';
import { entryFolder, type Entry } from '../collections.ts';
import type { Where } from '../problems.ts';
import type { Target } from '../schemas/translation.ts';
import { extractUnits, type Unit } from '../units.ts';

/** Every source text of every entry, with the file and line where it stands. */
export function everySourceText({ entries, files }: CheckedContent): SourceText[] {
  return entries.flatMap((entry) => {
    const file = fileOf(entry, sourceLocale);
    return extractUnits(entry.collection, entry.texts).map((unit) => ({
      entry,
      unit,
      text: unit.text,
      where: whereIs(files, file, unit.text),
    }));
  });
}

/** Every target of every translation whose source text the entry still has. */
export function everyTarget({ entries, files }: CheckedContent): TargetText[] {
  return entries.flatMap((entry) => {
    const current = new Map(extractUnits(entry.collection, entry.texts).map((unit) => [unit.id, unit]));
    return (Object.entries(entry.translations) as [TargetLocale, { targets: Target[] }][]).flatMap(
      ([locale, { targets }]) =>
        targets.flatMap((target) => {
          const unit = current.get(target.unit);
          return unit
            ? [
                {
                  entry,
                  locale,
                  unit,
                  target,
                  text: target.target,
                  where: whereIs(files, fileOf(entry, locale), target.target),
                },
              ]
            : [];
        }),
    );
  });
}

/** The file of an entry in a locale: `fileOf(pesel, 'uk') // => 'procedures/pesel-number/uk.yaml'`. */
export function fileOf(entry: Entry, locale: Locale): string {
  return `${entryFolder(entry)}/${locale === sourceLocale ? `${locale}.md` : `${locale}.yaml`}`;
}

function whereIs(files: ReadonlyMap<string, string>, file: string, text: string): Where {
  const content = files.get(file);
  const index = content?.indexOf(text.split('\n')[0] ?? text) ?? -1;
  return {
    file,
    ...(content !== undefined && index >= 0 && { line: content.slice(0, index).split('\n').length }),
  };
}

/** What checks look at: entries, and the files they came from where there are any. */
export interface CheckedContent {
  entries: readonly Entry[];
  files: ReadonlyMap<string, string>;
}

export interface SourceText {
  entry: Entry;
  unit: Unit;
  text: string;
  where: Where;
}

export interface TargetText extends SourceText {
  locale: TargetLocale;
  target: Target;
}
