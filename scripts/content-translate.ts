import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isLocale, sourceLocale, targetLocales, type TargetLocale } from '../locales/registry.ts';
import { addMissing } from '../content/model/add-missing.ts';
import { entryId, type Entry } from '../content/model/collections.ts';
import { loadContent } from '../content/model/files/load.ts';
import { entryFiles, writeWhole } from '../content/model/files/save.ts';
import { translationMemory } from '../content/model/memory.ts';
import { PortalError } from '../content/model/portal-error.ts';
import { fileOf } from '../content/model/checks/every-text.ts';
import { choice, readOptions, UsageError } from './command-line/options.ts';
import { contentRoot, today } from './command-line/places.ts';
import { plural, problemsAsText } from './content/report-problems.ts';
import { readGivenTexts, type GivenTexts } from './content/given-texts.ts';

const help = `
npm run content:translate -- LOCALE [KEY …] [--missing] [--fill FILE --by human|machine]

Adds to the translation files of a locale what is missing: a row for every text of pl.md, filled from the
translation memory where the same text is translated elsewhere, empty where it is not. The earlier translation of a
text that changed stays beside it under “before”. Nothing is ever approved by this command.

  LOCALE            one of ${targetLocales.join(', ')}
  KEY               entries such as pesel-number or chapters/first-week; without any, all of them
  --missing         write nothing; print what is missing as JSON, to be translated elsewhere
  --fill FILE       take translations from a JSON file (an approved text is never replaced) { "<unit>": "<text>", "local": { "<entry>": { "alsoCalled": [] } } }
  --by WHO          who wrote what FILE holds: human or machine
  --help            show this
`;

/** Adds what is missing to the translation files of one locale. */
export function main(args: string[]): void {
  const options = readOptions(args, {
    options: { missing: { type: 'boolean' }, fill: { type: 'string' }, by: { type: 'string' } },
    positionals: true,
    help,
  });
  if (!options) return;
  const [name = '', ...keys] = options.positionals;
  if (!isLocale(name) || name === sourceLocale)
    throw new UsageError(`Name a locale first: ${targetLocales.join(', ')}.`);
  const by = choice(options.values.by, 'by', ['human', 'machine']);
  if ((options.values.fill === undefined) !== (by === undefined))
    throw new UsageError('--fill and --by go together: who wrote the texts is never guessed.');

  const root = contentRoot();
  const content = loadContent(root);
  if (content.problems.length > 0)
    throw new PortalError(
      `The content has problems:\n\n${problemsAsText(content.problems)}`,
      'Mend them first, so that no translation is written for the wrong text.',
    );
  const entries = chosen(content.entries, keys);
  const given =
    options.values.fill === undefined
      ? undefined
      : readGivenTexts(readFileSync(options.values.fill, 'utf8'), { file: options.values.fill, entries });
  if (options.values.missing) printMissing(entries, name);
  else write({ root, all: content.entries, entries, locale: name, given, by: by ?? 'machine' });
}

function chosen(entries: readonly Entry[], keys: readonly string[]): readonly Entry[] {
  const unknown = keys.filter((key) => !entries.some((entry) => entry.key === key || entryId(entry) === key));
  if (unknown.length > 0)
    throw new UsageError(
      `There is no entry ${unknown.join(', ')}. There are: ${entries.map(entryId).join(', ')}.`,
    );
  return keys.length === 0
    ? entries
    : entries.filter((entry) => keys.includes(entry.key) || keys.includes(entryId(entry)));
}

function printMissing(entries: readonly Entry[], locale: TargetLocale): void {
  const lists = entries.map((entry) => {
    const { missing } = addMissing({
      entry,
      locale,
      given: { texts: new Map(), by: 'machine' },
      memory: new Map(),
    });
    return [
      entryId(entry),
      missing.map(({ id, kind, text, slots }) => ({ unit: id, kind, slot: slots[0]?.field, source: text })),
    ] as const;
  });
  console.log(JSON.stringify(Object.fromEntries(lists.filter(([, missing]) => missing.length > 0)), null, 2));
}

function write({ root, all, entries, locale, given, by }: Writing): void {
  const memory = translationMemory(all, locale);
  const day = today('UTC');
  for (const entry of entries) {
    const { translation, added, missing } = addMissing({
      entry,
      locale,
      given: { texts: given?.texts ?? new Map<string, string>(), by },
      memory,
    });
    const local = given?.local.get(entryId(entry)) ?? translation.local;
    const changed = added.given + added.fromMemory > 0 || local !== translation.local;
    const next = { ...translation, local, ...(changed && { updated: day }) };
    const file = fileOf(entry, locale);
    const text = entryFiles({ ...entry, translations: { [locale]: next } }).get(file);
    if (text !== undefined) writeWhole(path.join(root, file), text);
    const news = [
      added.given > 0 ? `${added.given} filled` : '',
      added.fromMemory > 0 ? `${added.fromMemory} from memory` : '',
      added.keptApproved > 0 ? `${added.keptApproved} not taken: another text is approved` : '',
      missing.length > 0 ? `${missing.length} still missing` : 'complete',
    ];
    console.log(`${file}: ${news.filter(Boolean).join(', ')}`);
  }
  console.log(`${plural(entries.length, 'file')} written. What was added awaits approval by a person.`);
}

interface Writing {
  root: string;
  all: readonly Entry[];
  entries: readonly Entry[];
  locale: TargetLocale;
  given: GivenTexts | undefined;
  by: 'human' | 'machine';
}
