import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { signal, takeSignals, waitingSignals } from '../../cms/publish/signals.ts';
import type { PublishingStatus } from '../../cms/publish/publishing-status.ts';
import { aRelease, keepRelease } from '../helpers/a-release.ts';
import { openCms, type Account, type Json, type TestCms } from '../helpers/cms.ts';

const older = aRelease({ id: '20261122T193000123Z-0123456789ab' });
const newer = aRelease({
  snapshot: 'f'.repeat(64),
  id: '20261122T203000123Z-ffffffffffff',
  warnings: [{ kind: 'review-due', file: 'procedures/library-card/facts.yaml', message: 'was due' }],
});

describe('the releases, as staff see them', () => {
  let cms: TestCms;
  let administrator: Account;
  let coordinator: Account;
  let translator: Account;
  beforeAll(async () => {
    cms = await openCms();
    administrator = await cms.signIn({ role: 'administrator' });
    coordinator = await cms.signIn({ role: 'coordinator' });
    translator = await cms.signIn({ role: 'translator', locales: ['uk'] });
  });
  afterAll(() => cms.close());
  beforeEach(async () => {
    await takeSignals(cms.payload, await waitingSignals(cms.payload));
    await tell({});
  });

  test('are not known before a process has told of its builder', async () => {
    await cms.payload.db.deleteMany({ collection: 'leases', where: {} });
    expect(await seenBy(translator)).toMatchObject({ activity: { is: 'not-known' }, releases: [] });
  });

  test('say which of them readers have, and that they have everything', async () => {
    expect(await seenBy(translator)).toMatchObject({
      ...{ activity: { is: 'idle' }, hasAll: true, isEarlier: false, waiting: 0 },
      current: newer.id,
      releases: [
        { id: newer.id, warnings: 1 },
        { id: older.id, warnings: 0 },
      ],
    });
  });

  test('count the changes that wait and say when readers get them', async () => {
    await signal({ payload: cms.payload }, { kind: 'changed' });
    await signal({ payload: cms.payload }, { kind: 'changed' });
    const view = await seenBy(translator);
    expect(view).toMatchObject({ waiting: 2, hasAll: false, activity: { is: 'waiting' } });
    expect(view.activity.dueInSeconds).toBeGreaterThan(0);
    expect(view.activity.dueInSeconds).toBeLessThanOrEqual(30);
  });

  test('show at once that somebody published or went back', async () => {
    const now = await ask('POST', '/releases/now', coordinator);
    expect(now).toMatchObject({ status: 200, json: { activity: { is: 'starting' }, hasAll: false } });
    const back = await ask('POST', `/releases/${older.id}/roll-back`, coordinator);
    expect(back.json).toMatchObject({ activity: { is: 'going-back' }, goingBackTo: older.id });
    expect(await waitingSignals(cms.payload)).toMatchObject([
      { kind: 'now' },
      { kind: 'roll-back', release: older.id },
    ]);
  });

  test('cannot be gone back to when they are no longer kept', async () => {
    const gone = '20200101T000000000Z-0123456789ab';
    expect(await ask('POST', `/releases/${gone}/roll-back`, coordinator)).toMatchObject({
      ...{ status: 404, json: { reason: 'releases.gone' } },
    });
    expect((await ask('GET', `/releases/${gone}/warnings`, coordinator)).status).toBe(404);
    expect((await ask('POST', '/releases/..%2F..%2Fqueue/roll-back', coordinator)).status).toBe(400);
    expect(await waitingSignals(cms.payload)).toEqual([]);
  });

  test('tell their warnings where their files are, and else that another server has them', async () => {
    expect(await ask('GET', `/releases/${newer.id}/warnings`, translator)).toMatchObject({
      ...{ status: 409, json: { reason: 'releases.elsewhere' } },
    });
    keepRelease(cms.data, newer);
    expect(await ask('GET', `/releases/${newer.id}/warnings`, translator)).toMatchObject({
      ...{ status: 200, json: { warnings: newer.warnings } },
    });
  });

  test.each([
    ['of the builder', 'build'],
    ['of the publisher', 'snapshot'],
  ])('tell only administrators where the machine keeps things, in failures %s', async (_, at) => {
    const message = 'The snapshot has 1 fault:\n\nprocedures/a/pl.md names nothing\n/srv/data/queue is full';
    await fail(at, { message, hint: 'Make room in /srv/data.' });
    expect((await seenBy(administrator)).failure).toMatchObject({
      ...{ message, hint: 'Make room in /srv/data.' },
    });
    const text = (await ask('GET', '/releases', coordinator)).text;
    expect(text).not.toContain('/srv');
    expect(text).toContain('procedures/a/pl.md names nothing');

    // An error of somebody else's may hold anything.
    await fail(at, { message: 'connect ECONNREFUSED db.internal with password hunter2' });
    expect((await ask('GET', '/releases', coordinator)).text).not.toMatch(/hunter2|db\.internal/u);
    expect((await seenBy(coordinator)).failure).toMatchObject({ message: '', isShortened: true });
    expect((await seenBy(administrator)).failure.message).toContain('hunter2');
  });

  async function fail(at: string, told: { message: string; hint?: string }): Promise<void> {
    const failed = { at: new Date().toISOString(), ...told };
    const result = { ...failed, reason: 'change', outcome: 'failed', snapshot: 'e'.repeat(64) } as const;
    await tell(
      at === 'build'
        ? { builder: builder({ taken: `later ${result.snapshot}`, results: [result] }) }
        : { failure: failed },
    );
  }

  async function tell(status: Partial<PublishingStatus>): Promise<void> {
    const all: PublishingStatus = {
      patience: { quietSeconds: 30, longestSeconds: 300 },
      isQueued: false,
      backup: { at: null, failed: null },
      builder: builder({}),
      current: newer.id,
      releases: [newer, older].map((release) => ({ ...release, warnings: release.warnings.length })),
      ...status,
    };
    await cms.payload.db.deleteMany({ collection: 'leases', where: {} });
    await cms.payload.db.create({
      collection: 'leases',
      data: { key: 'publisher:1', term: 1, holder: 'a server', beat: 0, status: all },
    });
  }

  async function seenBy(account: Account): Promise<Json> {
    const answer = await ask('GET', '/releases', account);
    expect(answer.status).toBe(200);
    return answer.json;
  }

  function ask(method: 'GET' | 'POST', path: string, as: Account) {
    return cms.rest({ method, path: `/api${path}`, as });
  }
});

function builder(wish: Partial<NonNullable<PublishingStatus['builder']>>) {
  return {
    ...{ formatVersion: 1 as const, pid: 1, isRunning: true, now: { doing: 'waiting' as const } },
    ...{ taken: `earlier ${newer.snapshot}`, results: [] },
    ...wish,
  };
}
