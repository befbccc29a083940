import { onEachDatabase } from './cms/bench-cms.ts';
import { saveOnServers } from './bench/save-on-servers.ts';
import { startServers } from './bench/start-servers.ts';
import { saveConcurrently } from './cms/save-concurrently.ts';
import { readOptions, wholeNumber } from './command-line/options.ts';

const help = `
npm run bench:save [-- --servers N]

20 writers save 100 targets each at the same time, in a database of its own: how many were lost, and how long one
save took. Measured on SQLite, and with DATABASE_URL=mongodb://… on MongoDB too.

  --servers N   start N servers of the CMS and save over the network, the writers spread over them; each text is then
                looked for at another server than the one that saved it. More than one needs a MongoDB.
  --help        show this
`;

/** Prints how the CMS bears 20 translators who save all the time. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, { options: { servers: { type: 'string' } }, help });
  if (!options) return;
  const servers = wholeNumber(options.values.servers, '--servers', { from: 1, to: 8 });
  await (servers === undefined ? inOneProcess() : overTheNetwork(servers));
}

async function inOneProcess(): Promise<void> {
  await onEachDatabase(async ({ payload, name }) => {
    const { inDatabase, ...result } = await saveConcurrently(payload, { writers, each });
    report(`20 writers on ${name}`, { ...result, lost: result.saves - inDatabase });
  });
}

async function overTheNetwork(servers: number): Promise<void> {
  const translators = Array.from({ length: writers }, (_, index) => `translator-${index}@staff.example`);
  const started = await startServers({ servers, translators, procedures: writers });
  try {
    const result = await saveOnServers({
      servers: started.urls,
      translators,
      each,
      entries: started.entries,
    });
    report(`20 translators at ${servers === 1 ? 'one server' : `${servers} servers`}`, result);
  } finally {
    await started.stop();
  }
}

function report(who: string, { saves, lost, milliseconds, median, p95 }: Result): void {
  console.log(
    `${saves} saves by ${who}: ${lost} lost, ${(milliseconds / 1000).toFixed(1)} s in all; ` +
      `one save took ${median.toFixed(0)} ms (median), ${p95.toFixed(0)} ms (p95) with all 20 at work`,
  );
}

const writers = 20;
const each = 100;

/** Times are in milliseconds. */
interface Result {
  saves: number;
  lost: number;
  milliseconds: number;
  median: number;
  p95: number;
}
