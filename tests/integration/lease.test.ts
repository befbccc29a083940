import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { leaseStatus, publisherLease } from '../../cms/publish/lease.ts';
import { openCms, type TestCms } from '../helpers/cms.ts';

let cms: TestCms;
let now = 0;
const second = 1000;
beforeAll(async () => {
  cms = await openCms();
});
afterAll(() => cms.close());
beforeEach(async () => {
  await cms.payload.db.deleteMany({ collection: 'leases', where: {} });
});

const at = (place: string) =>
  publisherLease(cms.payload, {
    place,
    beatMilliseconds: 2 * second,
    patienceMilliseconds: 15 * second,
    clock: () => now,
  });

test('of many who reach for it at once, one gets it', async () => {
  const all = Array.from({ length: 10 }, (_, index) => at(`server ${index}`));
  const got = await Promise.all(all.map((one) => one.look()));
  expect(got.filter(Boolean)).toHaveLength(1);
  expect(all.filter((one) => one.isHeld())).toHaveLength(1);
});

test('it stays with its holder as long as the holder beats', async () => {
  const [first, second_] = [at('a'), at('b')];
  await first.look();
  for (let beat = 0; beat < 30; beat++) {
    now += 2 * second;
    expect([await first.look(), await second_.look()]).toEqual([true, false]);
  }
});

test('it passes to another 15 seconds after the last beat, and the first knows', async () => {
  const [first, other] = [at('a'), at('b')];
  await first.look();
  await other.look();
  now += 14 * second;
  expect(await other.look()).toBe(false);
  now += 1 * second;
  expect(await other.look()).toBe(true);
  expect([await first.look(), first.isHeld()]).toEqual([false, false]);
});

test('who stops gives it back at once, and who was killed gets it back at once', async () => {
  const [first, other] = [at('a'), at('b')];
  await first.look();
  await first.release();
  expect(await other.look()).toBe(true);
  expect(await at('b').look()).toBe(true);
});

test('the others see what the holder says of its builder, and an idle holder of SQLite writes nothing', async () => {
  const quiet = publisherLease(cms.payload, {
    ...{ place: 'a', beatMilliseconds: Infinity, patienceMilliseconds: 15 * second, clock: () => now },
  });
  await quiet.look({ current: 'one' });
  await quiet.look({ current: 'one' });
  expect(await leaseStatus(cms.payload)).toEqual({ current: 'one' });
  const beats = async () =>
    (await cms.payload.find({ collection: 'leases', overrideAccess: true })).docs[0]?.beat;
  const before = await beats();
  now += 60 * second;
  await quiet.look({ current: 'one' });
  expect(await beats()).toBe(before);
  await quiet.look({ current: 'two' });
  expect(await leaseStatus(cms.payload)).toEqual({ current: 'two' });
});
