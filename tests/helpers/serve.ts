import type { Server } from 'node:http';
import { listen } from '../../scripts/server/listen.ts';
import { portalServer } from '../../scripts/server/portal-server.ts';

/** Serves a built portal on a free port of this machine. */
export async function serve(folder: string): Promise<Served> {
  const server: Server = portalServer(folder);
  const { url, close } = await listen(server, { port: 0, host: '127.0.0.1', variable: 'PORTAL_PORT' });
  return { url: url.replace(/\/$/, ''), close };
}

export interface Served {
  url: string;
  close: () => Promise<void>;
}
