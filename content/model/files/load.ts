import { readdirSync, statSync, lstatSync } from 'node:fs';
import path from 'node:path';
import { isLocale, sourceLocale, type TargetLocale } from '../../../locales/registry.ts';
import { collectionNames, collections, type Collection, type Entry } from '../collections.ts';
import type { Glossary } from '../glossary.ts';
import { PortalError } from '../portal-error.ts';
import { problem, type Problem } from '../problems.ts';
import { programmeSchema, type Programme } from '../schemas/programme.ts';
import type { Translation } from '../schemas/translation.ts';
import { notPlain, readPlainFile } from './read-plain-file.ts';
import { loadGlossary } from './glossary.ts';
import { parseSource } from './source-markdown.ts';
import { parseTranslation } from './translation-yaml.ts';
import { parseYaml, zodFaults } from './yaml-file.ts';

/** Reads a content folder. What is wrong in an entry is collected, all of it; a folder that is no content throws. */
export function loadContent(root: string): Content {
  const programme = loadProgramme(root);
  const glossary = loadGlossary(root);
  const files = new Map(glossary.files);
  const strange = collectionNames.flatMap((collection) => strangeFolders(root, collection));
  const loaded = collectionNames.flatMap((collection) =>
    entryFolders(root, collection).map((folder) => loadEntry({ root, collection, folder, files })),
  );
  return {
    programme,
    files,
    glossary: glossary.glossary,
    entries: loaded.flatMap(({ entry }) => entry ?? []),
    problems: [...strange, ...glossary.problems, ...loaded.flatMap(({ problems }) => problems)],
  };
}

function loadEntry({ root, collection, folder, files }: Place): { entry?: Entry; problems: Problem[] } {
  const problems: Problem[] = [];
  const file = (name: string) => `${folder}/${name}`;
  const read = (name: string) => {
    const { text, fault } = readPlainFile(path.join(root, folder, name));
    if (text !== undefined) files.set(file(name), text);
    if (fault !== undefined) problems.push(problem('unreadable-file', { file: file(name) }, fault));
    return { text, isThere: text !== undefined || fault !== undefined };
  };
  const key = path.basename(folder);

  const { text: factsText, isThere: hasFacts } = read('facts.yaml');
  const { text: sourceText, isThere: hasSource } = read(`${sourceLocale}.md`);
  if (!hasFacts)
    problems.push(problem('missing-file', { file: file('facts.yaml') }, 'the entry has no facts'));
  if (!hasSource)
    problems.push(
      problem('missing-file', { file: file(`${sourceLocale}.md`) }, 'the entry has no source text'),
    );
  const facts =
    factsText === undefined
      ? undefined
      : readFacts({ collection, text: factsText, file: file('facts.yaml'), key, problems });
  const texts =
    sourceText === undefined
      ? undefined
      : readTexts({ collection, text: sourceText, file: file(`${sourceLocale}.md`), problems });

  const translations: Partial<Record<TargetLocale, Translation>> = {};
  for (const name of readdirSync(path.join(root, folder)).sort()) {
    if (name === 'facts.yaml' || name === `${sourceLocale}.md` || isForeign(name)) continue;
    const locale = path.basename(name, '.yaml');
    if (!name.endsWith('.yaml') || !isLocale(locale) || locale === sourceLocale) {
      problems.push(problem('unknown-file', { file: file(name) }, 'this is no file of an entry'));
      continue;
    }
    const { text } = read(name);
    if (text === undefined) continue;
    const { translation, faults } = parseTranslation(collection, text);
    problems.push(
      ...faults.map(({ kind, line, message }) => problem(kind, { file: file(name), line }, message)),
    );
    if (translation) translations[locale] = translation;
  }
  if (!facts || !texts) return { problems };
  return { entry: { collection, key, facts, texts, translations } as Entry, problems };
}

function readFacts({ collection, text, file, key, problems }: Reading & { key: string }): unknown {
  const yaml = parseYaml(text);
  if (!yaml.ok) {
    problems.push(problem('unreadable-file', { file, line: yaml.line }, yaml.message));
    return undefined;
  }
  const parsed = collections[collection].facts.safeParse(yaml.value);
  if (!parsed.success) {
    problems.push(
      ...zodFaults(parsed.error, yaml.lineOf).map(({ line, message }) =>
        problem('wrong-facts', { file, line }, message),
      ),
    );
    return undefined;
  }
  if (parsed.data.key !== key)
    problems.push(
      problem(
        'wrong-key',
        { file, line: yaml.lineOf(['key']) },
        `the key “${parsed.data.key}” is not the folder’s name`,
      ),
    );
  return parsed.data;
}

function readTexts({ collection, text, file, problems }: Reading): unknown {
  const { texts, faults } = parseSource(collection, text);
  problems.push(...faults.map(({ line, message }) => problem('wrong-texts', { file, line }, message)));
  const parsed = collections[collection].texts.safeParse(texts);
  if (parsed.success) return parsed.data;
  problems.push(...zodFaults(parsed.error).map(({ message }) => problem('wrong-texts', { file }, message)));
  return undefined;
}

function loadProgramme(root: string): Programme {
  const file = path.join(root, 'programme.yaml');
  const { text, fault } = readPlainFile(file);
  if (text === undefined)
    throw new PortalError(
      fault === undefined ? `${file} is not there.` : `${file} cannot be read: ${fault}.`,
      'Name a content folder: it holds programme.yaml, city/ and procedures/.',
    );
  const yaml = parseYaml(text);
  if (!yaml.ok)
    throw new PortalError(
      `${file}:${yaml.line} ${yaml.message}`,
      'Mend the file so that it is readable YAML.',
    );
  const parsed = programmeSchema.safeParse(yaml.value);
  if (parsed.success) return parsed.data;
  const faults = zodFaults(parsed.error, yaml.lineOf).map(
    ({ line, message }) => `${file}:${line} ${message}`,
  );
  throw new PortalError(faults.join('\n'), 'content/model/schemas/programme.ts says what the file holds.');
}

/** Links and the like where folders should be: what they lead to is no content of ours. */
function strangeFolders(root: string, collection: Collection): Problem[] {
  const folder = path.join(root, collection);
  const strange = (file: string) => problem('unreadable-file', { file }, notPlain);
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink()) return [strange(collection)];
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((child) => child.isSymbolicLink())
    .map(({ name }) => strange(`${collection}/${name}`));
}

function entryFolders(root: string, collection: Collection): string[] {
  const folder = path.join(root, collection);
  if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  if (collection === 'city') return ['city'];
  return readdirSync(folder, { withFileTypes: true })
    .filter((child) => child.isDirectory())
    .map(({ name }) => `${collection}/${name}`)
    .sort();
}

/** What editors and systems leave beside a file: `.pl.md.swp`, `.DS_Store`, `pl.md~`, a half-written part. */
function isForeign(name: string): boolean {
  return /^\.|~$|\.part$/.test(name);
}

/** A content folder as data. */
export interface Content {
  programme: Programme;
  glossary: Glossary;
  entries: Entry[];
  /** What stands in each file, by its name below the content folder: checks look lines up in it. */
  files: Map<string, string>;
  problems: Problem[];
}

interface Place {
  root: string;
  collection: Collection;
  folder: string;
  files: Map<string, string>;
}

interface Reading {
  collection: Collection;
  text: string;
  file: string;
  problems: Problem[];
}
