import { once } from 'node:events';
import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requestListener } from '../../../cms/http/request-listener.ts';
import { settingsFrom } from '../../../cms/settings.ts';

describe('what stands in front of the CMS', () => {
  const server = createServer();
  let port = 0;
  let seen: IncomingHttpHeaders = {};
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
    const settings = settingsFrom(
      { CMS_PORT: String(port), SERVER_URL: 'https://cms.example.org' },
      '/nowhere',
    );
    const listener = requestListener(settings, {
      handle: (request, response) => {
        seen = request.headers;
        response.end('next');
        return Promise.resolve();
      },
      preview: () => Promise.resolve(false),
    });
    server.on('request', listener);
  });
  afterAll(() => server.close());

  test.each([
    ['127.0.0.1', 200],
    ['localhost', 200],
    ['evil.example', 421],
    ['127.0.0.1.evil.example', 421],
  ])('a request to the name %s gets %i', async (name, status) => {
    expect((await ask({ headers: { host: `${name}:${port}` } })).status).toBe(status);
  });

  test('the public name is one of ours', async () => {
    expect((await ask({ headers: { host: 'cms.example.org' } })).status).toBe(200);
  });

  test('every answer carries a policy with a nonce of its own, and Next gets the same one', async () => {
    const first = await ask({ headers: { 'content-security-policy': "script-src 'nonce-mine'" } });
    const policy = String(first.headers['content-security-policy']);
    expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}'/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(seen['content-security-policy']).toBe(policy);
    expect((await ask({})).headers['content-security-policy']).not.toBe(policy);
    expect(first.headers).toMatchObject({
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'strict-transport-security': expect.stringContaining('max-age') as string,
    });
    expect(first.headers).not.toHaveProperty('x-powered-by');
  });

  test.each([
    ['a body that is too large', { 'content-length': '3000000' }, 413],
    ['a body of unknown size', { 'transfer-encoding': 'chunked' }, 413],
    ['a small body', { 'content-length': '0' }, 200],
  ])('%s gets the answer it deserves', async (_, headers, status) => {
    expect((await ask({ method: 'POST', headers })).status).toBe(status);
  });

  test.each([
    ['/api/commands/user:create', {}, 200],
    ['/api/commands/user:create', { 'x-forwarded-for': '127.0.0.1' }, 403],
    ['/api/commands/user:create', { forwarded: 'for=127.0.0.1' }, 403],
    ['/api/%63ommands/user:create', { 'x-real-ip': '10.0.0.1' }, 403],
    ['//api//commands/user:create', { 'x-forwarded-for': '10.0.0.1' }, 403],
    ['/api/procedures', { 'x-forwarded-for': '10.0.0.1' }, 200],
    ['/api/%E0%A4%A', {}, 400],
  ])('%s with %o gets %i', async (path, headers, status) => {
    expect((await ask({ path, headers })).status).toBe(status);
  });

  async function ask({ method = 'GET', path = '/', headers = {} }: Asked) {
    const outgoing = httpRequest({ port, host: '127.0.0.1', method, path, headers });
    outgoing.on('error', () => undefined);
    outgoing.end();
    const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
    response.resume();
    return { status: response.statusCode, headers: response.headers };
  }
});

interface Asked {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
}
