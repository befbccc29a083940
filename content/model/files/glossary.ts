import { existsSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { localeCodes, sourceLocale, type Locale, type TargetLocale } from '../../../locales/registry.ts';
import { emptyGlossary, glossaryFile, type Glossary } from '../glossary.ts';
import { problem, type Problem } from '../problems.ts';
import { sourceGlossarySchema, targetGlossarySchema } from '../schemas/glossary.ts';
import { readPlainFile } from './read-plain-file.ts';
import { withoutDefaults } from './without-defaults.ts';
import { formatYaml, parseYaml, zodFaults } from './yaml-file.ts';

/** Reads the glossary of a content folder: one file for each language, none of which has to be there. */
export function loadGlossary(root: string): {
  glossary: Glossary;
  files: Map<string, string>;
  problems: Problem[];
} {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  const read = <S extends z.ZodType>(locale: Locale, schema: S): z.output<S> | undefined => {
    const file = glossaryFile(locale);
    if (!existsSync(path.join(root, file))) return undefined;
    const { text, fault } = readPlainFile(path.join(root, file));
    if (text === undefined) {
      problems.push(problem('unreadable-file', { file }, fault ?? 'it is not there'));
      return undefined;
    }
    files.set(file, text);
    const yaml = parseYaml(text);
    if (!yaml.ok) {
      problems.push(problem('unreadable-file', { file, line: yaml.line }, yaml.message));
      return undefined;
    }
    const parsed = schema.safeParse(yaml.value);
    if (parsed.success) return parsed.data;
    problems.push(
      ...zodFaults(parsed.error, yaml.lineOf).map(({ line, message }) =>
        problem('wrong-term', { file, line }, message),
      ),
    );
    return undefined;
  };
  const source = read(sourceLocale, sourceGlossarySchema)?.terms ?? emptyGlossary.source;
  const targets: Glossary['targets'] = {};
  for (const locale of localeCodes) {
    if (locale === sourceLocale) continue;
    const terms = read(locale, targetGlossarySchema)?.terms;
    if (terms) targets[locale] = terms;
  }
  return { glossary: { source, targets }, files, problems };
}

/** The files of a glossary, by name; terms in one order, whatever order they are kept in. */
export function glossaryFiles({ source, targets }: Glossary): Map<string, string> {
  const files = new Map<string, string>();
  if (source.length > 0) files.set(glossaryFile(sourceLocale), write(sourceGlossarySchema, source));
  for (const [locale, terms] of Object.entries(targets))
    files.set(glossaryFile(locale as TargetLocale), write(targetGlossarySchema, terms));
  return files;
}

function write(schema: z.ZodType, terms: readonly { term: string }[]): string {
  const inOrder = [...terms].sort((a, b) => (a.term < b.term ? -1 : 1));
  return formatYaml(withoutDefaults(schema, { terms: inOrder }));
}
