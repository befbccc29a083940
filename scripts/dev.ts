import { mkdirSync, watch } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { PortalError } from '../content/model/portal-error.ts';
import { writeWhole } from '../content/model/files/save.ts';
import { serializeSnapshot } from '../content/model/snapshot.ts';
import { readOptions } from './command-line/options.ts';
import { contentRoot, projectRoot, today } from './command-line/places.ts';
import { countProblems } from './content/report-problems.ts';
import { readSnapshot } from './content/read-snapshot.ts';
import { addressFrom, listen, untilStopped } from './server/listen.ts';

const help = `
npm run dev

Serves the pages while you work on them: a change in site/ shows at once, one in content/ after a reload.
Search needs an index and works in the built portal only (npm start).

  PORTAL_PORT   the port, 4321 unless given
  HOST          the address to listen on, 127.0.0.1 unless given
  --help        show this
`;

/** Runs Astro's development server over a snapshot that follows content/. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, { options: {}, help });
  if (!options) return;
  const content = contentRoot();
  const file = path.join(projectRoot, '.cache', 'dev', 'snapshot.json');
  mkdirSync(path.dirname(file), { recursive: true });
  writeSnapshot(content, file);
  process.env['PORTAL_SNAPSHOT'] = file;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { dev } = await import('astro');
  const address = addressFrom(process.env);
  // Taken and given back: Astro would quietly choose another port.
  await (await listen(createServer(), address)).close();
  const watched = { server: { strictPort: true, watch: { ignored: ['**/dist*/**', '**/data/**'] } } };
  const server = await dev({ root: projectRoot, server: address, vite: watched });
  const watcher = watch(content, { recursive: true });
  onceQuiet(watcher, () => {
    refresh(content, file);
  });
  await untilStopped();
  watcher.close();
  await server.stop();
}

/** Writes the snapshot anew; content that does not hold leaves the last good one, and says what is wrong. */
function refresh(content: string, file: string): void {
  try {
    writeSnapshot(content, file);
  } catch (error) {
    if (!(error instanceof PortalError)) throw error;
    console.error(`${error.message}\n${error.hint}`);
  }
}

function writeSnapshot(content: string, file: string): void {
  const { snapshot, warnings } = readSnapshot({ file: undefined, content });
  writeWhole(file, serializeSnapshot(snapshot));
  process.env['PORTAL_TODAY'] = today(snapshot.city.facts.timeZone);
  console.log(`Content read. ${countProblems(warnings)}`);
}

/** Calls back once an editor has finished writing its files. */
function onceQuiet(watcher: ReturnType<typeof watch>, changed: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  watcher.on('change', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, 100);
  });
}
