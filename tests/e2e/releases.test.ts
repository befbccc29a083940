import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserAvailable, launchChromium } from '../helpers/chromium.ts';
import { portal } from '../helpers/project-copy.ts';
import { newData, removeData, startPortal, type Running } from '../helpers/running-start.ts';

const password = 'correct-horse-battery';
const earlierTitle = 'Zameldowanie na pobyt czasowy';
// With an amount typed into it, which is worth a warning.
const newTitle = 'Zameldowanie za 17 zł';
const procedure = 'residence-registration-temporary';
const minutes = 60_000;

/** Publishing and going back from the page of releases: each test goes on where the one before it ended. */
describe.skipIf(!browserAvailable())('the page of releases', () => {
  const data = newData();
  const complaints: string[] = [];
  let running: Running;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    running = await startPortal({
      data,
      env: {
        ADMIN_EMAIL: 'admin@staff.example',
        ADMIN_PASSWORD: password,
        // Nothing is published but by the button.
        PORTAL_QUIET_SECONDS: '600',
        PORTAL_LONGEST_SECONDS: '1200',
      },
    });
    for (const role of ['editor', 'coordinator', 'translator']) {
      const env = { PORTAL_DATA: data, PORTAL_PASSWORD: password };
      const made = await portal(['user:create', `${role}@staff.example`, '--role', role], { env });
      expect(made.code, made.stderr).toBe(0);
    }
    browser = await launchChromium();
    page = await signIn('coordinator');
  }, 5 * minutes);
  afterAll(async () => {
    await browser.close();
    await running.stop();
    removeData(data);
  }, minutes);

  test('is in the menu and says that readers have everything', async () => {
    await page.getByRole('link', { name: 'Wydania' }).first().click();
    await page.waitForURL(`${running.cms}/admin/releases`);
    await page.getByText('Czytelnicy mają wszystko, co jest opublikowane.').waitFor();
    expect(await page.getByRole('button', { name: /^Wróć do wydania/ }).count()).toBe(0);
  });

  test('tells beside an entry, on the start page and here that a change waits', async () => {
    const entry = await signIn('editor');
    await entry.goto(`${running.cms}/admin/collections/procedures`);
    await entry.getByRole('link', { name: earlierTitle }).click();
    await entry.getByRole('link', { name: 'Czytelnicy mają to, co opublikowane' }).waitFor();
    await entry.getByLabel('Tytuł').fill(newTitle);
    await entry.getByRole('button', { name: 'Opublikuj zmiany' }).click();
    await entry.getByRole('link', { name: /^Czytelnicy zobaczą to około \d\d:\d\d$/ }).waitFor();
    await entry.goto(`${running.cms}/admin`);
    await entry.getByText(/Zmiany, które czekają: \d+; u czytelników około/).waitFor();
    await entry.context().close();
    await page.getByText(/^Zmiany, które czekają: \d+\. Czytelnicy dostaną je około \d\d:\d\d\.$/).waitFor();
    expect(await readersHave(newTitle)).toBe(false);
  });

  test('publishes at once and shows how far it is', { timeout: 3 * minutes }, async () => {
    await page.getByRole('button', { name: 'Opublikuj teraz' }).click();
    const progress = page.getByRole('progressbar', { name: 'Powstaje nowe wydanie.' });
    await progress.waitFor();
    await expect
      .poll(() => progress.getAttribute('aria-valuetext'), { timeout: minutes, interval: 50 })
      .toMatch(/^Krok \d z \d: /);
    await page.getByText('Gotowe: czytelnicy mają nowe wydanie.').waitFor({ timeout: 2 * minutes });
    expect(await readersHave(newTitle)).toBe(true);
    await page.getByText('Czytelnicy mają wszystko, co jest opublikowane.').waitFor();
    expect(await page.getByText('to mają czytelnicy').count()).toBe(1);
  });

  test('shows what is not well in a release', async () => {
    await page.getByText('Ostrzeżenia: 1', { exact: true }).click();
    await page.getByRole('link', { name: `procedures/${procedure}/pl.md` }).waitFor();
  });

  test('goes back after saying what that means, and says that readers see an earlier release', async () => {
    await page.getByRole('button', { name: /^Wróć do wydania/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Następna publikacja przywróci dzisiejszą treść').waitFor();
    await dialog.getByRole('button', { name: 'Anuluj' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await readersHave(newTitle)).toBe(true);

    await page.getByRole('button', { name: /^Wróć do wydania/ }).click();
    await dialog.getByRole('button', { name: 'Wróć do tego wydania' }).click();
    await expect.poll(() => readersHave(newTitle), { timeout: 5000, interval: 100 }).toBe(false);
    await page.getByText(/^Czytelnicy widzą wcześniejsze wydanie/).waitFor();
    expect(await readersHave(earlierTitle)).toBe(true);
  });

  test('brings today’s content back with the same button', { timeout: 3 * minutes }, async () => {
    await page.getByRole('button', { name: 'Opublikuj teraz' }).click();
    await expect.poll(() => readersHave(newTitle), { timeout: 2 * minutes, interval: 200 }).toBe(true);
    await page.getByText('Czytelnicy mają wszystko, co jest opublikowane.').waitFor();
  });

  test('says so when there was nothing new to publish', async () => {
    await page.getByRole('button', { name: 'Opublikuj teraz' }).click();
    await page.getByText('Nie było nic nowego: czytelnicy mają już wszystko.').waitFor();
  });

  test('lets translators look, and fits on a phone', async () => {
    const phone = await signIn('translator', { width: 360, height: 740 });
    await phone.goto(`${running.cms}/admin/releases`);
    await phone.getByText('to mają czytelnicy').waitFor();
    expect(await phone.getByRole('button', { name: /Opublikuj|Wróć/ }).count()).toBe(0);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await phone.context().close();
  });

  test('asks no more while nobody looks, and rests when nothing goes on', async () => {
    const asked: number[] = [];
    await page.route('**/api/releases', async (route) => {
      asked.push(Date.now());
      await route.continue();
    });
    await page.clock.install();
    await page.goto(`${running.cms}/admin/releases`);
    await page.getByText('to mają czytelnicy').waitFor();
    // The text is there before the page is alive; the first question says that it is.
    await expect
      .poll(
        async () => {
          await page.clock.runFor(500);
          return asked.length;
        },
        { timeout: 30_000 },
      )
      .toBe(1);
    const before = asked.length;
    await page.clock.runFor(9000);
    expect(asked.length).toBe(before);
    await page.clock.runFor(2000);
    await expect.poll(() => asked.length, { timeout: 30_000 }).toBe(before + 1);
    await hide(page, true);
    await page.clock.runFor(60_000);
    expect(asked.length).toBe(before + 1);
    await hide(page, false);
    await expect.poll(() => asked.length, { timeout: 30_000 }).toBe(before + 2);
  });

  test('is within the CMS’s own policy, and renders in the browser as on the server', () => {
    expect(complaints).toEqual([]);
  });

  // Up to 1440 pixels Payload closes its menu, though only when the page has come alive.
  async function signIn(name: string, viewport = { width: 1500, height: 900 }): Promise<Page> {
    const context = await browser.newContext({ viewport, locale: 'pl-PL' });
    const opened = await context.newPage();
    opened.setDefaultTimeout(30_000);
    opened.on('console', (message) => {
      if (/Content Security Policy|Minified React error/i.test(message.text()))
        complaints.push(message.text());
    });
    opened.on('pageerror', (error) => complaints.push(error.message));
    await opened.goto(`${running.cms}/admin/login`);
    await opened.getByLabel(/^E-?mail/i).fill(`${name}@staff.example`);
    await opened.getByLabel(/^Hasło/).fill(password);
    await opened.getByRole('button', { name: /Zaloguj/ }).click();
    await opened.waitForURL(`${running.cms}/admin`);
    return opened;
  }

  async function readersHave(title: string): Promise<boolean> {
    const answer = await fetch(`${running.portal}/pl/procedures/${procedure}/`);
    return (await answer.text()).replaceAll(/[\u00a0\u202f]/g, ' ').includes(title);
  }
});

/** As when somebody goes to another tab, and comes back. */
async function hide(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => value });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}
