import { askCms } from './cms/ask-cms.ts';
import { readOptions, UsageError } from './command-line/options.ts';

const help = `
npm run second-step:remove -- EMAIL

Removes the second step of an account, for an administrator who lost the phone and the recovery codes and has no
colleague who could do it in the CMS. All their sessions end; they sign in with the password and set it up anew.

  --help   show this
`;

/** Removes the second step of an account. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, { options: {}, positionals: true, help });
  if (!options) return;
  const [email, ...more] = options.positionals;
  if (email === undefined || more.length > 0) throw new UsageError('Name one account by its e-mail address.');
  await askCms('second-step:remove', { email });
  console.log(`${email} signs in with the password alone, until they set the second step up again.`);
}
