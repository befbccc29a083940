import { open, type FileHandle } from 'node:fs/promises';
import { isCompressible } from '../release/compress.ts';
import type { Coding } from './accepted-codings.ts';

/**
 * Opens a file in the first of some forms in which it is there. What is open stays whole even if its folder is removed
 * meanwhile.
 */
export async function openFile(file: string, codings: readonly Coding[]): Promise<OpenFile | undefined> {
  for (const coding of isCompressible(file) ? codings : asItIs) {
    const opened = await openIfThere(file + endings[coding]);
    if (opened) return { ...opened, coding };
  }
  return undefined;
}

/** The file, unless there is none; a folder is none. */
async function openIfThere(file: string): Promise<Omit<OpenFile, 'coding'> | undefined> {
  let handle: FileHandle;
  try {
    handle = await open(file);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code)) return undefined;
    throw cause;
  }
  const found = await handle.stat();
  if (!found.isFile()) {
    await handle.close();
    return undefined;
  }
  const etag = `W/"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`;
  return { handle, size: found.size, etag };
}

const asItIs: readonly Coding[] = ['identity'];
const endings: Record<Coding, string> = { br: '.br', gzip: '.gz', identity: '' };

export interface OpenFile {
  handle: FileHandle;
  size: number;
  etag: string;
  coding: Coding;
}
