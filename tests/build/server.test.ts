import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
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

  test('does not send brotli to who refuses it', async () => {
    const answer = await get('/uk/', { headers: { 'accept-encoding': 'br;q=0, identity' } });
    expect(answer.headers.get('content-encoding')).toBe(null);
  });

  test('answers an unchanged page with 304', async () => {
    const etag = (await get('/uk/')).headers.get('etag') ?? '';
    expect((await get('/uk/', { headers: { 'if-none-match': etag } })).status).toBe(304);
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
    '//',
    '///',
  ])('gives nothing away for %s', async (target) => {
    expect(await rawStatus(portal.url, target)).toMatch(/^HTTP\/1\.1 (404|400|308)/);
  });

  test.each(['POST', 'PUT', 'DELETE'])('refuses %s', async (method) => {
    expect((await get('/uk/', { method })).status).toBe(405);
  });

  test('answers HEAD without a body', async () => {
    const answer = await get('/uk/', { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });
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
