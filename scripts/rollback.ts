import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PortalError } from '../content/model/portal-error.ts';
import { queueRollback } from '../cms/publish/queue.ts';
import { currentRelease, readRelease, releaseIds } from '../cms/publish/release-places.ts';
import { settingsFrom } from '../cms/settings.ts';
import { releaseLock, takeLock } from './command-line/lock-file.ts';
import { logAs } from './command-line/log.ts';
import { readOptions, UsageError } from './command-line/options.ts';
import { projectRoot } from './command-line/places.ts';
import { openJournal } from './release/journal.ts';
import { rollBack } from './release/roll-back.ts';

const help = `
npm run rollback [-- RELEASE | --list]

Gives readers an earlier release at once; without a name, the one before the one they have. What is in the CMS stays as
it is: the next publication brings it back, so correct there what was wrong.

  RELEASE   the id of a release that is kept, or how it begins
  --list    show the releases that are kept
  --help    show this
`;

/** Goes back to an earlier release; it needs neither the CMS nor a database. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, { options: { list: { type: 'boolean' } }, positionals: true, help });
  if (!options) return;
  const { data } = settingsFrom(process.env, projectRoot);
  if (options.values.list) {
    console.log(releaseList(data));
    return;
  }
  const id = wanted(data, options.positionals);
  await goBack(data, id);
  console.log(
    `Readers have release ${id} now.\nThe next publication replaces it: correct in the CMS what was wrong.`,
  );
}

function releaseList(data: string): string {
  const current = currentRelease(data);
  const lines = releaseIds(data)
    .reverse()
    .flatMap((id) => readRelease(data, id) ?? [])
    .map(
      ({ id, builtAt, reason, counted, pages, warnings }) =>
        `${id === current ? '→' : ' '} ${id}  ${builtAt.slice(0, 16).replace('T', ' ')} UTC  ${reason}, ${counted.after} count, ${pages} pages, ${warnings.length} warnings`,
    );
  return lines.length === 0 ? 'There is no release yet.' : lines.join('\n');
}

function wanted(data: string, [name, ...others]: string[]): string {
  if (others.length > 0) throw new UsageError('Name one release.');
  const current = currentRelease(data);
  const ids = releaseIds(data);
  const found =
    name === undefined
      ? ids.filter((id) => id < (current ?? '')).slice(-1)
      : ids.filter((id) => id.startsWith(name));
  const [id] = found;
  if (id !== undefined && found.length === 1) return id;
  throw new PortalError(
    name === undefined ? 'There is no release before this one.' : `“${name}” names ${found.length} releases.`,
    `These are kept:\n${releaseList(data)}`,
  );
}

/** The builder switches if it is running, so that it knows; else this process does. */
async function goBack(data: string, id: string): Promise<void> {
  const lock = path.join(data, 'builder.lock');
  const end = Date.now() + patience;
  let isAsked = false;
  while (Date.now() < end) {
    if (takeLock(lock)) {
      try {
        rollBack({
          data,
          journal: openJournal({ data, log: logAs('rollback', console.error) }),
          now: new Date(),
          id,
        });
      } finally {
        releaseLock(lock);
      }
      return;
    }
    if (!isAsked) queueRollback({ data }, id);
    isAsked = true;
    await wait(100);
    if (currentRelease(data) === id) return;
  }
  throw new PortalError(
    'The builder did not answer.',
    'It may be in the middle of a build: it goes back as soon as that is done. Look at its log if not.',
  );
}

// Milliseconds: a build under way is waited for.
const patience = 120_000;
