import type { ExchangeReport } from '../../cms/exchange/report.ts';
import { plural } from '../content/report-problems.ts';

/** What an import or export did, or in a dry run would do, for a person at the terminal. */
export function exchangeAsText(report: ExchangeReport, { dryRun, verb, other }: Wording): string {
  const { changes, conflicts, kept, approvalsNotTaken } = report;
  const lines = [
    ...changes.flatMap(({ id, parts, isNew, differences }) => [
      `${isNew ? '+' : '~'} ${id}: ${parts.join(', ')}`,
      ...differences.map(indented),
    ]),
    ...conflicts.flatMap(({ id, parts, differences }) => [
      `! ${id}: changed on both sides (${parts.join(', ')}); left as it is`,
      ...differences.map(indented),
    ]),
  ];
  if (kept.length > 0)
    lines.push(`${plural(kept.length, 'entry', 'entries')} changed ${other} only and stayed as they are.`);
  if (approvalsNotTaken > 0)
    lines.push(
      `${plural(approvalsNotTaken, 'approval')} in the files ${approvalsNotTaken === 1 ? 'was' : 'were'} not taken over: a file can claim one, only a person can give it. An administrator who trusts them adds --trust-approvals.`,
    );
  const done = `${plural(changes.length, 'entry', 'entries')} ${dryRun ? 'would be' : changes.length === 1 ? 'was' : 'were'} ${verb}`;
  lines.push(`${done}, ${plural(conflicts.length, 'conflict')}.`);
  if (conflicts.length > 0)
    lines.push('  Name the entry and choose: --theirs takes the files, --ours keeps the CMS.');
  return lines.join('\n');
}

function indented(patch: string): string {
  return patch
    .split('\n')
    .filter((line) => !/^(={3,}|Index: )/.test(line) && line.trim() !== '')
    .map((line) => `    ${line}`)
    .join('\n');
}

interface Wording {
  dryRun: boolean;
  verb: 'imported' | 'exported';
  /** Where the entries changed that were left alone. */
  other: string;
}
