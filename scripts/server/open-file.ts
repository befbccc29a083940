import { open, type FileHandle } from 'node:fs/promises';
import { LRUCache } from 'lru-cache';
import { isCompressible } from '../release/compress.ts';
import type { Coding } from './accepted-codings.ts';

/**
 * Opens a file in the first of some forms in which it is there. Small ones are read at once, and what is open stays
 * whole even if its folder is removed meanwhile.
 */
export async function openFile(file: string, { codings, kept }: Opening): Promise<OpenFile | undefined> {
  for (const coding of isCompressible(file) ? codings : asItIs) {
    const name = file + endings[coding];
    const opened = kept?.get(name) ?? (await openIfThere(name));
    if (opened && Buffer.isBuffer(opened.content)) kept?.set(name, { ...opened, content: opened.content });
    if (opened) return { ...opened, coding };
  }
  return undefined;
}

/** What is asked for again and again, kept in memory: good for folders in which no file ever changes. */
export function keptFiles(): KeptFiles {
  return new LRUCache({ maxSize: 32_000_000, sizeCalculation: ({ size }) => size + 500 });
}

/** Closes a file that is not sent. */
export async function closeFile({ content }: Pick<OpenFile, 'content'>): Promise<void> {
  if ('close' in content) await content.close();
}

/** The file, unless there is none; a folder is none. */
async function openIfThere(file: string): Promise<Opened | undefined> {
  let handle: FileHandle;
  try {
    handle = await open(file);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)) return undefined;
    throw cause;
  }
  let isSent = false;
  try {
    const found = await handle.stat();
    if (!found.isFile()) return undefined;
    const { size } = found;
    const etag = `W/"${size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`;
    if (size <= readAtOnce) return { content: await handle.readFile(), size, etag };
    isSent = true;
    return { content: handle, size, etag };
  } finally {
    if (!isSent) await handle.close();
  }
}

/** Bytes: nearly every file, and little enough to hold for each slow reader. */
const readAtOnce = 65_536;

const asItIs: readonly Coding[] = ['identity'];
const endings: Record<Coding, string> = { br: '.br', gzip: '.gz', identity: '' };

interface Opening {
  /** The forms that the client takes, best first. */
  codings: readonly Coding[];
  kept: KeptFiles | undefined;
}

interface Opened {
  /** Its bytes, or the file to read them from; who gets it closes it. */
  content: Buffer | FileHandle;
  size: number;
  etag: string;
}

export interface OpenFile extends Opened {
  coding: Coding;
}

export type KeptFiles = LRUCache<string, Opened & { content: Buffer }>;
