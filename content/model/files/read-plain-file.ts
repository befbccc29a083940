import { lstatSync, readFileSync } from 'node:fs';
import { withoutMark } from './source-markdown.ts';

/**
 * The text of a content file; nothing if it is not there. A link could lead to a file that is no content, such as a
 * secret, and whoever reads the faults of it would read a part of that: only plain files of a sensible size are read.
 */
export function readPlainFile(file: string): { text?: string; fault?: string } {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found) return {};
  if (!found.isFile()) return { fault: notPlain };
  if (found.size > largestFile)
    return { fault: `the file has ${found.size} bytes, more than ${largestFile}` };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
  } catch {
    return { fault: 'this is no text in UTF-8' };
  }
  const line = text.split('\n').findIndex(hasControls);
  if (line >= 0) return { fault: `line ${line + 1} has a control character` };
  return { text: withoutMark(text) };
}

/** Whether a text has characters that nobody sees and that no text needs; spaces, tabs and line breaks are none. */
export function hasControls(text: string): boolean {
  return /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u.test(text);
}

/** A link, a pipe, a device: nothing that content is made of. */
export const notPlain = 'content is made of plain files and folders, and this is neither';

/** Bytes; the largest of ours is a twentieth of it. */
const largestFile = 1_000_000;
