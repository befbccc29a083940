import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * The form of a text that decides its identity: what typography alone changes is removed.
 * `normal('w\u00a0domu – „tak”') // => 'w domu - "tak"'`
 */
export function normal(text: string): string {
  return text
    .toWellFormed()
    .replace(invisible, '')
    .normalize('NFC')
    .replace(doubleQuotes, '"')
    .replace(singleQuotes, "'")
    .replace(dashes, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The first 16 hex digits of SHA-256 over kind, NUL and the normal text; the same in Node and in a browser. */
export function unitId(kind: UnitKind, text: string): UnitId {
  return bytesToHex(sha256(utf8ToBytes(`${kind}\0${normal(text)}`))).slice(0, 16);
}

/** What a text is to its reader; two equal texts of one kind in an entry are one unit. */
export const unitKinds = [
  'title',
  'summary',
  'brief',
  'heading',
  'text',
  'item',
  'warning',
  'document',
  'step',
  'label',
  'note',
] as const;

// Soft hyphen, zero-width spaces and joiners, direction marks, word joiner, byte order mark.
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
const doubleQuotes = /[“”„‟«»″]/gu;
const singleQuotes = /[‘’‚‛′]/gu;
const dashes = /[‐‑‒–—―−]/gu;

export type UnitKind = (typeof unitKinds)[number];
export type UnitId = string;
