import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { isCompressible } from '../release/compress.ts';
import type { FileAnswer } from './find-answer.ts';
import { contentType, hasIt } from './headers.ts';
import { closeFile } from './open-file.ts';

/** Sends a file and closes it, or says that the browser has it already. */
export async function sendFile({ request, response, found }: Sending): Promise<void> {
  const { file, name, status, cache } = found;
  try {
    response.setHeader('cache-control', cache);
    response.setHeader('etag', file.etag);
    if (isCompressible(name)) response.setHeader('vary', 'accept-encoding');
    if (status === 200 && hasIt(request.headers['if-none-match'], file.etag)) {
      response.writeHead(304).end();
      return;
    }
    response.setHeader('content-type', contentType(name));
    response.setHeader('content-length', file.size);
    if (file.coding !== 'identity') response.setHeader('content-encoding', file.coding);
    response.writeHead(status);
    if (request.method === 'HEAD') response.end();
    else if ('close' in file.content)
      await pipeline(file.content.createReadStream({ autoClose: false }), response);
    else response.end(file.content);
  } finally {
    await closeFile(file);
  }
}

interface Sending {
  request: IncomingMessage;
  response: ServerResponse;
  found: FileAnswer;
}
