import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { securityHeaders } from '../../scripts/server/headers.ts';
import { listen, type Listening } from '../../scripts/server/listen.ts';
import { aDataFolder, anotherBuild, type DataFolder, type TestRelease } from '../helpers/data-folder.ts';
import { rawGet } from '../helpers/raw-get.ts';
import { isInstalled, webServers, type WebServer } from '../helpers/web-servers.ts';

const names = Object.keys(webServers) as WebServer[];
const builds: string[] = [];
let cms: Listening;
beforeAll(async () => {
  const states = inject('states');
  const others = ['second', 'third', 'fourth'].map((name) => anotherBuild(states, { name }));
  builds.push(states, ...(await Promise.all(others)));
  cms = await listen(aCmsThatTellsWhatItWasAsked(), { port: 0, host: '127.0.0.1', variable: 'CMS_PORT' });
});
afterAll(async () => {
  for (const build of builds.slice(1)) rmSync(path.dirname(build), { recursive: true });
  await cms.close();
});

describe.each(names)('%s', (name) => {
  describe.skipIf(!isInstalled(name))('from the same folders', () => {
    let folder: DataFolder;
    let releases: TestRelease[];
    let server: { url: string; close: () => Promise<void> };
    beforeAll(async () => {
      folder = aDataFolder();
      releases = builds.map((build) => folder.add(build));
      for (const release of releases) folder.switchTo(release);
      server = await webServers[name]({ data: folder.data, cms: cms.url });
      return async () => {
        await server.close();
        folder[Symbol.dispose]();
      };
    });
    const current = () => releases.at(-1)?.site ?? '';
    const styles = (site: string) =>
      `/_astro/${readdirSync(path.join(site, '_astro')).find((file) => file.endsWith('.css'))}`;
    const searchKeys = (site: string) =>
      `/_r/${readdirSync(path.join(site, '_r')).find((file) => !file.includes('.'))}/search/keys.uk.json`;

    test.each([
      ['/', 200, 'text/html; charset=utf-8', 'no-cache'],
      ['/uk/', 200, 'text/html; charset=utf-8', 'no-cache'],
      ['/uk/?from=elsewhere', 200, 'text/html; charset=utf-8', 'no-cache'],
      ['/uk/index.html', 200, 'text/html; charset=utf-8', 'no-cache'],
      ['/coverage.json', 200, 'application/json; charset=utf-8', 'no-cache'],
      ['/coverage.csv', 200, 'text/csv; charset=utf-8', 'no-cache'],
      ['/release.json', 200, 'application/json; charset=utf-8', 'no-cache'],
      ['/robots.txt', 200, 'text/plain; charset=utf-8', 'no-cache'],
      ['/sitemap.xml', 200, 'application/xml; charset=utf-8', 'no-cache'],
      ['/api/health', 200, 'application/json; charset=utf-8', 'no-store'],
      ['/uk/nowhere/', 404, 'text/html; charset=utf-8', 'no-cache'],
      ['/uk/nowhere', 404, 'text/html; charset=utf-8', 'no-cache'],
      ['/ar/nowhere.css', 404, 'text/html; charset=utf-8', 'no-cache'],
      ['/xx/', 404, 'text/html; charset=utf-8', 'no-cache'],
      ['/_astro/none.js', 404, 'text/html; charset=utf-8', 'no-cache'],
      ['/_r/', 404, 'text/html; charset=utf-8', 'no-cache'],
      ['/uk/index.html.br', 404, 'text/html; charset=utf-8', 'no-cache'],
      ['/uk/index.html.gz', 404, 'text/html; charset=utf-8', 'no-cache'],
      ['//uk', 404, 'text/html; charset=utf-8', 'no-cache'],
      ['//', 404, 'text/html; charset=utf-8', 'no-cache'],
      ['/%2f%2fuk', 404, 'text/html; charset=utf-8', 'no-cache'],
      ['/..%5c..%5cx', 404, 'text/html; charset=utf-8', 'no-cache'],
    ])('answers %s with %i, %s, %s', async (target, status, type, cache) => {
      const { headers, ...answer } = await rawGet(server.url, target);
      expect(answer.status).toBe(status);
      expect(headers['content-type']).toBe(type);
      expect(headers['cache-control']).toBe(cache);
      for (const [header, value] of Object.entries(securityHeaders)) expect(headers[header]).toBe(value);
    });

    test.each([
      ['/uk/', 'uk'],
      ['/uk/nowhere/', 'uk'],
      ['/ar/nowhere', 'ar'],
      ['/xx/', 'pl'],
      ['/nowhere', 'pl'],
    ])('answers %s in the language %s', async (target, locale) => {
      expect((await rawGet(server.url, target)).body.toString()).toContain(`<html lang="${locale}"`);
    });

    test.each([
      ['/uk', '/uk/'],
      ['/uk/search?q=a%20b', '/uk/search/?q=a%20b'],
    ])('leads %s to %s', async (target, location) => {
      const { status, headers } = await rawGet(server.url, target);
      expect([status, headers.location]).toEqual([308, location]);
    });

    test.each(['/../package.json', '/uk/../../x', '/..%2f..%2fetc/passwd', '/%00', '/uk%0d%0aset-cookie:x'])(
      'gives nothing away for %s',
      async (target) => {
        const { status, headers } = await rawGet(server.url, target);
        expect([400, 404]).toContain(status);
        expect(headers['set-cookie']).toBe(undefined);
      },
    );

    test('sends drawings and scripts with their type', async () => {
      const [drawing = ''] = readdirSync(path.join(current(), '_r')).filter((file) =>
        file.startsWith('icons.'),
      );
      const [script = ''] = readdirSync(path.join(current(), '_astro')).filter((file) =>
        file.endsWith('.js'),
      );
      expect((await rawGet(server.url, `/_r/${drawing}`)).headers['content-type']).toBe('image/svg+xml');
      expect((await rawGet(server.url, `/_astro/${script}`)).headers['content-type']).toBe(
        'text/javascript; charset=utf-8',
      );
    });

    test.each([
      ['gzip, deflate, br', 'br'],
      ['gzip', 'gzip'],
      ['br;q=0, gzip', 'gzip'],
      ['identity', undefined],
      ['br;q=0, gzip;q=0', undefined],
    ])('to who accepts “%s” the same page is sent as %s', async (accepted, coding) => {
      for (const target of ['/uk/', '/uk/nowhere/', styles(current())]) {
        const answer = await rawGet(server.url, target, { headers: { 'accept-encoding': accepted } });
        expect(answer.headers['content-encoding']).toBe(coding);
        expect(answer.headers.vary?.toLowerCase()).toContain('accept-encoding');
        const file = target.startsWith('/_astro') ? target : target.replace(/nowhere\/$/, '404.html');
        const whole = readFileSync(path.join(current(), file.endsWith('/') ? `${file}index.html` : file));
        const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[coding ?? ''];
        expect((unpack ? unpack(answer.body) : answer.body).equals(whole)).toBe(true);
      }
    });

    test('keeps what has a hashed name for ever, from this release and the two before', async () => {
      const found = await Promise.all(
        releases
          .flatMap(({ site }) => [styles(site), searchKeys(site)])
          .map((target) => rawGet(server.url, target)),
      );
      expect(found.map(({ status }) => status)).toEqual([404, 404, 200, 200, 200, 200, 200, 200]);
      for (const { status, headers } of found)
        expect(headers['cache-control']).toBe(
          status === 200 ? 'public, max-age=31536000, immutable' : 'no-cache',
        );
    });

    test('answers an unchanged page with 304', async () => {
      const headers = { 'accept-encoding': 'br' };
      const etag = (await rawGet(server.url, '/uk/', { headers })).headers.etag ?? '';
      const again = await rawGet(server.url, '/uk/', { headers: { ...headers, 'if-none-match': etag } });
      expect([again.status, again.body.length, again.headers['cache-control']]).toEqual([304, 0, 'no-cache']);
    });

    test('answers HEAD like GET, without a body', async () => {
      const [head, whole] = [
        await rawGet(server.url, '/uk/', { method: 'HEAD' }),
        await rawGet(server.url, '/uk/'),
      ];
      expect([head.status, head.body.length]).toEqual([200, 0]);
      expect(head.headers['content-length']).toBe(whole.headers['content-length']);
    });

    test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
      expect((await rawGet(server.url, '/uk/', { method })).status).toBe(405);
    });

    test('refuses headers that are too big', async () => {
      const { status } = await rawGet(server.url, '/uk/', { headers: { cookie: 'x'.repeat(40_000) } });
      expect([400, 431]).toContain(status);
    });

    test('serves another release as soon as the link is switched', async () => {
      for (const release of [...releases].reverse()) {
        folder.switchTo(release);
        expect((await rawGet(server.url, '/uk/')).body.toString()).toContain(release.release);
        expect(JSON.parse((await rawGet(server.url, '/api/health')).body.toString())).toMatchObject({
          status: 'ok',
          release: release.release,
        });
      }
    });

    test('says that there is no release', async () => {
      using empty = aDataFolder();
      const other = await webServers[name]({ data: empty.data, cms: cms.url });
      const health = await rawGet(other.url, '/api/health');
      const page = await rawGet(other.url, '/uk/');
      await other.close();
      expect([health.status, JSON.parse(health.body.toString()), page.status]).toEqual([
        503,
        { status: 'no release' },
        503,
      ]);
      expect(health.headers['cache-control']).toBe('no-store');
    });
  });
});

