import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PortalError } from '../content/model/portal-error.ts';
import { nginxFiles, startNginx } from './bench/example-server.ts';
import { load, type Measured } from './bench/load.ts';
import { readOptions, wholeNumber } from './command-line/options.ts';
import { projectRoot } from './command-line/places.ts';
import { listen } from './server/listen.ts';
import { portalServer } from './server/portal-server.ts';

const help = `
npm run bench:serve [-- --dir DIR --rounds N --seconds N --connections N]

Requests per second and p95 of our server and of nginx, which serve the same pages in turns, under wrk.
Debian: apt-get install nginx libnginx-mod-http-brotli-static wrk

  --dir DIR         the build, dist/ unless given
  --rounds N        how often each, 5 unless given; medians are printed
  --seconds N       how long a round takes, 3 unless given
  --connections N   how many readers at once, 32 unless given
  --help            show this
`;

/** Prints how our server does beside nginx. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, {
    options: {
      dir: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '3' },
      connections: { type: 'string', default: '32' },
    },
    help,
  });
  if (!options) return;
  const site = path.resolve(options.values.dir ?? path.join(projectRoot, 'dist'));
  refuseMissing(site);
  const number = (name: 'rounds' | 'seconds' | 'connections') =>
    wholeNumber(options.values[name], `--${name}`, { from: 1, to: 1000 }) ?? 1;
  const paths = pagesOf(site);
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-bench-'));
  const data = dataFolderOf(site, folder);
  const ours = await listen(portalServer({ data }), { port: 0, host: '127.0.0.1', variable: 'PORTAL_PORT' });
  const nginx = await startNginx({ data, cms: 'http://127.0.0.1:1' });
  const measured: Record<'ours' | 'nginx', Measured[]> = { ours: [], nginx: [] };
  try {
    for (let round = 0; round < number('rounds'); round++)
      for (const [name, { url }] of [['ours', ours] as const, ['nginx', nginx] as const])
        measured[name].push(
          await load({
            url,
            paths,
            folder,
            seconds: number('seconds'),
            connections: number('connections'),
          }),
        );
  } finally {
    await Promise.all([ours.close(), nginx.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(
    `${paths.length} pages, ${number('connections')} connections, medians of ${number('rounds')} rounds:`,
  );
  for (const name of ['ours', 'nginx'] as const)
    console.log(`  ${name.padEnd(6)} ${described(measured[name])}`);
  const ratio = median(measured.ours, 'perSecond') / median(measured.nginx, 'perSecond');
  console.log(`Our server answers ${ratio.toFixed(2)} times as many requests as nginx.`);
}

function refuseMissing(site: string): void {
  if (!existsSync(path.join(site, 'release.json')))
    throw new PortalError(
      `There is no build in ${site}.`,
      'Run `npm run build` first, or name another folder with --dir.',
    );
  const missing = [...nginxFiles, '/usr/bin/wrk'].filter((file) => !existsSync(file));
  if (missing.length > 0)
    throw new PortalError(
      `These are missing: ${missing.join(', ')}`,
      'Install them (Debian: `apt-get install nginx libnginx-mod-http-brotli-static wrk`).',
    );
}

function pagesOf(site: string): string[] {
  return readdirSync(site, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('index.html'))
    .map((name) => `/${name.replace(/index\.html$/, '')}`);
}

/** A data folder in which the build is the current release. */
function dataFolderOf(site: string, folder: string): string {
  const data = path.join(folder, 'data');
  const release = path.join('releases', '20260101T000000000Z-000000000000');
  mkdirSync(path.join(data, release), { recursive: true });
  symlinkSync(site, path.join(data, release, 'site'));
  symlinkSync(release, path.join(data, 'current'));
  return data;
}

function described(rounds: readonly Measured[]): string {
  const failed = rounds.reduce((sum, round) => sum + round.failed, 0);
  return `${Math.round(median(rounds, 'perSecond'))} requests/s, p95 ${median(rounds, 'p95').toFixed(1)} ms, ${failed} failed`;
}

function median(rounds: readonly Measured[], figure: 'perSecond' | 'p95'): number {
  const sorted = rounds.map((round) => round[figure]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
