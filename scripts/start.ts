import path from 'node:path';
import { buildPortal } from './build/build-portal.ts';
import { readOptions } from './command-line/options.ts';
import { contentRoot, projectRoot } from './command-line/places.ts';
import { countLine } from './coverage/as-text.ts';
import { addressFrom, listen, untilStopped } from './server/listen.ts';
import { portalServer } from './server/portal-server.ts';

const help = `
npm start

Builds the portal from content/ and serves it on this machine. Ctrl+C stops it.

  PORTAL_PORT   the port, 4321 unless given
  HOST          the address to listen on, 127.0.0.1 unless given
  --help        show this
`;

/** Builds the portal and serves it until it is stopped. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, { options: {}, help });
  if (!options) return;
  const out = path.join(projectRoot, 'dist');
  const address = addressFrom(process.env);
  // The port is taken first: nobody should wait for a build to hear that it is in use.
  const server = await listen(portalServer(out), address);
  try {
    const coverage = await buildPortal({ snapshotFile: undefined, content: contentRoot(), out });
    console.log(`\n${countLine(coverage)}`);
    console.log(`\nThe portal is at ${server.url}  (Ctrl+C stops it)`);
    await untilStopped();
  } finally {
    await server.close();
  }
}
