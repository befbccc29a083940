import { createHash } from 'node:crypto';
import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { localeCodes } from '../../locales/registry.ts';
import { aDataFolder, anotherBuild, type DataFolder, type TestRelease } from '../helpers/data-folder.ts';
import { linkedFiles } from '../helpers/linked-files.ts';
import { serve, type Served } from '../helpers/serve.ts';

let builds: string[];
beforeAll(async () => {
  const states = inject('states');
  const others = ['second', 'third', 'fourth'].map((name) => anotherBuild(states, { name }));
  builds = [states, ...(await Promise.all(others))];
});
afterAll(() => {
  for (const build of builds.slice(1)) rmSync(path.dirname(build), { recursive: true });
});

let folder: DataFolder;
let releases: TestRelease[];
let portal: Served;
beforeEach(async () => {
  folder = aDataFolder();
  releases = builds.map((build) => folder.add(build));
  portal = await serve({ data: folder.data });
  return async () => {
    await portal.close();
    folder[Symbol.dispose]();
  };
});

const release = (place: number): TestRelease => {
  const found = releases[place];
  if (!found) throw new Error(`there is no release ${place}`);
  return found;
};
const get = async (target: string) => {
  const answer = await fetch(portal.url + target, { redirect: 'manual' });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};
const releaseIn = (html: string) => /<meta name="release" content="([0-9a-f]{64})"/.exec(html)?.[1];
const stylesOf = ({ site }: TestRelease) =>
  /href="(\/_astro\/[^"]+\.css)"/.exec(readFileSync(path.join(site, 'uk/index.html'), 'utf8'))?.[1] ?? '';

describe('while releases are switched', () => {
  test(
    '200 pages are whole, and find all they link to in their own release',
    { timeout: 120_000 },
    async () => {
      const rounds = 10;
      const order = [1, 2, 1, 0, 2, 0, 1, 2, 0, 1];
      const paths = localeCodes.flatMap((locale) => [`/${locale}/`, `/${locale}/search/`]);
      const problems: string[] = [];
      let pages = 0;
      let earlier = 0;
      folder.switchTo(release(0));
      for (let round = 0; round < rounds; round++) {
        // Half of them are asked for before the switch, half around it; what they link to is asked for after it.
        const before = await Promise.all(paths.slice(0, 10).map(get));
        const around = paths.slice(10).map(get);
        const current = release(order[round] ?? 0);
        folder.switchTo(current);
        const answers = [...before, ...(await Promise.all(around))];
        for (const [place, { status, text: html }] of answers.entries()) {
          pages++;
          const own = releases.find((one) => one.release === releaseIn(html));
          if (status !== 200 || !own) {
            problems.push(`${paths[place]}: ${status}`);
            continue;
          }
          if (own !== current) earlier++;
          if (html !== readFileSync(path.join(own.site, paths[place] ?? '', 'index.html'), 'utf8'))
            problems.push(`${paths[place]} is not the page of its release`);
          for (const file of await linkedFiles(html, get)) {
            if (file.status !== 200) problems.push(`${paths[place]} → ${file.url}: ${file.status}`);
            const data = /^\/_r\/([0-9a-f]{12})-/.exec(file.url)?.[1];
            if (data !== undefined && data !== own.release.slice(0, 12))
              problems.push(`${paths[place]} of ${own.release} → ${file.url}`);
          }
        }
      }
      expect(problems).toEqual([]);
      expect(pages).toBe(200);
      expect(earlier).toBeGreaterThanOrEqual(90);
    },
  );

  test('a search page links to its keys, its index and its program', async () => {
    folder.switchTo(release(0));
    const urls = (await linkedFiles((await get('/uk/search/')).text, get)).map(({ url }) => url);
    for (const part of [
      '.css',
      'icons.',
      'icon.',
      'search/keys.uk.json',
      'pagefind.js',
      'pagefind-entry.json',
      'pagefind.uk_',
      'wasm.unknown.pagefind',
    ])
      expect(urls.join('\n')).toContain(part);
    // The script that the page names, and the one that it imports.
    expect(urls.filter((url) => /^\/_astro\/.*\.js$/.test(url)).length).toBeGreaterThanOrEqual(2);
  });

  test('a release that is removed while it is asked for leaves every answer whole', async () => {
    const waiting = Array.from({ length: 12 }, (_, place) => folder.add(builds[place % 4] ?? ''));
    folder.switchTo(waiting[0] ?? release(0));
    const known = new Set(releases.map((one) => one.release));
    const problems: string[] = [];
    for (const [place, next] of waiting.slice(1).entries()) {
      const asked = localeCodes.flatMap((locale) => [
        get(`/${locale}/`),
        get(`/${locale}/procedures/`),
        get(`/${locale}/nowhere/`),
      ]);
      const former = waiting[place];
      await asked[0];
      folder.switchTo(next);
      if (former) rmSync(former.folder, { recursive: true });
      for (const [index, answer] of (await Promise.all(asked)).entries()) {
        const whole = answer.text.trimEnd().endsWith('</html>') && known.has(releaseIn(answer.text) ?? '');
        const expected = index % 3 === 2 ? 404 : 200;
        if (answer.status !== expected || !whole) problems.push(`${index}: ${answer.status}`);
      }
    }
    expect(problems).toEqual([]);
  });
});

