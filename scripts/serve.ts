import { settingsFrom } from '../cms/settings.ts';
import { readOptions } from './command-line/options.ts';
import { projectRoot } from './command-line/places.ts';
import { addressFrom, listen, untilStopped } from './server/listen.ts';
import { portalServer } from './server/portal-server.ts';

const help = `
npm run serve

Serves the current release until it is stopped. It needs neither the CMS nor a database. \`npm start\` runs it beside
them; run it by itself where they are services of their own.

  PORTAL_PORT   4321 unless given
  HOST          the address to listen on, 127.0.0.1 unless given
  PORTAL_DATA   another folder than data/
  --help        show this
`;

/** The process that readers get their pages from. */
export async function main(args: string[]): Promise<void> {
  const options = readOptions(args, { options: {}, help });
  if (!options) return;
  const { data } = settingsFrom(process.env, projectRoot);
  const listening = await listen(portalServer({ data }), addressFrom(process.env));
  if (process.send) process.send({ type: 'ready', url: listening.url, port: listening.port });
  else console.log(`The portal is at ${listening.url}`);
  await untilStopped();
  await listening.close();
  if (process.connected) process.disconnect();
}
