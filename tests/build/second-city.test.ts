import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { portal, type Ended } from '../helpers/project-copy.ts';

let out = '';
let build: Ended;

beforeAll(async () => {
  out = path.join(mkdtempSync(path.join(tmpdir(), 'portal-city-')), 'dist');
  build = await portal(['build', '--out', out], {
    env: { PORTAL_CONTENT: path.resolve('tests/fixtures/second-city') },
  });
});

afterAll(() => {
  rmSync(path.dirname(out), { recursive: true, force: true });
});

test('another city builds from its own content, with its own target', () => {
  expect(build.stderr).toBe('');
  expect(build.stdout).toContain('0 of at least 5 procedures count (baseline 0 in 2025)');
});

test('nothing of the first city is left in it', () => {
  const texts = readdirSync(out, { recursive: true })
    .map(String)
    .filter((name) => /\.(html|css|js|json|csv|xml|txt|svg|webmanifest)$/.test(name));
  expect(texts.length).toBeGreaterThan(50);
  expect(texts.filter((name) => /krak/i.test(readFileSync(path.join(out, name), 'utf8')))).toEqual([]);
});

test('its name, colours, currency, address and office hours are on its pages', () => {
  const page = (name: string) => readFileSync(path.join(out, name), 'utf8');
  const procedure = load(page('pl/procedures/library-card/index.html'));
  expect(procedure('title').text()).toContain('Wymyślin dla wszystkich');
  expect(procedure('main').text()).toMatch(/2,50\s€/);
  expect(procedure('link[rel="canonical"]').attr('href')).toBe(
    'https://wymyslin.example/pl/procedures/library-card/',
  );
  expect(procedure('a[href^="mailto:"]').attr('href')).toContain('portal@wymyslin.example');
  const css = readdirSync(out, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.css'))
    .map(page)
    .join('');
  expect(css).toContain('#6b1d5c');
});

test('an address that it used to have leads to the present one', () => {
  const moved = load(readFileSync(path.join(out, 'pl/procedures/old-card/index.html'), 'utf8'));
  expect(moved('meta[http-equiv="refresh"]').attr('content')).toContain('/pl/procedures/library-card/');
  expect(moved('meta[name="robots"]').attr('content')).toContain('noindex');
});

test('its sitemap names every page that has a text of its own, and no other', () => {
  const sitemap = readFileSync(path.join(out, 'sitemap.xml'), 'utf8');
  expect(sitemap).toContain('<loc>https://wymyslin.example/pl/procedures/library-card/</loc>');
  expect(sitemap).not.toContain('https://wymyslin.example/uk/procedures/library-card/</loc>');
  expect(sitemap).not.toContain('old-card');
});
