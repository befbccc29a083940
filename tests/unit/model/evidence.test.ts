import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayAfter,
  isReviewOverdue,
  lastCountedDay,
  monthsBefore,
  periodState,
} from '../../../content/model/evidence.ts';

const anyDay = fc
  .date({ min: new Date('2023-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a period', () => {
  const period = { validFrom: '2027-01-01', validUntil: '2027-03-04' };
  test.each([
    ['2026-12-31', { state: 'coming', from: '2027-01-01' }],
    ['2027-01-01', { state: 'ending', until: '2027-03-04' }],
    ['2027-03-04', { state: 'ending', until: '2027-03-04' }],
    ['2027-03-05', { state: 'ended', until: '2027-03-04' }],
  ])('holds from its first to its last day: %s', (day, expected) => {
    expect(periodState(period, day)).toEqual(expected);
  });

  test('without an end simply holds', () => {
    expect(periodState({ validFrom: '2026-04-27' }, '2026-11-22')).toEqual({ state: 'in-force' });
  });
});

describe('what is to be checked by a day', () => {
  const reviewBy = '2027-03-04';
  test('is overdue from the next day on', () => {
    expect(isReviewOverdue({ reviewBy }, '2027-03-04')).toBe(false);
    expect(isReviewOverdue({ reviewBy }, '2027-03-05')).toBe(true);
  });

  test('is answered by a verification given after that day, not by one given before', () => {
    expect(isReviewOverdue({ reviewBy, verifiedOn: '2027-02-01' }, '2027-03-06')).toBe(true);
    expect(isReviewOverdue({ reviewBy, verifiedOn: '2027-03-05' }, '2027-03-06')).toBe(false);
  });
});

test('a verification counts to its last day and on none after it, in every month of every year', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 36 }), (on, months) => {
      const last = lastCountedDay(on, months);
      expect(on >= monthsBefore(last, months)).toBe(true);
      expect(on < monthsBefore(dayAfter(last), months)).toBe(true);
    }),
  );
});
