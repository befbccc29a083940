import type { Server } from 'node:http';
import { listen } from '../../scripts/server/listen.ts';
import { portalServer } from '../../scripts/server/portal-server.ts';
import type { Place } from '../../scripts/server/served-folders.ts';

/** Serves a built portal, or the current release of a data folder, on a free port of this machine. */
export async function serve(served: string | Place): Promise<Served> {
  const place = typeof served === 'string' ? { site: served } : served;
  const server: Server = portalServer(place);
  const { url, close } = await listen(server, { port: 0, host: '127.0.0.1', variable: 'PORTAL_PORT' });
  return { url: url.replace(/\/$/, ''), close };
}

export interface Served {
  url: string;
  close: () => Promise<void>;
}
