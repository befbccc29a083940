import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../../locales/registry.ts';
import { createFormat } from '../../../site/i18n/format.ts';
import { comingExceptions, daysText, districtsText } from '../../../site/render/hours.ts';
import { feeText, rowInForce } from '../../../site/render/fees.ts';
import { isItsEvent, timeText } from '../../../site/render/times.ts';

describe.each(localeCodes)('numbers, money and dates in %s', (locale) => {
  const format = createFormat(locale, 'PLN');

  test('have Latin digits and one style', () => {
    expect(format.number(30)).toBe('30');
    expect(format.money(440)).toBe('440\u00a0zł');
    expect(format.money(50, 150)).toBe('50–150\u00a0zł');
    expect(format.money(100.5)).toMatch(/^100[.,]50\u00a0zł$/);
    expect(format.date('2026-03-09')).toBe('09.03.2026');
  });

  test('have seven days of the week and names of languages', () => {
    expect(new Set(Array.from({ length: 7 }, (_, index) => format.weekday(index))).size).toBe(7);
    expect(format.language('uk')).not.toBe('uk');
  });
});

const t = (key: string, values?: Record<string, string | number>) =>
  values ? `${key} ${JSON.stringify(values)}` : key;
const words = { t, format: createFormat('pl', 'PLN') };

test.each([
  [{ amount: 440 }, '440\u00a0zł'],
  [{ amount: 0 }, 'fee.free'],
  [{}, 'fee.ask'],
  [{ amount: 0, upTo: 50 }, '0–50\u00a0zł'],
])('a fee of %j is %s', (fee, expected) => {
  expect(feeText(fee, words)).toBe(expected);
});

test('of two rates of one fee the one in force on the day is shown', () => {
  const rows = [
    { key: 'card', amount: 100, validUntil: '2026-12-31' },
    { key: 'card', amount: 120, validFrom: '2027-01-01' },
  ];
  expect(rowInForce(rows, 'card', '2026-12-31')?.amount).toBe(100);
  expect(rowInForce(rows, 'card', '2027-01-01')?.amount).toBe(120);
});

test('a fee that has ended is not shown as current, and one to come is', () => {
  expect(rowInForce([{ key: 'card', amount: 100, validUntil: '2026-10-31' }], 'card', '2026-11-22')).toBe(
    undefined,
  );
  expect(
    rowInForce([{ key: 'card', amount: 120, validFrom: '2027-01-01' }], 'card', '2026-11-22')?.amount,
  ).toBe(120);
});

test.each([
  [{ amount: 4, unit: 'working-day' }, 'time.working-day {"count":4}'],
  [{ amount: 24, unit: 'month' }, 'time.year {"count":2}'],
  [{ amount: 0, unit: 'day' }, 'time.same-day'],
  [{}, 'time.unknown'],
] as const)('a time of %j is %s', (time, expected) => {
  expect(timeText(time, t)).toBe(expected);
});

test('a deadline of no days is its event itself; a decision of no days is not', () => {
  expect(isItsEvent({ kind: 'apply-by', amount: 0 })).toBe(true);
  expect(isItsEvent({ kind: 'decision', amount: 0 })).toBe(false);
});

test('days and districts beside each other are a range', () => {
  const weekday = (index: number) => ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'][index] ?? '';
  expect(daysText(['friday', 'monday', 'wednesday', 'tuesday'], { weekday })).toBe('Mo–We, Fr');
  expect(districtsText([1, 2, 3, 7, 9, 10])).toBe('1–3, 7, 9, 10');
});

test('of the exceptions to opening hours only those to come are told, the next first', () => {
  const hoursExceptions = [{ on: '2026-12-31' }, { on: '2026-12-24' }, { on: '2026-11-11' }];
  expect(comingExceptions({ hoursExceptions }, '2026-11-22').map(({ on }) => on)).toEqual([
    '2026-12-24',
    '2026-12-31',
  ]);
});
