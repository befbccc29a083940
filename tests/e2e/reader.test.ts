import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { browserAvailable, launchChromium } from '../helpers/chromium.ts';
import { serve, type Served } from '../helpers/serve.ts';

describe.skipIf(!browserAvailable())('a reader with a phone', () => {
  let browser: Browser;
  let portal: Served;
  let context: BrowserContext;
  beforeAll(async () => {
    portal = await serve(inject('starter'));
    browser = await launchChromium();
  });
  afterEach(() => context.close());
  afterAll(async () => {
    await browser.close();
    await portal.close();
  });

  const open = async (path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
    context = await browser.newContext({ viewport: { width: 360, height: 740 }, ...options });
    const page = await context.newPage();
    await page.goto(portal.url + path);
    return page;
  };

  test.each([
    ['uk', 'номер песель', 'PESEL'],
    ['uk', 'прописка', 'procedures/residence-registration-temporary'],
    ['uk', 'meldunek', 'procedures/residence-registration-(?:temporary|permanent)'],
    ['ar', 'رقم بيسل', 'PESEL'],
    ['ar', 'PESEL', 'PESEL'],
    ['pl', 'prawo jazdy', 'procedures/driving-licence-exchange'],
    ['ka', 'PESEL', 'PESEL'],
  ])('in %s who looks for “%s” finds the procedure and reads it', async (locale, query, expected) => {
    const page = await open(`/${locale}/`);
    await page.getByRole('search').getByRole('searchbox').fill(query);
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/${locale}/search/`));
    const slug = expected === 'PESEL' ? 'procedures/pesel-number' : expected;
    const first = page.locator('.search-results a').first();
    await first.waitFor();
    const address = new RegExp(`/${locale}/${slug}/$`);
    expect(await first.getAttribute('href')).toMatch(address);
    await first.click();
    await page.waitForURL(address);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await page.locator('main ol li').count()).toBeGreaterThan(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('finds by the full text what no title says', async () => {
    const page = await open('/pl/search/?q=' + encodeURIComponent('odciski palców'));
    await page.locator('.search-results a').first().waitFor();
    expect(await page.locator('.search-results a').first().getAttribute('href')).toMatch(
      /^\/pl\/procedures\/[a-z-]+\/$/,
    );
    expect(await page.locator('.search-results mark').count()).toBeGreaterThan(0);
  });

  test('a word that officials use explains itself over the page, and without a script leads to the glossary', async () => {
    const page = await open('/uk/procedures/pesel-number/');
    const term = page.locator('a.term').first();
    const words = await term.textContent();
    await term.click();
    const card = page.locator('.term-card');
    await card.waitFor();
    expect(page.url()).toContain('/uk/procedures/pesel-number/');
    expect((await card.textContent())?.length).toBeGreaterThan((words ?? '').length + 20);
    await page.keyboard.press('Escape');
    await expect.poll(() => card.count()).toBe(0);
    expect(await term.evaluate((link) => document.activeElement === link)).toBe(true);
    const href = (await term.getAttribute('href')) ?? '';
    await page.goto(`${portal.url}${href}`);
    await page.locator(`dl.terms > [id="${href.split('#')[1] ?? ''}"] dd`).waitFor();
  });

  test('who finds nothing is told what to do next', async () => {
    const page = await open('/uk/search/?q=' + encodeURIComponent('піцерія'));
    await page.locator('.search-help a[href="/uk/procedures/"]').waitFor();
    expect(await page.locator('.search-help a').first().getAttribute('href')).toBe('tel:112');
    expect(await page.locator('.search-help a[href="tel:+48887201598"]').count()).toBe(1);
    expect(await page.locator('.search-results a').count()).toBe(0);
  });

  test('who changes the language stays on the page', async () => {
    const page = await open('/uk/procedures/hate-crime-report/');
    await page.locator('header summary').first().click();
    await page.locator('header a[hreflang="ar"]').click();
    await page.waitForURL('**/ar/procedures/hate-crime-report/');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  });

  test('without JavaScript reads a procedure, chooses a language and gets from search to all procedures', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    await page.locator('a[hreflang="uk"]').first().click();
    await page.waitForURL('**/uk/');
    await page.getByRole('search').getByRole('searchbox').fill('PESEL');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/uk\/search\//);
    expect(await page.locator('main ul.a-z a[href="/uk/procedures/pesel-number/"]').isVisible()).toBe(true);
    await page.goto(`${portal.url}/uk/procedures/pesel-number/`);
    expect(await page.locator('main ol li').count()).toBeGreaterThan(3);
    const polish = page
      .locator('main [lang="pl"]')
      .filter({ hasText: 'Sprawdź, czy możesz się zameldować.' });
    expect(await polish.first().isVisible()).toBe(false);
    await page.locator('label:has(#both)').click();
    expect(await polish.first().isVisible()).toBe(true);
  });

  test('can show the Polish beside each passage at the counter', async () => {
    const page = await open('/uk/procedures/pesel-number/');
    const polish = page
      .locator('main [lang="pl"]')
      .filter({ hasText: 'Sprawdź, czy możesz się zameldować.' })
      .first();
    expect(await polish.isVisible()).toBe(false);
    await page.locator('label:has(#both)').click();
    expect(await polish.isVisible()).toBe(true);
  });

  test('is offered the language of their browser at the front door', async () => {
    const page = await open('/', { locale: 'ka-GE' });
    await page.locator('a.suggested[hreflang="ka"]').waitFor();
    await context.close();
    const vietnamese = await open('/', { locale: 'vi-VN' });
    await vietnamese.waitForLoadState('networkidle');
    expect(await vietnamese.locator('.suggested').count()).toBe(0);
  });

  test('who follows a dead link is told in their language', async () => {
    const page = await open('/ar/procedures/nowhere/');
    expect(await page.locator('html').getAttribute('lang')).toBe('ar');
    const missing = await page.request.get(`${portal.url}/ar/procedures/nowhere/`);
    expect(missing.status()).toBe(404);
  });

  test('is not known to anybody: no other server is asked, nothing is stored, nothing breaks the content policy', async () => {
    const asked = new Set<string>();
    const complaints: string[] = [];
    const page = await open('/uk/');
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    for (const path of [
      '/',
      '/uk/',
      '/uk/procedures/',
      '/uk/procedures/pesel-number/',
      '/uk/welcome/emergencies/',
      '/uk/search/?q=PESEL',
      '/uk/coverage/',
      '/ar/',
    ]) {
      await page.goto(portal.url + path, { waitUntil: 'networkidle' });
    }
    expect([...asked]).toEqual([portal.url]);
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });
});
