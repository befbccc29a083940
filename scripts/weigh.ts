import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { PortalError } from '../content/model/portal-error.ts';
import { weighPage } from './build/weigh-page.ts';
import { readOptions } from './command-line/options.ts';
import { projectRoot } from './command-line/places.ts';

const help = `
npm run weigh [-- --dir DIR]

Prints the brotli weight of the procedure pages of a build: HTML and style sheets, in KB of 1,000 bytes.

  --dir DIR   the build, dist/ unless given
  --help      show this
`;

/** Prints what a reader's phone loads to read a procedure. */
export function main(args: string[]): void {
  const options = readOptions(args, { options: { dir: { type: 'string' } }, help });
  if (!options) return;
  const folder = path.resolve(options.values.dir ?? path.join(projectRoot, 'dist'));
  if (!statSync(path.join(folder, 'coverage.json'), { throwIfNoEntry: false }))
    throw new PortalError(
      `There is no build in ${folder}.`,
      'Run `npm run build` first, or name another folder with --dir.',
    );
  const pages = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /^[a-z-]+\/procedures\/[^/]+\/index\.html$/.test(name));
  const weights = pages
    .map((page) => ({ page, ...weighPage(folder, page) }))
    .sort((a, b) => a.html + a.css - b.html - b.css);
  const show = ({ page, html, css }: (typeof weights)[number]) =>
    `${kilobytes(html + css)} (HTML ${kilobytes(html)}, CSS ${kilobytes(css)})  ${page}`;
  const [lightest, heaviest, median] = [weights[0], weights.at(-1), weights[Math.floor(weights.length / 2)]];
  if (!lightest || !heaviest || !median)
    throw new PortalError(`The build in ${folder} has no procedure.`, 'Publish one first.');
  console.log(
    `${pages.length} procedure pages, brotli:\n  lightest ${show(lightest)}\n  median   ${show(median)}\n  heaviest ${show(heaviest)}`,
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