describe.each(['nginx', 'Caddy'] as const)('the CMS behind %s', (name) => {
  describe.skipIf(!isInstalled(name))('as the example sets it up', () => {
    let url: string;
    beforeAll(async () => {
      const folder = aDataFolder();
      const server = await webServers[name]({ data: folder.data, cms: cms.url });
      url = server.cmsUrl;
      return async () => {
        await server.close();
        folder[Symbol.dispose]();
      };
    });

    test('learns who asks, and is not told by the client', async () => {
      const answer = await fetch(`${url}/admin?x=1`, {
        headers: { 'x-forwarded-for': '192.0.2.1', 'x-forwarded-proto': 'gopher' },
      });
      const { headers, url: asked } = (await answer.json()) as {
        headers: Record<string, string>;
        url: string;
      };
      expect(asked).toBe('/admin?x=1');
      expect(headers['x-forwarded-for']).toBe('127.0.0.1');
      expect(headers['x-forwarded-proto']).toBe('http');
      expect(headers['x-forwarded-host']).toMatch(/^127\.0\.0\.1/);
    });

    test('gets no body that is larger than it takes', async () => {
      const large = await fetch(`${url}/api/x`, { method: 'POST', body: 'x'.repeat(3_000_000) }).catch(
        () => undefined,
      );
      expect(large?.status ?? 413).toBe(413);
      const small = await fetch(`${url}/api/x`, { method: 'POST', body: 'x'.repeat(1_000_000) });
      expect(await small.json()).toMatchObject({ bytes: 1_000_000 });
    });
  });
});

test.skipIf(!isInstalled('nginx'))('nginx slows down who tries to sign in again and again', async () => {
  using folder = aDataFolder();
  const server = await webServers.nginx({ data: folder.data, cms: cms.url });
  const tries = Array.from({ length: 30 }, () =>
    fetch(`${server.cmsUrl}/api/users/login`, { method: 'POST', body: '{}' }),
  );
  const statuses = (await Promise.all(tries)).map(({ status }) => status);
  await server.close();
  expect(statuses.filter((status) => status === 200).length).toBeLessThan(15);
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(15);
});

function aCmsThatTellsWhatItWasAsked(): Server {
  return createServer((request, response) => {
    let bytes = 0;
    request
      .on('data', (chunk: Buffer) => (bytes += chunk.length))
      .on('end', () => {
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify({ url: request.url, headers: request.headers, bytes }));
      });
  });
}
