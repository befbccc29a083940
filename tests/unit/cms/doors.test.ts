import { describe, expect, test } from 'vitest';
import { makeDoors } from '../../../cms/account/doors.ts';
import { countAttempts } from '../../../cms/http/attempts.ts';

const minute = 60_000;
const person = { email: 'editor@staff.example', address: '192.0.2.7', isKnown: true };
const stranger = { ...person, address: '203.0.113.5', isKnown: false };

describe('at the door', () => {
  test('one place has five tries at an account, and as many again after a quarter of an hour', () => {
    const { doors, pass } = door();
    expect(tries(5, () => doors.signIn(stranger))).toEqual([0, 0, 0, 0, 0]);
    expect(doors.signIn(stranger)).toBe(15 * 60);
    pass(15 * minute);
    expect(doors.signIn(stranger)).toBe(0);
  });

  test('strangers keep nobody out who comes from where they always come, however many they are', () => {
    const { doors } = door();
    for (let host = 0; host < 250; host += 1)
      tries(10, () => doors.signIn({ ...stranger, address: `198.51.100.${host}` }));
    expect(doors.signIn(person)).toBe(0);
  });

  test('many places together have ten tries an hour at an account', () => {
    const { doors, pass } = door();
    const from = (host: number) => doors.signIn({ ...stranger, address: `198.51.100.${host}` });
    const waits = Array.from({ length: 20 }, (_, host) => from(host));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(10);
    expect(from(99)).toBe(60 * 60);
    pass(60 * minute);
    expect(from(99)).toBe(0);
  });

  test('one place has thirty tries, whatever the accounts', () => {
    const { doors } = door();
    const waits = tries(40, (number) => doors.signIn({ ...stranger, email: `${number}@staff.example` }));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(30);
  });

  test('addresses of one IPv6 network are one place', () => {
    const { doors } = door();
    const waits = tries(9, (number) => doors.signIn({ ...stranger, address: `2001:db8:1:2::${number}` }));
    expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
  });

  test('what was right counts for nothing', () => {
    const { doors } = door();
    for (let time = 0; time < 100; time += 1) {
      expect(doors.signIn(stranger)).toBe(0);
      doors.wasRight(stranger);
    }
  });

  test('codes have counts of their own: twenty a day from a known place, ten from all others together', () => {
    const { doors, pass } = door();
    expect(tries(30, () => doors.code(person)).filter((wait) => wait === 0)).toHaveLength(20);
    const elsewhere = (host: number) => ({ ...stranger, address: `198.51.100.${host}` });
    expect(tries(30, (host) => doors.code(elsewhere(host))).filter((wait) => wait === 0)).toHaveLength(10);
    pass(24 * 60 * minute);
    expect([doors.code(person), doors.code(stranger)]).toEqual([0, 0]);
  });
});

test('whoever makes keys up fills no memory', () => {
  const attempts = countAttempts({ limit: 1, seconds: 60, most: 100 });
  for (let key = 0; key < 100_000; key += 1) attempts.take(`key ${key}`);
  expect(attempts.size()).toBe(100);
});

function door() {
  let now = Date.parse('2026-11-22T10:00:00Z');
  return { doors: makeDoors(() => now), pass: (time: number) => (now += time) };
}

function tries(count: number, attempt: (number: number) => number): number[] {
  return Array.from({ length: count }, (_, number) => attempt(number));
}
