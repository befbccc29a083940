import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { acceptedCodings } from './accepted-codings.ts';
import { findAnswer } from './find-answer.ts';
import { securityHeaders } from './headers.ts';
import { keptFiles, type KeptFiles } from './open-file.ts';
import { requestedPath } from './paths.ts';
import { sendFile } from './send-file.ts';
import type { Place } from './served-folders.ts';

/**
 * Serves a built folder (`site`) or the current release of a data folder (`data`). Each request finds out anew what is
 * served, so that a new release is seen at once.
 */
export function portalServer(place: Place, limits: Partial<Limits> = {}): Server {
  const { headersTimeout, requestTimeout, idleTimeout } = { ...usualLimits, ...limits };
  // The files of a release never change; those of a plain folder are replaced by the next build.
  const kept = 'data' in place ? keptFiles() : undefined;
  const server = createServer(
    {
      headersTimeout,
      requestTimeout,
      connectionsCheckingInterval: Math.min(1000, headersTimeout),
      keepAliveTimeout: 5000,
      maxHeaderSize: 8192,
    },
    (request, response) => {
      answer({ place, kept, request, response }).catch((cause: unknown) => {
        // Whoever went away while something was sent needs no answer.
        if (request.socket.destroyed) return;
        console.error(`${request.method ?? ''} ${request.url ?? ''}:`, cause);
        if (response.headersSent) response.destroy();
        else sayLater(response, { status: 500, text: 'That failed. Try again in a few seconds.\n' });
      });
    },
  );
  server.maxRequestsPerSocket = 1000;
  server.maxConnections = 5000;
  // Who neither reads nor says anything for that long is cut off.
  server.setTimeout(idleTimeout);
  return server;
}

async function answer({ place, kept, request, response }: Exchange): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD', 'content-length': 0 }).end();
    return;
  }
  const { pathname, search } = requestedPath(request.url ?? '/');
  const found = await findAnswer(place, {
    pathname,
    kept,
    codings: acceptedCodings(request.headers['accept-encoding']),
  });
  switch (found.status) {
    case 308:
      response.writeHead(308, { location: found.location + search, 'content-length': 0 }).end();
      return;
    case 503:
      if (pathname === '/api/health')
        sayLater(response, { status: 503, text: '{"status":"no release"}\n', type: 'application/json' });
      else
        sayLater(response, {
          status: 503,
          text: 'The portal is being built. Try again in a few seconds.\n',
        });
      return;
    default:
      await sendFile({ request, response, found });
  }
}

/** Node leaves the text out by itself where only the headers were asked for. */
function sayLater(
  response: ServerResponse,
  { status, text, type = 'text/plain' }: { status: number; text: string; type?: string },
): void {
  response.setHeader('content-type', `${type}; charset=utf-8`);
  response.setHeader('cache-control', 'no-store');
  response.writeHead(status, { 'retry-after': '5', 'content-length': Buffer.byteLength(text) }).end(text);
}

/** Milliseconds; a phone with a bad connection has time enough, somebody who holds connections on purpose has not. */
const usualLimits: Limits = { headersTimeout: 10_000, requestTimeout: 15_000, idleTimeout: 30_000 };

interface Limits {
  /** Until the headers of a request are here. */
  headersTimeout: number;
  /** Until all of a request is here. */
  requestTimeout: number;
  /** Without anything being sent or taken. */
  idleTimeout: number;
}

interface Exchange {
  place: Place;
  kept: KeptFiles | undefined;
  request: IncomingMessage;
  response: ServerResponse;
}
