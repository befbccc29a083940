import { commonPasswords } from './common-passwords.ts';

export const shortestPassword = 12;

/** Far more than any sentence; without an end, one request could keep the server busy. */
export const longestPassword = 512;

/**
 * Why a password is none, or nothing. There are no rules of composition: a sentence is a good password. What is
 * refused is what guessers try first.
 */
export function whyNotPassword(password: unknown, email: string | undefined): WhyNot | undefined {
  if (typeof password !== 'string' || password.trim().length < shortestPassword) return 'short';
  if (password.length > longestPassword) return 'long';
  const plain = password.trim().toLowerCase();
  const letters = plain.replace(/[^\p{L}\p{N}]/gu, '');
  const own = (email ?? '').toLowerCase();
  if (own !== '' && (plain === own || letters === own.replace(/[^\p{L}\p{N}]/gu, ''))) return 'email';
  if (isRepeated(plain) || isRow(letters) || isCommon(letters)) return 'common';
  return undefined;
}

/** `abcabcabcabc`: a short piece over and over. */
function isRepeated(text: string): boolean {
  return /^(.{1,6}?)\1+.{0,5}$/su.test(text);
}

/** `123456789012`, `qwertyuiopas`: keys or letters in a row, forwards or backwards. */
function isRow(text: string): boolean {
  const rows = ['01234567890123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm'];
  const isIn = (part: string) => rows.some((row) => row.includes(part) || reversed(row).includes(part));
  // In at most two such rows: `qwertyuiop123`.
  const ends = Array.from({ length: text.length }, (_, index) => index + 1);
  return ends.some((end) => isIn(text.slice(0, end)) && isIn(text.slice(end)));
}

/** What is on the lists of the commonest, also with a year, a number or the like at its end. */
function isCommon(letters: string): boolean {
  const stem = letters.replace(/\d+$/u, '');
  return commonPasswords.has(letters) || commonPasswords.has(stem);
}

function reversed(text: string): string {
  return Array.from(text).reverse().join('');
}

type WhyNot = 'short' | 'long' | 'email' | 'common';
