import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { localeCodes } from '../locales/registry.ts';
import { computeCoverage } from '../content/model/coverage.ts';
import { writeWhole } from '../content/model/files/save.ts';
import { serializeSnapshot } from '../content/model/snapshot.ts';
import { buildPortal } from './build/build-portal.ts';
import { readOptions, wholeNumber } from './command-line/options.ts';
import { contentRoot, today } from './command-line/places.ts';
import { seconds } from './command-line/progress.ts';
import { readSnapshot } from './content/read-snapshot.ts';
import { generateSnapshot } from './generate/generate-snapshot.ts';

const help = `
npm run bench:build [-- --procedures N,N --rounds N]

Times whole builds (pages, search, reports, checks) of generated sites, and the coverage of 1,000 procedures.

  --procedures N,N   sizes of site, 60,300 unless given
  --rounds N         how often each, 3 unless given; the median is printed
  --help             show this
`;

/** Prints how long builds of several sizes take. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, {
    options: { procedures: { type: 'string', default: '60,300' }, rounds: { type: 'string', default: '3' } },
    help,
  });
  if (!options) return;
  const sizes = options.values.procedures
    .split(',')
    .map((size) => wholeNumber(size, '--procedures', { from: 1, to: 10_000 }) ?? 0);
  const rounds = wholeNumber(options.values.rounds, '--rounds', { from: 1, to: 100 }) ?? 3;
  const { snapshot } = readSnapshot({ file: undefined, content: contentRoot() });
  const day = today(snapshot.city.facts.timeZone);
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-bench-'));
  try {
    for (const procedures of sizes) {
      const file = path.join(folder, `${procedures}.json`);
      writeWhole(file, serializeSnapshot(generateSnapshot(snapshot, { procedures, day })));
      const times = await repeat(rounds, () =>
        buildPortal({
          snapshotFile: file,
          content: '',
          out: path.join(folder, 'out'),
          print: () => undefined,
        }),
      );
      console.log(`build of ${procedures} procedures × ${localeCodes.length} locales: ${described(times)}`);
    }
    const thousand = generateSnapshot(snapshot, { procedures: 1000, day });
    const times = await repeat(rounds, () => Promise.resolve(computeCoverage(thousand, { asOf: day })));
    console.log(`coverage of 1000 procedures × ${localeCodes.length} locales: ${described(times)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function repeat(rounds: number, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

function described(times: readonly number[]): string {
  const median = times[Math.floor(times.length / 2)] ?? 0;
  return `median ${seconds(median)} (${seconds(times[0] ?? 0)} to ${seconds(times.at(-1) ?? 0)}, ${times.length} rounds)`;
}
