import { releaseReasons, type Release } from '../content/model/release.ts';
import { PortalError } from '../content/model/portal-error.ts';
import { settingsFrom } from '../cms/settings.ts';
import { stoppable } from './build/stoppable.ts';
import { choice, readOptions, UsageError } from './command-line/options.ts';
import { projectRoot } from './command-line/places.ts';
import type { Step } from './command-line/progress.ts';
import { explain } from './command-line/run-command.mjs';
import { tellParent } from './command-line/tell-parent.ts';
import { makeRelease } from './release/make-release.ts';

const help = `
node scripts/run.mjs build-release --snapshot FILE [--reason WORD] [--now TIME]

Makes a release of a snapshot in the data folder, without giving it to readers. The builder runs this in a process of
its own for each release, so that whatever happens in it, the builder goes on.

  --snapshot FILE   the snapshot
  --reason WORD     ${releaseReasons.join(', ')}
  --now TIME        when it is, such as 2027-03-04T00:05:00Z; without it what the clock says
  --help            show this
`;

/** Makes one release and tells the builder how far it is and what came of it. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, {
    options: { snapshot: { type: 'string' }, reason: { type: 'string' }, now: { type: 'string' } },
    help,
  });
  if (!options) return;
  const { snapshot } = options.values;
  if (snapshot === undefined) throw new UsageError('--snapshot names the snapshot to build.');
  const reason = choice(options.values.reason, 'reason', releaseReasons) ?? 'change';
  const now = options.values.now === undefined ? new Date() : new Date(options.values.now);
  if (Number.isNaN(now.getTime())) throw new UsageError('--now takes a time such as 2027-03-04T00:05:00Z.');
  const { data } = settingsFrom(process.env, projectRoot);
  process.once('disconnect', endAsOrphan);
  try {
    const release = await stoppable((signal) =>
      makeRelease({
        data,
        snapshotFile: snapshot,
        reason,
        now,
        print: () => undefined,
        onStep: (step) => void tell({ type: 'step', step }),
        signal,
      }),
    );
    await tell({ type: 'made', release });
  } catch (error) {
    const hint = error instanceof PortalError ? error.hint : undefined;
    const message = error instanceof PortalError ? error.message : explain(error, 'npm run build').text;
    await tell({ type: 'failed', message, ...(hint !== undefined && { hint }) });
    process.exitCode = 1;
  } finally {
    process.off('disconnect', endAsOrphan);
    if (process.connected) process.disconnect();
  }
}

/**
 * Nobody waits for what is made for a builder that was killed, and the next builder waits for this one's lock while it
 * clears away its folder: Pagefind then waits for ever. So Astro is stopped, and whatever goes on after that is left.
 */
function endAsOrphan(): void {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 5000);
}

async function tell(message: ReleaseMessage): Promise<void> {
  if (process.send) await tellParent(message);
  else
    console.log(
      message.type === 'step' ? `${message.step.number}/${message.step.of} ${message.step.label}` : message,
    );
}

/** What the process that makes a release tells the builder. */
export type ReleaseMessage =
  | { type: 'step'; step: Step }
  | { type: 'made'; release: Release }
  | { type: 'failed'; message: string; hint?: string };
