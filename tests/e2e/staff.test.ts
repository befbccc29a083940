import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserAvailable, launchChromium } from '../helpers/chromium.ts';
import { portal } from '../helpers/project-copy.ts';
import { codeOf } from '../helpers/second-step.ts';
import { newData, removeData, startPortal, type Running } from '../helpers/running-start.ts';

const password = 'correct-horse-battery';
const registration = 'residence-registration-temporary';
const minutes = 60_000;

/** One day at the Information Point: each test goes on where the one before it ended. */
describe.skipIf(!browserAvailable())('the staff', () => {
  const data = newData();
  const foreign: string[] = [];
  const complaints: string[] = [];
  let running: Running;
  let browser: Browser;

  beforeAll(async () => {
    running = await startPortal({
      data,
      env: { ADMIN_EMAIL: 'admin@staff.example', ADMIN_PASSWORD: password },
    });
    for (const [name, ...rights] of [
      ['editor', '--role', 'editor'],
      ['translator', '--role', 'translator', '--locales', 'uk'],
      ['reviewer', '--role', 'translator', '--review', 'uk', '--competence', 'native-speaking-staff'],
    ]) {
      const env = { PORTAL_DATA: data, PORTAL_PASSWORD: password };
      const made = await portal(['user:create', `${name ?? ''}@staff.example`, ...rights], { env });
      expect(made.code, made.stderr).toBe(0);
    }
    browser = await launchChromium();
  }, 5 * minutes);
  afterAll(async () => {
    await browser.close();
    await running.stop();
    removeData(data);
  }, minutes);

  test(
    'an editor corrects a fee, looks at the preview and publishes it',
    { timeout: 3 * minutes },
    async () => {
      const page = await signIn('editor');
      await page.goto(`${running.cms}/admin/collections/procedures`);
      await page.getByRole('link', { name: 'Zameldowanie na pobyt czasowy' }).click();
      await page.getByRole('button', { name: /Zaświadczenie o zameldowaniu.* 17/ }).click();
      await page.getByLabel('Kwota w złotych').fill('23');
      await page.getByRole('button', { name: 'Zapisz szkic' }).click();
      await page
        .getByText(/pomyślnie zapisana/)
        .first()
        .waitFor();

      const [preview] = await Promise.all([
        page.context().waitForEvent('page'),
        page.getByRole('button', { name: 'Podgląd' }).first().click(),
      ]);
      await preview.waitForURL(/\/preview\/[0-9a-f]{32}\/pl\/procedures\//, { timeout: minutes });
      expect(await preview.locator('main').innerText()).toContain('23');
      expect(await readerSees('23 zł')).toBe(false);

      await page.getByRole('button', { name: 'Opublikuj zmiany' }).click();
      await expect.poll(() => readerSees('23 zł'), { timeout: minutes, interval: 500 }).toBe(true);
      await page.context().close();
    },
  );

  test('a preview is shown to nobody who is not signed in', async () => {
    const answer = await fetch(`${running.cms}/preview/${'0'.repeat(32)}/pl/`);
    expect(answer.status).toBe(403);
  });

  test(
    'a translator translates what became missing and hands it in, and cannot approve it',
    { timeout: 2 * minutes },
    async () => {
      const editor = await signIn('editor');
      await addStep(editor, 'Zapytaj o potwierdzenie na piśmie.');
      await editor.context().close();

      const page = await signIn('translator', { width: 360, height: 740 });
      await page
        .getByRole('link', { name: /Zameldowanie na pobyt czasowy/ })
        .first()
        .click();
      await page.waitForURL(new RegExp(`/admin/desk/procedures/${registration}/uk`));
      const unit = page.getByRole('listitem').filter({ hasText: 'Zapytaj o potwierdzenie na piśmie.' });
      await unit.getByRole('textbox').fill('Попросіть письмове підтвердження.');
      await unit.getByRole('button', { name: /^Zapisz:/ }).click();
      await unit.getByText(/Zapisano \d/).waitFor();
      expect(await page.getByRole('button', { name: /Zatwierdź/ }).count()).toBe(0);
      await page.getByRole('button', { name: 'Oddaj wszystkie moje szkice (1)' }).click();
      await page.getByText('Oddane teksty: 1').first().waitFor();

      const rows = await rowsOf(page, 'uk');
      expect(await post(page, 'uk/approve', { rows })).toBe(403);
      expect(await post(page, 'ar/save', { unit: rows[0]?.split(':')[2], base: 1, text: 'نص' })).toBe(403);
      expect((await get(page, 'ar')).status).toBe(403);
      await page.context().close();
    },
  );

  test(
    'a reviewer approves the entry, an editor verifies it, and it counts',
    { timeout: 3 * minutes },
    async () => {
      const reviewer = await signIn('reviewer');
      await reviewer.goto(`${running.cms}/admin/desk/procedures/${registration}/uk`);
      await reviewer.getByRole('button', { name: /Zatwierdź cały wpis \(\d+\)/ }).click();
      await reviewer.getByRole('button', { name: 'Zatwierdzam' }).click();
      await reviewer
        .getByText(/Zatwierdzone teksty: \d+/)
        .first()
        .waitFor();
      await reviewer.context().close();
      expect(await counted()).toBe(0);

      const editor = await signIn('editor');
      await editor.goto(`${running.cms}/admin/collections/procedures`);
      await editor.getByRole('link', { name: 'Zameldowanie na pobyt czasowy' }).click();
      await editor.getByRole('button', { name: 'Źródła i weryfikacja' }).click();
      await editor.getByRole('button', { name: 'Zaznacz wszystko, za co nikt nie ręczy' }).click();
      await editor.getByRole('button', { name: /^Potwierdzam/ }).click();
      await editor.getByText(/Sprawdzone grupy: 7/).waitFor();
      await editor.context().close();
      await expect.poll(counted, { timeout: minutes, interval: 500 }).toBe(1);
    },
  );

  test(
    'an administrator turns two-step sign-in on, and on the phone signs in with a code, then with a recovery code',
    { timeout: 2 * minutes },
    async () => {
      const page = await signIn('admin');
      await page.goto(`${running.cms}/admin/account`);
      await page.getByRole('button', { name: 'Włącz logowanie dwustopniowe' }).click();
      await page.getByAltText('Obrazek z kluczem dla aplikacji').waitFor();
      const secret = (await page.locator('.portal-security__secret').innerText()).replaceAll(' ', '');
      const panel = page.getByRole('group', { name: 'Włącz' });
      await panel.getByLabel('Kod z aplikacji').fill(codeOf(secret));
      await panel.getByLabel('Hasło').fill(password);
      await panel.getByRole('button', { name: 'Włącz' }).click();
      await page.getByRole('heading', { name: 'Zapisz kody zapasowe' }).waitFor();
      const [recovery = ''] = await page.locator('.portal-security__codes code').allInnerTexts();
      await page.getByRole('button', { name: 'Mam je zapisane' }).click();
      await page.getByText(/Pozostałe kody zapasowe: 10/).waitFor();
      await page.context().close();

      for (const kind of ['app', 'recovery'] as const) {
        const phone = await openLogin('admin', { width: 360, height: 740 });
        const field = phone.getByLabel('Kod z aplikacji');
        await field.waitFor();
        expect(await field.getAttribute('autocomplete')).toBe('one-time-code');
        expect(await field.getAttribute('inputmode')).toBe('numeric');
        if (kind === 'app') await field.fill(codeOf(secret, { later: 1 }));
        else {
          await phone.getByRole('button', { name: /użyj kodu zapasowego/ }).click();
          await phone.getByLabel('Kod zapasowy').fill(recovery);
        }
        await phone.getByRole('button', { name: 'Zaloguj się' }).click();
        await phone.waitForURL(`${running.cms}/admin`);
        await phone.context().close();
      }
    },
  );

  test('the CMS asks no other host for anything, and its own policy stops nothing of it', () => {
    expect(foreign).toEqual([]);
    expect(complaints).toEqual([]);
  });

  async function signIn(name: string, viewport = { width: 1280, height: 900 }): Promise<Page> {
    const page = await openLogin(name, viewport);
    await page.waitForURL(`${running.cms}/admin`);
    return page;
  }

  /** The sign-in form, sent with somebody’s password. */
  async function openLogin(name: string, viewport: { width: number; height: number }): Promise<Page> {
    const context = await browser.newContext({ viewport, locale: 'pl-PL' });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    context.on('request', (request) => {
      if (!/^(data|blob|about):|^http:\/\/127\.0\.0\.1:/.test(request.url())) foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (/Content Security Policy|Hydration/i.test(message.text())) complaints.push(message.text());
    });
    await page.goto(`${running.cms}/admin/login`);
    await page.getByLabel(/^E-?mail/i).fill(`${name}@staff.example`);
    await page.getByLabel(/^Hasło/).fill(password);
    await page.getByRole('button', { name: /Zaloguj/ }).click();
    return page;
  }

  async function readerSees(text: string): Promise<boolean> {
    const page = await fetch(`${running.portal}/pl/procedures/${registration}/`);
    return (await page.text()).replaceAll(/[\u00a0\u202f]/g, ' ').includes(text);
  }

  /** Through the same API that the form uses, with the person's own session. */
  async function addStep(page: Page, text: string): Promise<void> {
    const status = await page.evaluate(
      async ({ key, step }) => {
        const found = await fetch(`/api/procedures?where[key][equals]=${key}`);
        const [entry] = ((await found.json()) as { docs: { id: string; steps: unknown[] }[] }).docs;
        const answer = await fetch(`/api/procedures/${entry?.id ?? ''}`, {
          method: 'PATCH',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({
            steps: [...(entry?.steps ?? []), { blockType: 'steps-row', text: step }],
            _status: 'published',
          }),
        });
        return answer.status;
      },
      { key: registration, step: text },
    );
    expect(status).toBe(200);
  }

  async function rowsOf(page: Page, locale: string): Promise<string[]> {
    const { body } = await get(page, locale);
    return body.units
      .flatMap(({ current }) => (current?.state === 'submitted' ? [current.key] : []))
      .slice(0, 1);
  }

  function get(page: Page, locale: string) {
    return page.evaluate(async (path) => {
      const answer = await fetch(path);
      return { status: answer.status, body: (await answer.json()) as DeskAnswer };
    }, `/api/desk/procedures/${registration}/${locale}`);
  }

  function post(page: Page, action: string, body: unknown): Promise<number> {
    return page.evaluate(
      async ({ path, text }) => {
        const headers = { 'content-type': 'application/json' };
        return (await fetch(path, { method: 'POST', headers, body: text })).status;
      },
      { path: `/api/desk/procedures/${registration}/${action}`, text: JSON.stringify(body) },
    );
  }

  async function counted(): Promise<number> {
    const { stdout } = await portal(['coverage', '--format', 'json'], { env: { PORTAL_DATA: data } });
    return (JSON.parse(stdout) as { indicator: { counted: number } }).indicator.counted;
  }
});

interface DeskAnswer {
  units: { current?: { key: string; state: string } }[];
}
