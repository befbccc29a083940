import { userRequest } from '../cms/setup/create-user.ts';
import { askCms } from './cms/ask-cms.ts';
import { readOptions, UsageError } from './command-line/options.ts';

const help = `
npm run user:create -- EMAIL --role ROLE [--name NAME] [--locales uk,ru] [--review uk] [--competence WHAT]

Makes an account. Its password is made up and shown this once; PORTAL_PASSWORD sets another.

  --role ROLE         administrator, coordinator, editor or translator
  --name NAME         for colleagues only
  --locales LOCALES   the languages they translate into
  --review LOCALES    the languages in which they approve
  --competence WHAT   as what they approve: sworn-translator, native-speaking-staff or community-reviewer
  --help              show this
`;

/** Makes an account for a member of staff. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, {
    options: {
      role: { type: 'string' },
      name: { type: 'string' },
      locales: { type: 'string' },
      review: { type: 'string' },
      competence: { type: 'string' },
    },
    positionals: true,
    help,
  });
  if (!options) return;
  const { role, name, locales, review, competence } = options.values;
  const [email, ...more] = options.positionals;
  if (more.length > 0) throw new UsageError(`One e-mail address is enough; “${more.join(' ')}” is too much.`);
  const request = {
    email,
    role,
    name,
    locales: listOf(locales),
    reviewLocales: listOf(review),
    competence,
    password: process.env['PORTAL_PASSWORD'],
  };
  const parsed = userRequest.safeParse(request);
  if (!parsed.success)
    throw new UsageError(
      parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'),
    );
  const made = (await askCms('user:create', request)) as { email: string; password?: string };
  console.log(`The account ${made.email} is there.`);
  if (made.password !== undefined) console.log(`Its password, shown only now: ${made.password}`);
}

function listOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((code) => code.trim())
    .filter((code) => code !== '');
}
