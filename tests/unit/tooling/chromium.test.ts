import { expect, test } from 'vitest';
import { browserAvailable, findChromium } from '../../helpers/chromium.ts';

const has = (...paths: string[]) => ({ exists: (path: string) => paths.includes(path) });

test('the browser named in CHROMIUM_PATH is used before the usual ones', () => {
  const machine = { env: { CHROMIUM_PATH: '/opt/mine' }, ...has('/opt/mine', '/usr/bin/chromium') };
  expect(findChromium(machine)).toBe('/opt/mine');
});

test('a CHROMIUM_PATH that does not exist is not silently replaced by another browser', () => {
  expect(findChromium({ env: { CHROMIUM_PATH: '/opt/gone' }, ...has('/usr/bin/chromium') })).toBeUndefined();
});

test('the usual places are tried in order', () => {
  expect(findChromium({ env: {}, ...has('/usr/bin/google-chrome', '/usr/bin/chromium-browser') })).toBe(
    '/usr/bin/chromium-browser',
  );
});

test('without a browser tests are skipped at home and fail in CI', () => {
  expect(browserAvailable({ env: {}, ...has() })).toBe(false);
  expect(() => browserAvailable({ env: { CI: 'true' }, ...has() })).toThrow('No Chromium was found');
});
