import { sourceLocale, type Locale, type TargetLocale } from '../../../locales/registry.ts';
import { entryFolder, type Entry } from '../collections.ts';
import { createParser, type Parse } from '../markdown/inline.ts';
import { emptyGlossary, type Glossary } from '../glossary.ts';
import type { Where } from '../problems.ts';
import type { Translation } from '../schemas/translation.ts';
import { extractUnits, type Unit } from '../units.ts';

/** Every text of the content, read once for all checks. */
export function readTexts({ entries, files, today, glossary = emptyGlossary }: CheckedContent): CheckedTexts {
  const sources = entries.flatMap((entry) => sourceTexts(entry, files));
  const targets = entries.flatMap((entry) => targetTexts(entry, files));
  return {
    entries,
    files,
    today,
    glossary,
    sources,
    targets,
    all: [...sources, ...targets],
    parse: createParser(),
  };
}

function sourceTexts(entry: Entry, files: Files): CheckedText[] {
  const file = fileOf(entry, sourceLocale);
  return extractUnits(entry.collection, entry.texts).map((unit) => ({
    entry,
    unit,
    text: unit.text,
    where: () => whereIs(files, file, unit.text),
  }));
}

/** The targets of an entry's translations whose source text it still has. */
function targetTexts(entry: Entry, files: Files): CheckedTarget[] {
  const current = new Map(extractUnits(entry.collection, entry.texts).map((unit) => [unit.id, unit]));
  return (Object.entries(entry.translations) as [TargetLocale, Translation][]).flatMap(
    ([locale, { targets }]) =>
      targets.flatMap(({ unit: id, target }) => {
        const unit = current.get(id);
        const where = () => whereIs(files, fileOf(entry, locale), target);
        return unit ? [{ entry, locale, unit, text: target, where }] : [];
      }),
  );
}

/** The file of an entry in a locale: `fileOf(pesel, 'uk') // => 'procedures/pesel-number/uk.yaml'`. */
export function fileOf(entry: Entry, locale: Locale): string {
  return `${entryFolder(entry)}/${locale === sourceLocale ? `${locale}.md` : `${locale}.yaml`}`;
}

function whereIs(files: Files, file: string, text: string): Where {
  const content = files.get(file);
  const index = content?.indexOf(text.split('\n')[0] ?? text) ?? -1;
  return {
    file,
    ...(content !== undefined && index >= 0 && { line: content.slice(0, index).split('\n').length }),
  };
}

type Files = ReadonlyMap<string, string>;

/** What is checked: entries, and the files they came from where there are any. */
export interface CheckedContent {
  entries: readonly Entry[];
  files: Files;
  /** The day on which reviews are due; without it none is. */
  today?: string | undefined;
  /** The words to be used; none, unless given. */
  glossary?: Glossary | undefined;
}

/** What a check looks at. */
export interface CheckedTexts extends CheckedContent {
  glossary: Glossary;
  sources: readonly CheckedText[];
  targets: readonly CheckedTarget[];
  /** Sources and targets. */
  all: readonly CheckedText[];
  parse: Parse;
}

export interface CheckedText {
  entry: Entry;
  /** The source text, or what the target translates. */
  unit: Unit;
  text: string;
  /** Its file and line. */
  where: () => Where;
}

export interface CheckedTarget extends CheckedText {
  locale: TargetLocale;
}
