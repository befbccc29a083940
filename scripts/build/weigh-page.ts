import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** The brotli weight in bytes of a built page: its HTML and the style sheets that it links, each file by itself. */
export function weighPage(folder: string, page: string): PageWeight {
  const html = readFileSync(path.join(folder, page));
  const sheets = [...html.toString().matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/g)].flatMap(
    ([link]) => /href="([^"]+)"/.exec(link)?.[1] ?? [],
  );
  const css = sheets.map((sheet) => weigh(readFileSync(path.join(folder, sheet))));
  return { html: weigh(html), css: css.reduce((sum, size) => sum + size, 0) };
}

function weigh(bytes: Buffer): number {
  return brotliCompressSync(bytes).length;
}

/** Bytes as a reader's phone gets them. */
export interface PageWeight {
  html: number;
  css: number;
}
