import { exchange } from './cms/exchange-command.ts';

const help = `
npm run content:import [-- ENTRY …] [--dry-run] [--theirs | --ours] [--trust-approvals]

Takes what changed in content/ over into the CMS. What changed in the CMS stays; what changed in both is a
conflict: it is listed with its differences, and nothing of that entry changes.

  ENTRY               only these, such as procedures/pesel-number
  --dry-run           show what would change, change nothing
  --theirs            in a conflict take the files
  --ours              in a conflict keep the CMS
  --trust-approvals   also take over approvals and verifications that the files claim; they are marked as imported
  --help              show this
`;

/** Brings content files into the CMS. */
export async function main(args: string[]): Promise<void> {
  await exchange(args, { name: 'content:import', help, verb: 'imported', other: 'in the CMS' });
}
