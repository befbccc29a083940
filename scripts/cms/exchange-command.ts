import type { ExchangeReport } from '../../cms/exchange/report.ts';
import type { Problem } from '../../content/model/problems.ts';
import { PortalError } from '../../content/model/portal-error.ts';
import { readOptions, UsageError } from '../command-line/options.ts';
import { contentRoot } from '../command-line/places.ts';
import { problemsAsText } from '../content/report-problems.ts';
import { askCms } from './ask-cms.ts';
import { exchangeAsText } from './report-exchange.ts';

/** Runs an import or export and tells what happened; conflicts end with exit code 1. */
export async function exchange(args: string[], { name, help, verb, other }: Exchange): Promise<void> {
  const options = readOptions(args, {
    options: {
      'dry-run': { type: 'boolean' },
      theirs: { type: 'boolean' },
      ours: { type: 'boolean' },
      'trust-approvals': { type: 'boolean' },
    },
    positionals: true,
    help,
  });
  if (!options) return;
  const {
    theirs,
    ours,
    'dry-run': dryRun = false,
    'trust-approvals': trustApprovals = false,
  } = options.values;
  if (theirs && ours) throw new UsageError('--theirs and --ours cannot both be chosen.');
  const root = contentRoot();
  const only = options.positionals.map((given) => given.replace(/^content\/|\/$/g, ''));
  const answer = (await askCms(name, {
    root,
    only,
    ...((theirs ?? ours) && { choice: theirs ? 'theirs' : 'ours' }),
    dryRun,
    trustApprovals,
  })) as { report?: ExchangeReport; problems?: Problem[] };
  if (answer.problems)
    throw new PortalError(
      `The content files have faults, so nothing was ${verb}:\n\n${problemsAsText(answer.problems)}`,
      'Mend what is listed and try again.',
    );
  if (!answer.report) return;
  console.log(exchangeAsText(answer.report, { dryRun, verb, other }));
  if (answer.report.conflicts.length > 0) process.exitCode = 1;
}

interface Exchange {
  name: 'content:import' | 'content:export';
  help: string;
  verb: 'imported' | 'exported';
  other: string;
}
