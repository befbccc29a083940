import {
  readBuilderState,
  takenBy,
  writeBuilderState,
  type BuilderResult,
  type BuilderState,
} from '../../cms/publish/builder-state.ts';
import type { ReleaseReason } from '../../content/model/release.ts';
import type { Step } from '../command-line/progress.ts';

/** What the builder does and did: in builder.json for the CMS to show, and a line each for the log. */
export function openJournal({ data, log }: { data: string; log: (line: string) => void }): Journal {
  const earlier = readBuilderState(data);
  let state: BuilderState = {
    formatVersion: 1,
    pid: process.pid,
    now: { doing: 'waiting' },
    // What failed is tried once more by a builder that starts anew.
    ...(earlier?.taken !== undefined && !hasFailed(earlier) && { taken: earlier.taken }),
    results: earlier?.results ?? [],
  };
  const change = (next: Partial<BuilderState>): void => {
    state = { ...state, ...next };
    try {
      writeBuilderState(data, state);
    } catch (error) {
      // A full disk must not end the builder; what it does next is written when there is room again.
      log(`could not write builder.json: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  change({});
  return {
    taken: () => takenBy(state),
    begin: (reason, now) => change({ now: { doing: 'building', reason, since: now.toISOString() } }),
    step: (step) => {
      if (state.now.doing === 'building') change({ now: { ...state.now, step } });
    },
    end: (result, taken) => {
      if (result) log(asLine(result));
      change({
        now: { doing: 'waiting' },
        ...(taken && { taken: `${taken.at} ${taken.sha}` }),
        ...(result && { results: [...state.results, result].slice(-keptResults) }),
      });
    },
  };
}

function hasFailed({ taken, results }: BuilderState): boolean {
  const last = results.findLast(({ reason }) => reason !== 'rollback');
  return last?.outcome === 'failed' && taken?.split(' ')[1] === last.snapshot;
}

function asLine({ outcome, reason, release, seconds, counted, warnings, message }: BuilderResult): string {
  if (outcome === 'failed') return `failed (${reason}): ${message ?? ''}`;
  if (outcome === 'unchanged') return `nothing to publish (${reason}): readers have it already`;
  const details = [
    seconds !== undefined && `${seconds.toFixed(1)} s`,
    counted && `${counted.before ?? '–'} → ${counted.after} procedures count`,
    warnings !== undefined && `${warnings} warnings`,
  ].filter((detail) => typeof detail === 'string');
  return `released ${release ?? ''} (${[reason, ...details].join(', ')})`;
}

const keptResults = 20;

export interface Journal {
  /** The snapshot of the queue that was tried last. */
  taken: () => Taken | undefined;
  begin: (reason: ReleaseReason, now: Date) => void;
  step: (step: Step) => void;
  /** Without a result, the work was given up because the builder is to stop. */
  end: (result?: BuilderResult, taken?: Taken) => void;
}

export interface Taken {
  at: string;
  sha: string;
}
