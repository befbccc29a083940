import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requestListener } from '../../../cms/http/request-listener.ts';
import { settingsFrom } from '../../../cms/settings.ts';
import { projectRoot } from '../../../scripts/command-line/places.ts';

/** What stands in front of the CMS, with nothing behind it that could be broken. */
let server: Server;
let port = 0;

beforeAll(async () => {
  const settings = settingsFrom({ SERVER_URL: 'https://cms.example.org' }, projectRoot);
  server = createServer(
    requestListener(settings, {
      handle: ({ url }, response) => {
        if (url === '/fails') return Promise.reject(new Error('inside'));
        response.end('handled');
        return Promise.resolve();
      },
      preview: ({ request: { url } }) =>
        url === '/preview/fails' ? Promise.reject(new Error('inside')) : Promise.resolve(false),
    }),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => server.close());

describe('one request does not end the CMS for all', () => {
  test.each([
    ['half a character', '/%E0%A4%A', 400],
    ['a lonely percent sign', '/%', 400],
    ['no address', 'x', 400],
    ['a page that fails', '/fails', 500],
    ['a preview that fails', '/preview/fails', 500],
  ])('%s', async (_, path, status) => {
    expect(await rawStatus(path)).toBe(status);
    expect((await ask('/')).text).toBe('handled');
  });
});

describe('names', () => {
  test.each(['cms.example.org', '127.0.0.1:3000', 'localhost:3000'])('%s is one of the CMS', async (host) => {
    expect((await ask('/', { headers: { host } })).status).toBe(200);
  });

  test.each(['evil.example', 'cms.example.org.evil.example', 'cms.example.org:8080', '127.0.0.1', ''])(
    '“%s” is none',
    async (host) => {
      expect((await ask('/', { headers: { host } })).status).toBe(421);
    },
  );
});

describe('commands', () => {
  test.each([
    '/api/commands/x',
    '/api//commands/x',
    '/API/commands/x',
    '/api/%63ommands/x',
    '/api/y/../commands/x',
  ])('are not taken at %s through a proxy', async (path) => {
    expect(await rawStatus(path)).toBe(200);
    for (const header of ['x-forwarded-for: 127.0.0.1', 'forwarded: for=127.0.0.1', 'x-real-ip: 127.0.0.1'])
      expect(await rawStatus(path, header)).toBe(403);
  });
});

describe('a form', () => {
  test.each(['https://cms.example.org', 'http://127.0.0.1:3000', 'http://localhost:3000'])(
    'of %s is taken',
    async (origin) => {
      expect(await rawStatus('/api/users/login', `origin: ${origin}`, 'POST')).toBe(200);
    },
  );

  test.each([
    'https://evil.example',
    'https://cms.example.org.evil.example',
    'http://cms.example.org',
    'null',
  ])('of %s is not', async (origin) => {
    for (const method of ['POST', 'PATCH', 'DELETE', 'PUT'])
      expect(await rawStatus('/api/users/login', `origin: ${origin}`, method)).toBe(403);
  });

  test('of a command, which names no page, is taken', async () => {
    expect(await rawStatus('/api/commands/x', 'accept: */*', 'POST')).toBe(200);
  });
});

test('what is too much at once is not taken in', async () => {
  expect(await rawStatus('/', 'content-length: 2000001', 'POST')).toBe(413);
  expect(await rawStatus('/', 'transfer-encoding: chunked', 'POST')).toBe(413);
});

test.each(['/', '/api/commands/x', '/fails', '/%'])(
  'the answer to %s carries the security headers',
  async (path) => {
    const { headers } = await ask(path);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'strict-transport-security': 'max-age=31536000',
    });
    expect(headers['content-security-policy']).toMatch(
      /default-src 'none'; script-src 'self' 'nonce-[^']{20,}'/u,
    );
    expect(headers['x-powered-by']).toBeUndefined();
  },
);

interface Answer {
  status: number;
  text: string;
  headers: Record<string, string | string[] | undefined>;
}

async function ask(
  path: string,
  { headers = {} }: { headers?: Record<string, string> } = {},
): Promise<Answer> {
  const sent = request({
    port,
    host: '127.0.0.1',
    path,
    headers: { host: 'cms.example.org', ...headers },
  }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response) text += String(chunk);
  return { status: response.statusCode ?? 0, text, headers: response.headers };
}

/** The status of an answer to a request just as it is written here. */
async function rawStatus(path: string, header = 'accept: */*', method = 'GET'): Promise<number> {
  const socket = connect(port, '127.0.0.1');
  socket.write(
    `${method} ${path} HTTP/1.1\r\nhost: cms.example.org\r\n${header}\r\nconnection: close\r\n\r\n`,
  );
  const [first] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return Number(first.toString('latin1').split(' ')[1]);
}
