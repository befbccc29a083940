import { describe, expect, test } from 'vitest';
import type { BuilderResult, BuilderState } from '../../../cms/publish/builder-state.ts';
import type { PublishingStatus } from '../../../cms/publish/publishing-status.ts';
import type { Signal } from '../../../cms/publish/signals.ts';
import { standingOf } from '../../../cms/publish/standing.ts';
import { aRelease } from '../../helpers/a-release.ts';

const [first, second] = ['a', 'b'].map((letter, hour) =>
  aRelease({
    snapshot: letter.repeat(64),
    id: `20261122T1${hour}0000000Z-${letter.repeat(12)}`,
  }),
) as [ReturnType<typeof aRelease>, ReturnType<typeof aRelease>];
const now = new Date('2026-11-22T12:00:00.000Z');

describe('readers', () => {
  test('have everything when nothing waits and the last release is theirs', () => {
    expect(standing()).toEqual({ activity: { is: 'idle' }, isEarlier: false, hasAll: true });
  });

  test('do not have it yet while the builder has not taken what is in the queue', () => {
    expect(standing({ isQueued: true })).toMatchObject({ activity: { is: 'starting' }, hasAll: false });
  });

  test('see an earlier release after a roll back, also when a new day has made another of it', () => {
    const back = result({ reason: 'rollback', release: first.id, snapshot: first.snapshot });
    const rolledBack = { current: first.id, builder: { results: [released(second), back] } };
    expect(standing(rolledBack)).toMatchObject({ isEarlier: true, hasAll: false });

    const nightly = aRelease({ snapshot: first.snapshot, id: '20261123T000000000Z-aaaaaaaaaaaa' });
    const morning = result({ reason: 'nightly', release: nightly.id, snapshot: first.snapshot });
    expect(
      standing({
        current: nightly.id,
        releases: [nightly, second, first],
        builder: { results: [released(second), back, morning] },
      }),
    ).toMatchObject({ isEarlier: true });
  });

  test('do not see an earlier one while a new one is made', () => {
    const building = { doing: 'building', reason: 'change', since: now.toISOString() } as const;
    const third = aRelease({ snapshot: 'c'.repeat(64), id: '20261122T120000000Z-cccccccccccc' });
    expect(
      standing({ releases: [third, second, first], builder: { now: building, results: [released(second)] } }),
    ).toMatchObject({ activity: { is: 'building' }, isEarlier: false });
  });
});

describe('a failure', () => {
  const failed = result({
    outcome: 'failed',
    snapshot: 'c'.repeat(64),
    message: 'No room.',
    hint: 'Make it.',
  });

  test('is told until something has gone well', () => {
    const taken = `later ${'c'.repeat(64)}`;
    expect(standing({ builder: { taken, results: [released(second), failed] } })).toMatchObject({
      ...{ failure: { message: 'No room.', hint: 'Make it.', reason: 'change' }, hasAll: false },
      isEarlier: false,
    });
    const well = result({ snapshot: 'c'.repeat(64), release: 'third' });
    const third = aRelease({ snapshot: 'c'.repeat(64), id: 'third' });
    expect(
      standing({
        ...{ current: 'third', releases: [third, second] },
        builder: { taken, results: [failed, well] },
      }),
    ).toMatchObject({ hasAll: true });
  });

  test('stays told when a new day has made a release of what readers had', () => {
    const taken = `later ${'c'.repeat(64)}`;
    const nightly = result({ reason: 'nightly', snapshot: second.snapshot, release: second.id });
    expect(standing({ builder: { taken, results: [failed, nightly] } }).failure).toMatchObject({
      message: 'No room.',
    });
  });
});

test('who went back and could not publish since hears both', () => {
  const back = result({ reason: 'rollback', release: first.id, snapshot: first.snapshot });
  const failed = result({ outcome: 'failed', snapshot: 'c'.repeat(64), message: 'No room.' });
  expect(
    standing({
      current: first.id,
      builder: { taken: `later ${'c'.repeat(64)}`, results: [released(second), back, failed] },
    }),
  ).toMatchObject({ isEarlier: true, failure: { message: 'No room.' } });
});

describe('changes', () => {
  test('are due when it has been quiet, and at the latest some time after the first', () => {
    const quiet = [change('2026-11-22T11:59:40.000Z'), change('2026-11-22T11:59:50.000Z')];
    expect(dueIn(quiet)).toBe(20);
    const busy = [change('2026-11-22T11:55:10.000Z'), change('2026-11-22T11:59:50.000Z')];
    expect(dueIn(busy)).toBe(10);
  });

  test('that should be out are due now', () => {
    expect(dueIn([change('2026-11-22T11:00:00.000Z')])).toBe(0);
  });

  test('wait while no builder runs, and staff hear that first', () => {
    const { activity } = standing({ builder: { isRunning: false } }, [change('2026-11-22T11:59:40.000Z')]);
    expect(activity).toEqual({ is: 'stopped' });
  });

  function dueIn(signals: Signal[]): number | undefined {
    const { activity } = standing({}, signals);
    return activity.is === 'waiting' ? activity.dueInSeconds : undefined;
  }
});

test('who asked to go back while a release is made hears both', () => {
  const building = { doing: 'building', reason: 'change', since: now.toISOString() } as const;
  expect(standing({ goingBackTo: first.id, builder: { now: building } })).toMatchObject({
    activity: { is: 'building' },
    goingBackTo: first.id,
  });
});

function standing(
  { builder = {}, releases = [second, first], ...status }: Wish = {},
  signals: Signal[] = [],
) {
  return standingOf({
    status: {
      patience: { quietSeconds: 30, longestSeconds: 300 },
      isQueued: false,
      backup: { at: null, failed: null },
      current: second.id,
      releases: releases.map(counted),
      ...status,
      builder: {
        ...{ formatVersion: 1, pid: 1, isRunning: true, now: { doing: 'waiting' } },
        ...{ taken: `then ${second.snapshot}`, results: [released(second)] },
        ...builder,
      },
    },
    signals,
    now,
  });
}

function counted(release: ReturnType<typeof aRelease>): PublishingStatus['releases'][number] {
  return { ...release, warnings: release.warnings.length };
}

function released({ id, snapshot }: ReturnType<typeof aRelease>): BuilderResult {
  return result({ release: id, snapshot });
}

function result(wish: Partial<BuilderResult>): BuilderResult {
  return { at: now.toISOString(), reason: 'change', outcome: 'released', ...wish };
}

function change(createdAt: string): Signal {
  return { id: createdAt, kind: 'changed', createdAt };
}

interface Wish extends Partial<Omit<PublishingStatus, 'builder' | 'releases'>> {
  builder?: Partial<BuilderState & { isRunning: boolean }>;
  releases?: ReturnType<typeof aRelease>[];
}