describe('of earlier releases', () => {
  test('files of the two that readers had last are there, those of the third are not', async () => {
    for (const one of releases) folder.switchTo(one);
    const statuses = await Promise.all(releases.map(async (one) => (await get(stylesOf(one))).status));
    expect(statuses).toEqual([404, 200, 200, 200]);
    const missing = await get(stylesOf(release(0)));
    expect(missing.headers.get('cache-control')).toBe('no-cache');
  });

  test('after a roll back the release that readers had just now counts, not the age of its name', async () => {
    for (const one of releases) folder.switchTo(one);
    folder.switchTo(release(0));
    const statuses = await Promise.all(releases.map(async (one) => (await get(stylesOf(one))).status));
    expect(statuses).toEqual([200, 404, 200, 200]);
    expect(releaseIn((await get('/uk/')).text)).toBe(release(0).release);
  });

  test('switching to the current release again changes nothing', async () => {
    for (const one of [release(0), release(1), release(2), release(2)]) folder.switchTo(one);
    expect((await get(stylesOf(release(0)))).status).toBe(200);
  });

  test('no page is served', async () => {
    folder.switchTo(release(0));
    const other = folder.add(inject('starter'));
    const name = '/uk/procedures/pesel-number/';
    folder.switchTo(other);
    expect((await get(name)).status).toBe(200);
    folder.switchTo(release(1));
    expect((await get(name)).status).toBe(404);
  });

  test('one that was removed is passed over', async () => {
    for (const one of releases.slice(0, 3)) folder.switchTo(one);
    const [kept, removed] = [stylesOf(release(0)), stylesOf(release(1))];
    rmSync(release(1).folder, { recursive: true });
    expect([(await get(kept)).status, (await get(removed)).status]).toEqual([200, 404]);
    folder.switchTo(release(3));
    expect((await get(kept)).status).toBe(200);
  });
});

describe('/api/health', () => {
  test('names the release, and is never kept', async () => {
    folder.switchTo(release(1));
    const { status, text, headers } = await get('/api/health');
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(JSON.parse(text)).toEqual({
      status: 'ok',
      release: release(1).release,
      builtAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    });
  });

  test('says so when there is no release, or the current one is gone', async () => {
    expect((await get('/api/health')).status).toBe(503);
    expect((await get('/')).status).toBe(503);
    symlinkSync('releases/20261122T193000009Z-000000000000', path.join(folder.data, 'current'));
    const { status, text, headers } = await get('/api/health');
    expect([status, JSON.parse(text)]).toEqual([503, { status: 'no release' }]);
    expect(headers.get('cache-control')).toBe('no-store');
    expect((await get('/uk/')).status).toBe(503);
  });
});

test('what is kept for ever has a name that its content gave it', () => {
  const { site } = release(0);
  const [, url = ''] =
    /href="(\/_r\/icons\.[^"#]+)/.exec(readFileSync(path.join(site, 'uk/index.html'), 'utf8')) ?? [];
  const hash = createHash('sha256')
    .update(readFileSync(path.join(site, url)))
    .digest('hex');
  expect(url).toBe(`/_r/icons.${hash.slice(0, 12)}.svg`);
});
