import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { Payload } from 'payload';
import { mayPreview } from '../desk/preview.ts';
import { isPreviewId, previewFolder } from '../publish/previews.ts';
import { settingsOf } from '../settings-of.ts';

/**
 * Answers `/preview/<id>/…` from the folder that the builder filled, to those who may see drafts; says whether the
 * request was one of these.
 */
export async function servePreview(
  payload: Payload,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): Promise<boolean> {
  const [, id, rest] = /^\/preview\/([^/]+)(\/[^?]*)?/.exec(request.url ?? '') ?? [];
  if (id === undefined) return false;
  if (!(await isAllowed(payload, request))) return end(response, 403, 'Sign in to the CMS first.');
  const root = path.join(previewFolder(settingsOf(payload).data, id), 'site');
  const file = isPreviewId(id) && rest !== undefined ? fileIn(root, rest) : undefined;
  const bytes = file && (await readFile(file).catch(() => undefined));
  if (!file || !bytes) return end(response, 404, 'This page is not part of the preview.');
  const type = types[path.extname(file)] ?? 'application/octet-stream';
  response.setHeader('content-security-policy', policy);
  response.setHeader('cache-control', 'no-store');
  response.writeHead(200, { 'content-type': type });
  response.end(/^text\/(html|css)/.test(type) ? inPreview(bytes.toString('utf8'), id) : bytes);
  return true;
}

/** The addresses of a page, which begin at the root of the portal, moved to where its preview is. */
export function inPreview(text: string, id: string): string {
  return text
    .replace(/(\s(?:href|src|action)=["'])\/(?!\/)/g, `$1/preview/${id}/`)
    .replace(/url\((["']?)\/(?!\/)/g, `url($1/preview/${id}/`);
}

async function isAllowed(payload: Payload, request: IncomingMessage): Promise<boolean> {
  const headers = new Headers();
  for (const name of ['cookie', 'origin', 'sec-fetch-site']) {
    const value = request.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  return mayPreview(await payload.auth({ headers }));
}

/** A file below the root, the page of a folder for its address; nothing that leads out of it. */
function fileIn(root: string, pathname: string): string | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const file = path.join(root, decoded, decoded.endsWith('/') ? 'index.html' : '');
  return file.startsWith(`${root}${path.sep}`) && !decoded.includes('\0') ? file : undefined;
}

function end(response: ServerResponse, status: number, text: string): true {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
  return true;
}

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};
