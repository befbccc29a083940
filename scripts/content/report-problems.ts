import type { Problem } from '../../content/model/problems.ts';

/** Problems for people: each with where, what and what to do, and a sentence that counts them. */
export function problemsAsText(problems: readonly Problem[]): string {
  const told = problems.map(
    ({ file, line, message, remedy, severity }) =>
      `${file}${line === undefined ? '' : `:${line}`}   ${severity === 'editorial' ? 'warning: ' : ''}${message}\n  ${remedy}`,
  );
  return [...told, countProblems(problems)].join('\n');
}

/** Problems as annotations of a pull request. */
export function problemsForGithub(problems: readonly Problem[], folder: string): string {
  return problems
    .map(
      ({ file, line, message, remedy, severity }) =>
        `::${severity === 'structural' ? 'error' : 'warning'} file=${folder}/${file}${line === undefined ? '' : `,line=${line}`}::${escaped(`${message} ${remedy}`)}`,
    )
    .join('\n');
}

/** `2 problems and 1 warning in 2 files.` */
export function countProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'No problems.';
  const structural = problems.filter(({ severity }) => severity === 'structural').length;
  const files = new Set(problems.map(({ file }) => file)).size;
  const kinds = [
    structural > 0 ? plural(structural, 'problem') : '',
    problems.length > structural ? plural(problems.length - structural, 'warning') : '',
  ].filter(Boolean);
  return `${kinds.join(' and ')} in ${plural(files, 'file')}.`;
}

/** `plural(2, 'file') // => '2 files'` */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\n', '%0A');
}
