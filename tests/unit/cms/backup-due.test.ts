import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBackupDue, nightOf } from '../../../cms/backup/due.ts';
import { backupName, nightlyTime } from '../../../cms/backup/places.ts';

const zone = 'Europe/Warsaw';

describe('a night begins at three in the morning of the city', () => {
  test.each([
    ['2026-11-23T01:59:59Z', '2026-11-22', 'a minute to three'],
    ['2026-11-23T02:00:00Z', '2026-11-23', 'three'],
    ['2026-11-22T23:30:00Z', '2026-11-22', 'after midnight it is still the night before'],
    ['2026-03-29T00:59:59Z', '2026-03-28', 'the clock goes from two to three: before'],
    ['2026-03-29T01:00:00Z', '2026-03-29', 'and after'],
    ['2026-10-25T00:30:00Z', '2026-10-24', 'half past two for the first time'],
    ['2026-10-25T01:30:00Z', '2026-10-24', 'and for the second'],
    ['2026-10-25T02:00:00Z', '2026-10-25', 'three, once'],
    ['2027-01-01T01:00:00Z', '2026-12-31', 'the turn of the year'],
  ])('%s is of %s: %s', (time, night) => {
    expect(nightOf(new Date(time), zone)).toBe(night);
  });
});

describe('a backup is due', () => {
  const at = (time: string) => new Date(time);
  test.each([
    ['2026-11-23T02:00:00Z', ['2026-11-22T02:00:00Z'], true, 'the next night'],
    ['2026-11-23T01:59:00Z', ['2026-11-22T02:00:00Z'], false, 'not a minute earlier'],
    ['2026-11-23T14:00:00Z', ['2026-11-22T02:00:00Z'], true, 'in the day, if the night was missed'],
    ['2026-11-23T14:00:00Z', ['2026-11-22T22:30:00Z', '2026-11-23T02:00:00Z'], false, 'not twice a night'],
    ['2026-11-23T02:00:00Z', [], true, 'when there was never one'],
    ['2026-11-23T02:00:00Z', ['2038-01-01T02:00:00Z'], true, 'whatever a wrong clock has left'],
    ['2020-01-01T12:00:00Z', ['2026-11-22T02:00:00Z'], true, 'when the clock was set back'],
  ])('at %s after %j: %s (%s)', (now, made, due) => {
    expect(isBackupDue(at(now), made.map(at), zone)).toBe(due);
  });

  test('once in each night, however the clock jumps', () => {
    const time = fc.date({ min: at('2026-01-01'), max: at('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(time, { minLength: 1, maxLength: 60 }), (looks) => {
        const made: Date[] = [];
        for (const now of looks) if (isBackupDue(now, made, zone)) made.push(now);
        const nights = made.map((one) => nightOf(one, zone));
        expect(nights).toHaveLength(new Set(nights).size);
        expect(new Set(nights)).toEqual(new Set(looks.map((one) => nightOf(one, zone))));
      }),
    );
  });
});

test('the name of a nightly backup tells when it was begun', () => {
  const now = new Date('2026-11-23T02:00:07.123Z');
  expect(backupName('nightly', now)).toBe('nightly-20261123T020007Z.tar.gz');
  expect(nightlyTime(backupName('nightly', now))).toEqual(new Date('2026-11-23T02:00:07Z'));
  for (const name of [backupName('backup', now), 'nightly-20269999T000000Z.tar.gz', 'nightly-x.tar.gz'])
    expect(nightlyTime(name)).toBeUndefined();
});
