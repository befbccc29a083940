import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentIn, wallTimeIn } from '../../../content/model/city-time.ts';

const warsaw = 'Europe/Warsaw';

test.each([
  ['2027-01-01', '00:05', '2026-12-31T23:05:00.000Z'],
  ['2027-07-01', '08:00', '2027-07-01T06:00:00.000Z'],
  // Clocks go from 2:00 to 3:00: half past two is as long after midnight as it would have been.
  ['2027-03-28', '02:30', '2027-03-28T01:30:00.000Z'],
  // They go back from 3:00 to 2:00: half past two comes twice, and the first is meant.
  ['2027-10-31', '02:30', '2027-10-31T00:30:00.000Z'],
])('%s at %s in the city is %s', (day, time, moment) => {
  expect(momentIn(warsaw, { day, time })).toBe(moment);
});

test('a moment is shown as the clocks of the city show it, and read back it is the same', () => {
  const zones = fc.constantFrom(warsaw, 'UTC', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Chatham');
  const moments = fc.integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2034, 0, 1) / 60_000 });
  fc.assert(
    fc.property(zones, moments, (zone, minute) => {
      const shown = wallTimeIn(zone, new Date(minute * 60_000).toISOString());
      expect(wallTimeIn(zone, momentIn(zone, shown))).toEqual(shown);
    }),
  );
});
