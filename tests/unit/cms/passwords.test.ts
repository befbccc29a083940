import { describe, expect, test } from 'vitest';
import { whyNotPassword } from '../../../cms/account/passwords.ts';
import { commonPasswords } from '../../../cms/account/common-passwords.ts';

const email = 'jan.kowalski@krakow.example';

describe('a password', () => {
  test.each([
    'correct-horse-battery',
    'Cztery szare kotki w oknie',
    'їжак любить грушу',
    'xK9$mQ2!vB7z',
    'aaaaab bbbbba abbaab',
    'Z'.concat('długie zdanie, '.repeat(30)),
    'password is not what I chose',
  ])('may be %s', (password) => {
    expect(whyNotPassword(password, email)).toBeUndefined();
  });

  test.each([
    ['elevenchars', 'short'],
    ['            ', 'short'],
    ['   a       b', 'short'],
    [undefined, 'short'],
    [['a'.repeat(12)], 'short'],
    ['ab '.repeat(200), 'long'],
    ['jan.kowalski@krakow.example', 'email'],
    ['JAN.KOWALSKI@krakow.example', 'email'],
    ['jan kowalski krakow example', 'email'],
    ['aaaaaaaaaaaa', 'common'],
    ['abcabcabcabc', 'common'],
    ['123123123123', 'common'],
    ['123456789012', 'common'],
    ['210987654321', 'common'],
    ['qwertyuiopas', 'common'],
    ['qwertyuiop123', 'common'],
    ['abcdefghijkl', 'common'],
    ['Password1234', 'common'],
    ['password-2026', 'common'],
    ['Administrator1', 'common'],
    ['ZmienMnie2026', 'common'],
    ['Hasło Hasło 1', 'common'],
    ['пароль пароль', 'common'],
    ['correct horse battery staple', 'common'],
  ])('is not %s: %s', (password, reason) => {
    expect(whyNotPassword(password, email)).toBe(reason);
  });

  test('of the list is in letters as they are compared', () => {
    expect([...commonPasswords].filter((word) => !/^[\p{Ll}\d]+$/u.test(word))).toEqual([]);
  });
});
