import { once } from 'node:events';
import type { Server } from 'node:http';
import { PortalError } from '../../content/model/portal-error.ts';
import { wholeNumber } from '../command-line/options.ts';

/** Where to listen: `PORTAL_PORT` and `HOST`, or port 4321 of this machine alone. */
export function addressFrom(environment: NodeJS.ProcessEnv): Address {
  return {
    port: wholeNumber(environment['PORTAL_PORT'], 'PORTAL_PORT', { from: 0, to: 65_535 }) ?? 4321,
    // An empty HOST, common in environment files, must not open the portal to the whole network.
    host: filled(environment['HOST']) ?? '127.0.0.1',
  };
}

/** Starts a server; a port in use or an address that is not this machine's is said in a sentence. */
export async function listen(server: Server, { port, host }: Address): Promise<Listening> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw refusal(cause, { port, host });
  }
  const bound = server.address();
  const boundPort = typeof bound === 'object' && bound ? bound.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${boundPort}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Waits for Ctrl+C or a polite request to stop. */
export async function untilStopped(): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}

function filled(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}

function refusal(cause: unknown, { port, host }: Address): Error {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'EADDRINUSE')
    return new PortalError(
      `Port ${port} is in use.`,
      `Stop what uses it, or choose another: PORTAL_PORT=${port === 65_535 ? 4321 : port + 1} npm start`,
      { cause },
    );
  if (code === 'EACCES')
    return new PortalError(
      `Port ${port} may not be used by this account.`,
      'Choose one above 1023: PORTAL_PORT=4321 npm start',
      { cause },
    );
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new PortalError(
      `${host} is not an address of this machine.`,
      'Set HOST to 127.0.0.1 for this machine alone, or to 0.0.0.0 for its network.',
      { cause },
    );
  return cause instanceof Error ? cause : new Error(String(cause));
}

interface Address {
  port: number;
  host: string;
}

interface Listening {
  url: string;
  close: () => Promise<void>;
}
