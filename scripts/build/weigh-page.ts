import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The brotli weight in bytes of a built page, as it is sent: its HTML and the style sheets that it links. */
export function weighPage(folder: string, page: string): PageWeight {
  const html = path.join(folder, page);
  const sheets = [...readFileSync(html, 'utf8').matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/g)].flatMap(
    ([link]) => /href="([^"]+)"/.exec(link)?.[1] ?? [],
  );
  const css = sheets.map((sheet) => weigh(path.join(folder, sheet)));
  return { html: weigh(html), css: css.reduce((sum, size) => sum + size, 0) };
}

/** What is sent to a browser: the compressed form, or the file itself where there is none. */
function weigh(file: string): number {
  return (statSync(`${file}.br`, { throwIfNoEntry: false }) ?? statSync(file)).size;
}

/** Bytes as a reader's phone gets them. */
export interface PageWeight {
  html: number;
  css: number;
}
