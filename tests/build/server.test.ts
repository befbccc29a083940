import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { listen } from '../../scripts/server/listen.ts';
import { portalServer } from '../../scripts/server/portal-server.ts';
import { rawGet } from '../helpers/raw-get.ts';
import { searchFiles } from '../helpers/search-files.ts';
import { serve, type Served } from '../helpers/serve.ts';

describe('the portal server', () => {
  let portal: Served;
  beforeAll(async () => {
    portal = await serve(inject('starter'));
  });
  afterAll(() => portal.close());
  const get = (target: string, init?: RequestInit) =>
    fetch(portal.url + target, { redirect: 'manual', ...init });

  test('serves pages with their type, compressed, with a strict content policy', async () => {
    const answer = await get('/uk/', { headers: { 'accept-encoding': 'br' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toContain('lang="uk"');
  });

  test('serves a page under its file name too', async () => {
    expect((await get('/uk/index.html')).status).toBe(200);
    expect((await get('/index.html')).status).toBe(200);
  });

  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['gzip', 'gzip'],
    ['*', 'br'],
    ['*;q=0', null],
    ['br;q=0, gzip;q=0.000', null],
    ['identity, br;q=0.5', null],
    ['BR ; Q=0.5', 'br'],
    ['identity;q=0, zstd', null],
    ['br;q=much', null],
    ['', null],
  ])('to who accepts “%s” a page is sent as %s, and is the same page', async (accepted, coding) => {
    const { headers, body } = await rawGet(portal.url, '/uk/', { headers: { 'accept-encoding': accepted } });
    expect(headers['content-encoding'] ?? null).toBe(coding);
    expect(headers['content-length']).toBe(String(body.length));
    expect(headers.vary).toBe('accept-encoding');
    const page = coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body;
    expect(page.equals(readFileSync(path.join(inject('starter'), 'uk/index.html')))).toBe(true);
  });

  test('a file without a compressed form is sent as it is', async () => {
    const [meta = ''] = readdirSync(path.join(searchFiles(inject('starter')), 'pagefind')).filter((name) =>
      name.endsWith('.pf_meta'),
    );
    const { headers } = await rawGet(
      portal.url,
      `/_r/${path.basename(searchFiles(inject('starter')))}/pagefind/${meta}`,
      { headers: { 'accept-encoding': 'br' } },
    );
    expect(headers['content-encoding']).toBe(undefined);
    expect(headers['content-type']).toBe('application/octet-stream');
    expect(headers['cache-control']).toContain('immutable');
  });

  test('does not send brotli to who refuses it', async () => {
    const answer = await get('/uk/', { headers: { 'accept-encoding': 'br;q=0, identity' } });
    expect(answer.headers.get('content-encoding')).toBe(null);
  });

  test('answers an unchanged page with 304', async () => {
    const etag = (await get('/uk/')).headers.get('etag') ?? '';
    expect((await get('/uk/', { headers: { 'if-none-match': etag } })).status).toBe(304);
  });

  test.each([
    ['W/"other", ETAG', 304],
    ['*', 304],
    ['"other"', 200],
  ])('answers if-none-match: %s with %i', async (tags, status) => {
    const etag = (await get('/uk/')).headers.get('etag') ?? '';
    const answer = await get('/uk/', { headers: { 'if-none-match': tags.replace('ETAG', etag) } });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('vary')).toBe('accept-encoding');
  });

  test('keeps hashed files for ever and asks again for pages', async () => {
    const css = /href="(\/_astro\/[^"]+\.css)"/.exec(await (await get('/uk/')).text())?.[1] ?? '';
    expect((await get(css)).headers.get('cache-control')).toContain('immutable');
    expect((await get('/uk/')).headers.get('cache-control')).toBe('no-cache');
  });

  test('leads an address without its final slash to the page', async () => {
    const answer = await get('/uk/search?q=a');
    expect([answer.status, answer.headers.get('location')]).toEqual([308, '/uk/search/?q=a']);
  });

  test.each([
    ['/uk/nowhere/', 'uk'],
    ['/ar/nowhere', 'ar'],
    ['/xx/', 'pl'],
  ])('says that %s is not there in the language of the path', async (target, locale) => {
    const answer = await get(target);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain(`lang="${locale}"`);
  });

  test.each([
    '/../package.json',
    '/..%2f..%2fetc/passwd',
    '/uk/..%5c..%5cx',
    '/%00',
    '/%E0%A4%A',
    '//evil.example/x',
    '/uk//',
    '/uk/index.html.br',
    '/uk/index.html.gz',
    '/uk/search.br',
    '/_astro/',
    '/_r/..%2f..%2f..%2fpackage.json',
    `/${'x'.repeat(5000)}`,
    '//',
    '///',
  ])('gives nothing away for %s', async (target) => {
    expect(await rawStatus(portal.url, target)).toMatch(/^HTTP\/1\.1 (404|400|308)/);
  });

  test.each(['POST', 'PUT', 'DELETE'])('refuses %s', async (method) => {
    expect((await get('/uk/', { method })).status).toBe(405);
  });

  test('answers HEAD like GET, without a body', async () => {
    const [head, whole] = [await get('/uk/', { method: 'HEAD' }), await get('/uk/')];
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const name of ['content-length', 'content-type', 'etag', 'cache-control'])
      expect(head.headers.get(name)).toBe(whole.headers.get(name));
    expect((await get('/uk/nowhere/', { method: 'HEAD' })).status).toBe(404);
  });

  test.each(['/coverage.json', '/coverage.csv', '/release.json'])('%s is asked for again', async (target) => {
    const answer = await get(target);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-cache']);
  });

  test('refuses headers that are too big', async () => {
    const answer = await get('/uk/', { headers: { cookie: 'x'.repeat(10_000) } });
    expect(answer.status).toBe(431);
  });
});

