import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { PortalError } from '../../content/model/portal-error.ts';
import { wholeNumber } from '../command-line/options.ts';

/** Where to listen: `PORTAL_PORT` and `HOST`, or port 4321 of this machine alone. */
export function addressFrom(environment: Record<string, string | undefined>): Address {
  return {
    port: wholeNumber(environment['PORTAL_PORT'], 'PORTAL_PORT', { from: 0, to: 65_535 }) ?? 4321,
    // An empty HOST, common in environment files, must not open the portal to the whole network.
    host: filled(environment['HOST']) ?? '127.0.0.1',
    variable: 'PORTAL_PORT',
  };
}

/** Where the CMS listens: `CMS_PORT` and `CMS_HOST`, or port 3000 of this machine alone. */
export function cmsAddressFrom(environment: Record<string, string | undefined>): Address {
  return {
    port: wholeNumber(environment['CMS_PORT'], 'CMS_PORT', { from: 0, to: 65_535 }) ?? 3000,
    host: filled(environment['CMS_HOST']) ?? '127.0.0.1',
    variable: 'CMS_PORT',
  };
}

/** Starts a server; a port in use or an address that is not this machine's is said in a sentence. */
export async function listen(server: Server, address: Address): Promise<Listening> {
  const { port, host } = address;
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw refusal(cause, address);
  }
  const bound = server.address();
  const boundPort = typeof bound === 'object' && bound ? bound.port : port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${boundPort}/`,
    port: boundPort,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      // All of them: of a connection that speaks something else than HTTP by now Node knows nothing, and waits for it.
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

/** Waits for Ctrl+C, a polite request to stop, or the end of the process that started this one. */
export async function untilStopped(): Promise<void> {
  await Promise.race(['SIGINT', 'SIGTERM', 'disconnect'].map((event) => once(process, event)));
}

function filled(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}

function refusal(cause: unknown, { port, host, variable }: Address): Error {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'EADDRINUSE')
    return new PortalError(
      `Port ${port} is in use.`,
      `Stop what uses it, or choose another: ${variable}=${port === 65_535 ? 4321 : port + 1} npm start`,
      { cause },
    );
  if (code === 'EACCES')
    return new PortalError(
      `Port ${port} may not be used by this account.`,
      `Choose one above 1023: ${variable}=4321 npm start`,
      { cause },
    );
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new PortalError(
      `${host} is not an address of this machine.`,
      `Set ${variable === 'PORTAL_PORT' ? 'HOST' : 'CMS_HOST'} to 127.0.0.1 for this machine alone, or to 0.0.0.0 for its network.`,
      { cause },
    );
  return cause instanceof Error ? cause : new Error(String(cause));
}

interface Address {
  port: number;
  host: string;
  /** The variable that sets the port. */
  variable: 'PORTAL_PORT' | 'CMS_PORT';
}

export interface Listening {
  url: string;
  port: number;
  close: () => Promise<void>;
}
