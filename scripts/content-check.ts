import path from 'node:path';
import { checkContent } from '../content/model/checks/check-content.ts';
import { loadContent } from '../content/model/files/load.ts';
import { choice, readOptions } from './command-line/options.ts';
import { contentRoot, projectRoot, today } from './command-line/places.ts';
import { figuresAsText } from './content/figures.ts';
import { problemsAsText, problemsForGithub } from './content/report-problems.ts';
import { uiProblems } from './content/ui-problems.ts';

const help = `
npm run content:check [-- --format text|json|github] [--strict] [--figures]

Checks every entry: form, links, facts typed into texts, numbers, titles, alphabets, glossary, plain language,
leftover Polish;
and the strings of the interface: missing and unknown keys, plural forms, placeholders.
Structural problems stop a build and end with exit code 1; editorial ones are warnings.

  --format FORMAT   text for people (the default), json, or github for annotations
  --strict          warnings end with exit code 1 too
  --figures         how easy the Polish of each entry is, and how many words each language has
  --help            show this
`;

/** Prints every problem of the content. */
export function main(args: string[]): void {
  const options = readOptions(args, {
    options: { format: { type: 'string' }, strict: { type: 'boolean' }, figures: { type: 'boolean' } },
    help,
  });
  if (!options) return;
  const format = choice(options.values.format, 'format', ['text', 'json', 'github']) ?? 'text';
  const root = contentRoot();
  const content = loadContent(root);
  if (options.values.figures === true) {
    console.log(figuresAsText(content.entries));
    return;
  }
  const problems = [
    ...content.problems,
    ...checkContent({ ...content, today: today('UTC') }),
    ...uiProblems(path.join(projectRoot, 'locales')),
  ];
  if (format === 'json') console.log(JSON.stringify(problems, null, 2));
  else if (format === 'github') console.log(problemsForGithub(problems, path.relative(process.cwd(), root)));
  else console.log(`${problemsAsText(problems)}\nEntries checked: ${content.entries.length}.`);
  if (problems.some(({ severity }) => severity === 'structural' || options.values.strict === true))
    process.exitCode = 1;
}