describe('who holds connections', () => {
  const waitFor = async (held: () => Promise<boolean>) => {
    while (await held()) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const open = async (text: string) => {
    const server = portalServer(
      { site: inject('starter') },
      { headersTimeout: 300, requestTimeout: 300, idleTimeout: 300 },
    );
    const { port, close } = await listen(server, { port: 0, host: '127.0.0.1', variable: 'PORTAL_PORT' });
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined).write(text);
    const connections = () =>
      new Promise<number>((resolve) => {
        server.getConnections((_error, count) => {
          resolve(count);
        });
      });
    await waitFor(async () => (await connections()) === 0);
    return { socket, close, isHeld: async () => (await connections()) > 0 };
  };

  test('without ever finishing a request is cut off', async () => {
    const { close, isHeld } = await open('GET /uk/ HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    await waitFor(isHeld);
    await close();
  });

  test('without ever reading an answer is cut off', async () => {
    const [script = ''] = readdirSync(path.join(inject('starter'), '_astro'))
      .filter((name) => name.endsWith('.js'))
      .sort((a, b) => sizeOf(b) - sizeOf(a));
    const request = `GET /_astro/${script} HTTP/1.1\r\nHost: x\r\n\r\n`;
    const { socket, close, isHeld } = await open(request.repeat(200));
    socket.pause();
    await waitFor(isHeld);
    await close();
  });

  const sizeOf = (name: string) => statSync(path.join(inject('starter'), '_astro', name)).size;
});

test('before the first build is done, the server says so', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-empty-'));
  mkdirSync(path.join(folder, 'dist'));
  writeFileSync(path.join(folder, 'secret.txt'), 'not yours');
  const portal = await serve(path.join(folder, 'dist'));
  expect((await fetch(portal.url)).status).toBe(503);
  expect((await fetch(`${portal.url}/%2e%2e/secret.txt`)).status).toBe(503);
  await portal.close();
  rmSync(folder, { recursive: true });
});

/** The first line of the answer to a request that no client would send as it is. */
async function rawStatus(url: string, target: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  return answer.split('\r\n')[0] ?? '';
}
