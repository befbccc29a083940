import { readFile, writeFile } from 'node:fs/promises';
import { PortalError } from '../content/model/portal-error.ts';
import { readOptions } from './command-line/options.ts';
import { addressed, completed, missingNames, type Lockfile } from './lockfile/placeholders.ts';

/** Completes package-lock.json so that `npm ci` accepts it on every platform; with `--check` it only looks. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, { options: { check: { type: 'boolean', default: false } }, help });
  if (options === undefined) return;
  const file = new URL('../package-lock.json', import.meta.url);
  const lock = JSON.parse(await readFile(file, 'utf8')) as Lockfile;
  const missing = missingNames(lock);
  const addresses = addressed(lock);
  if (missing.length === 0 && addresses.length === 0) {
    console.log('package-lock.json is complete.');
    return;
  }
  if (options.values.check) throw incomplete(missing, addresses);
  await writeFile(file, `${JSON.stringify(completed(lock), undefined, 2)}\n`);
  console.log(
    `package-lock.json: ${missing.length} placeholders added, ${addresses.length} download addresses removed.`,
  );
}

function incomplete(missing: string[], addresses: string[]): PortalError {
  const lines = [
    ...missing.map((name) => `  not in it: ${name}`),
    ...addresses.map((path) => `  has a download address: ${path}`),
  ];
  return new PortalError(
    `package-lock.json is not complete:\n${lines.join('\n')}`,
    'Run `npm run lockfile:complete` and commit the file.',
  );
}

const help = `npm run lockfile:complete            completes package-lock.json
npm run lockfile:complete -- --check only says whether it is complete

Run it after every change of dependencies. npm leaves platform packages that the registry does not
offer out of the lock file, and \`npm ci\` of npm 11 then refuses it.`;
