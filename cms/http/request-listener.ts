import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { originsOf, type Settings } from '../settings.ts';
import { clientAddress, clientHeader } from './client-address.ts';
import { securityHeaders } from './security-headers.ts';

/** Puts the rules that hold for every request in front of Next: known host names, small bodies, security headers. */
export function requestListener(settings: Settings, { handle, preview }: Handlers) {
  const origins = new Set(originsOf(settings));
  const hosts = new Set([...origins].map((origin) => new URL(origin).host));
  const https = settings.serverUrl?.startsWith('https:') ?? false;
  return (request: IncomingMessage, response: ServerResponse): void => {
    const nonce = randomBytes(16).toString('base64');
    const headers = securityHeaders(nonce, { https });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // Another name for this machine is how a foreign page would reach it (DNS rebinding).
    if (!hosts.has(request.headers.host ?? '')) {
      refuse(response, 421, 'This name is not one of the CMS.');
      return;
    }
    // No page of others may send a form here: it could sign somebody in as somebody else.
    const { origin } = request.headers;
    if (!isReading(request) && origin !== undefined && !origins.has(origin)) {
      refuse(response, 403, 'Refused.');
      return;
    }
    if (tooLarge(request)) {
      refuse(response, 413, 'That is too much at once.');
      return;
    }
    const path = pathOf(request);
    if (path === undefined) {
      refuse(response, 400, 'That is no address.');
      return;
    }
    if (isCommand(path) && !isDirect(request)) {
      refuse(response, 403, 'Refused.');
      return;
    }
    request.headers[clientHeader] = clientAddress(request, settings.proxies);
    // Next reads the nonce for its own scripts here, and must not take one that came over the network.
    request.headers['content-security-policy'] = headers['content-security-policy'];
    delete request.headers['content-security-policy-report-only'];
    preview({ request, response })
      .then((answered) => (answered ? undefined : handle(request, response)))
      // Whatever fails for one person must not end the CMS for all.
      .catch(() => (response.headersSent ? response.destroy() : refuse(response, 500, 'That failed.')));
  };
}

/** The path of a request as Next will read it, or nothing where it cannot be read. */
function pathOf({ url }: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(`http://cms${url ?? '/'}`).pathname);
  } catch {
    return undefined;
  }
}

function isCommand(path: string): boolean {
  return /\/api\/+commands\b/i.test(path);
}

/** A command of this machine speaks for itself; a reverse proxy names whom it speaks for. Next adds such names later. */
function isDirect({ headers, socket }: IncomingMessage): boolean {
  const proxied = ['forwarded', 'x-forwarded-for', 'x-real-ip'].some((name) => headers[name] !== undefined);
  return !proxied && /^(::ffff:)?127\.|^::1$/.test(socket.remoteAddress ?? '');
}

/** A body whose size is not told beforehand could be endless; browsers and our commands always tell it. */
function tooLarge(request: IncomingMessage): boolean {
  if (isReading(request)) return false;
  if (request.headers['transfer-encoding'] !== undefined) return true;
  return Number(request.headers['content-length'] ?? 0) > largestBody;
}

function isReading({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}

function refuse(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
  response.end(`${text}\n`);
}

/** Bytes; the largest entry is about a twentieth of it. */
const largestBody = 2_000_000;

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface Handlers {
  handle: Handle;
  /** Answers requests for previews, and says whether this was one. */
  preview: (exchange: { request: IncomingMessage; response: ServerResponse }) => Promise<boolean>;
}
