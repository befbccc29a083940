import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress } from 'node:zlib';
import { acceptsBrotli, contentType, isCompressible, isHashed, securityHeaders } from './headers.ts';
import { candidates, notFoundPage, requestedPath } from './paths.ts';

/** Serves a built portal. Each request looks the file up anew, so that a finished build is seen at once. */
export function portalServer(root: string): Server {
  return createServer((request, response) => {
    answer({ root, request, response }).catch(() => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end();
    });
  });
}

async function answer({ root, request, response }: Exchange): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const { pathname, search } = requestedPath(request.url ?? '/');
  for (const candidate of candidates(pathname)) {
    const found = await fileAt(root, candidate);
    if (!found) continue;
    // A page without its final slash would resolve its relative links one level too high.
    if (candidate.endsWith('/index.html') && !/(\/|\/index\.html)$/.test(pathname))
      response.writeHead(308, { location: `${pathname}/${search}` }).end();
    else await send({ request, response, found, status: 200 });
    return;
  }
  const page = (await fileAt(root, notFoundPage(pathname))) ?? (await fileAt(root, '/404.html'));
  if (page) await send({ request, response, found: page, status: 404 });
  else
    response
      .writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' })
      .end('The portal is being built. Try again in a few seconds.\n');
}

async function fileAt(root: string, name: string): Promise<Found | undefined> {
  const file = path.join(root, name);
  if (!file.startsWith(root + path.sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile()
    ? { file, etag: `W/"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"` }
    : undefined;
}

async function send({
  request,
  response,
  found,
  status,
}: Pick<Exchange, 'request' | 'response'> & { found: Found; status: number }): Promise<void> {
  const { file, etag } = found;
  response.setHeader('content-type', contentType(file));
  response.setHeader('cache-control', isHashed(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('etag', etag);
  response.setHeader('vary', 'accept-encoding');
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const compress = isCompressible(file) && acceptsBrotli(request.headers['accept-encoding']);
  if (compress) response.setHeader('content-encoding', 'br');
  response.writeHead(status);
  if (request.method === 'HEAD') response.end();
  else if (compress)
    await pipeline(
      createReadStream(file),
      createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
      response,
    );
  else await pipeline(createReadStream(file), response);
}

interface Exchange {
  root: string;
  request: IncomingMessage;
  response: ServerResponse;
}

interface Found {
  file: string;
  etag: string;
}
