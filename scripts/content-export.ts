import { exchange } from './cms/exchange-command.ts';

const help = `
npm run content:export [-- ENTRY …] [--dry-run] [--theirs | --ours]

Writes what changed in the CMS into content/: what readers see, with its approvals, without drafts. What changed
in the files stays; what changed in both is a conflict: it is listed, and nothing of that entry changes.

  ENTRY       only these, such as procedures/pesel-number
  --dry-run   show what would change, change nothing
  --theirs    in a conflict keep the files
  --ours      in a conflict write the CMS over them
  --help      show this
`;

/** Writes the CMS's content into files. */
export async function main(args: string[]): Promise<void> {
  await exchange(args, { name: 'content:export', help, verb: 'exported', other: 'in the files' });
}
