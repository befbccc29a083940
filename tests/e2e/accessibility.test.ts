import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { browserAvailable, launchChromium } from '../helpers/chromium.ts';
import { serve, type Served } from '../helpers/serve.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const pageTypes = {
  home: '',
  'list of procedures': 'procedures/',
  procedure: 'procedures/pesel-number/',
  'high-risk procedure': 'procedures/hate-crime-report/',
  'welcome pack': 'welcome/',
  chapter: 'welcome/emergencies/',
  'information point': 'information-point/',
  'information page': 'information-point/information-point/',
  search: 'search/?q=PESEL',
  coverage: 'coverage/',
  about: 'about/',
  'not found': 'nowhere/',
};

describe.skipIf(!browserAvailable())('axe finds no violation', () => {
  let browser: Browser;
  let starter: Served;
  let states: Served;
  beforeAll(async () => {
    starter = await serve(inject('starter'));
    states = await serve(inject('states'));
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await starter.close();
    await states.close();
  });

  const cases = (['pl', 'uk', 'ar'] as const).flatMap((locale) =>
    Object.entries(pageTypes).map(([name, path]) => [name, locale, path] as const),
  );

  test.each(cases)('on the page type %s in %s', async (_, locale, path) => {
    expect(await violations(`${starter.url}/${locale}/${path}`, 'light')).toEqual([]);
  });

  test.each([
    '',
    'uk/',
    'uk/procedures/pesel-number/',
    'ar/procedures/hate-crime-report/',
    'uk/welcome/emergencies/',
    'uk/coverage/',
  ])('in the dark on /%s', async (path) => {
    expect(await violations(`${starter.url}/${path}`, 'dark')).toEqual([]);
  });

  test.each(['approved', 'outdated', 'partial', 'missing', 'high-risk', 'expired', 'hostile'])(
    'on a page that is %s',
    async (key) => {
      for (const locale of ['uk', 'ar'])
        expect(await violations(`${states.url}/${locale}/procedures/${key}/`, 'light')).toEqual([]);
    },
  );

  async function violations(url: string, colorScheme: 'light' | 'dark'): Promise<string[]> {
    const context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      colorScheme,
      bypassCSP: true,
    });
    try {
      const page = await context.newPage();
      // The page of results asks for them when it has come.
      await page.goto(url, { waitUntil: url.includes('?') ? 'networkidle' : 'load' });
      await page.addScriptTag({ content: axe });
      const found = await page.evaluate(async () => {
        const { axe: run } = globalThis as unknown as {
          axe: {
            run: (options: object) => Promise<{
              violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
            }>;
          };
        };
        return (await run.run({ resultTypes: ['violations'] })).violations;
      });
      return found.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`,
      );
    } finally {
      await context.close();
    }
  }
});
