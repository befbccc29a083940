import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { releaseFolder, releaseIds } from '../../cms/publish/release-places.ts';
import { afterSwitch } from '../../scripts/release/after-switch.ts';
import { switchTo } from '../../scripts/release/switch.ts';
import { aRelease } from '../helpers/a-release.ts';
import { serve } from '../helpers/serve.ts';

/* deploy/push-release.sh, run as the builder runs it, between two folders of this machine. */
const folder = mkdtempSync(path.join(tmpdir(), 'portal-push-'));
const here = path.join(folder, 'here');
const there = path.join(folder, 'there');
const script = path.resolve('deploy/push-release.sh');
const hasRsync = existsSync('/usr/bin/rsync');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(({ skip }) => {
  if (hasRsync) return;
  if (process.env['CI'] === 'true') throw new Error('There is no rsync: apt-get install rsync');
  skip('no rsync');
});

test('a release comes to a second folder, from which a second portal serves it', async () => {
  const first = makeRelease(1, { 'site/pl/index.html': '<h1>Pierwsze</h1>', 'site/_astro/a.css': 'a{}' });
  switchTo({ data: here, id: first });
  await deliver();
  const portal = await serve({ data: there });
  try {
    expect(await (await fetch(`${portal.url}/pl/`)).text()).toBe('<h1>Pierwsze</h1>');
    const second = makeRelease(2, { 'site/pl/index.html': '<h1>Drugie</h1>', 'site/_astro/a.css': 'a{}' });
    switchTo({ data: here, id: second });
    await deliver();
    expect(await (await fetch(`${portal.url}/pl/`)).text()).toBe('<h1>Drugie</h1>');
    expect(releaseIds(there)).toEqual([first, second]);

    switchTo({ data: here, id: first });
    await deliver();
    expect(await (await fetch(`${portal.url}/pl/`)).text()).toBe('<h1>Pierwsze</h1>');
  } finally {
    await portal.close();
  }
});

test('the newest three stay there, and what somebody else keeps in the folder', async () => {
  writeFileSync(path.join(there, 'note.txt'), 'mine');
  for (const number of [3, 4, 5, 6]) {
    switchTo({ data: here, id: makeRelease(number, { 'site/pl/index.html': `${number}` }) });
    await deliver();
  }
  expect(releaseIds(there)).toEqual(releaseIds(here).slice(-3));
  expect(readdirSync(there).sort()).toEqual(['current', 'note.txt', 'releases']);
});

test('readers there never get half a release', async () => {
  const wide = Object.fromEntries(
    Array.from({ length: 400 }, (_, index) => [`site/pl/${index}/index.html`, `new ${index}`]),
  );
  const before = readlinkSync(path.join(there, 'current'));
  const id = makeRelease(7, wide);
  switchTo({ data: here, id });
  const seen = new Set<string>();
  const progress = { isDone: false };
  const delivery = deliver().then(() => (progress.isDone = true));
  while (!progress.isDone) {
    const current = readlinkSync(path.join(there, 'current'));
    const last = existsSync(path.join(there, current, 'site/pl/399/index.html'));
    const whole = existsSync(path.join(there, current, 'release.json'));
    seen.add(`${current === before ? 'before' : 'after'} ${whole} ${last}`);
    await wait(1);
  }
  await delivery;
  seen.add('after true true');
  expect([...seen].sort()).toEqual(['after true true', 'before true false']);
});

test('a target that cannot be reached fails, is told, and is tried again', async () => {
  switchTo({ data: here, id: makeRelease(8, {}) });
  const lines: string[] = [];
  const controller = new AbortController();
  const command = `${script} '${path.join(folder, 'no', 'such', 'folder')}'`;
  await afterSwitch({
    data: here,
    signal: controller.signal,
    log: (line) => void lines.push(line),
    afterSwitchCommand: command,
  })();
  expect(lines.join('\n')).toMatch(/AFTER_SWITCH failed for .*tried again later/u);
  await deliver();
  expect(releaseIds(there).at(-1)).toBe(releaseIds(here).at(-1));
});

test('without a release to push it says how it is used', () => {
  expect(() =>
    execFileSync(script, [there], { stdio: 'pipe', env: { ...process.env, RELEASE: '' } }),
  ).toThrow(/Usage/u);
});

/** What the builder does after a switch. */
async function deliver(): Promise<void> {
  const lines: string[] = [];
  await afterSwitch({
    data: here,
    signal: new AbortController().signal,
    log: (line) => void lines.push(line),
    afterSwitchCommand: `${script} '${there}/'`,
  })();
  expect(lines.join('\n')).toContain('delivered');
}

function makeRelease(number: number, files: Record<string, string>): string {
  const snapshot = String(number).padStart(12, '0').padEnd(64, '0');
  const id = `2026112${number}T193000123Z-${snapshot.slice(0, 12)}`;
  const release = releaseFolder(here, id);
  for (const [name, text] of Object.entries({ 'snapshot.json': '{}', ...files })) {
    mkdirSync(path.dirname(path.join(release, name)), { recursive: true });
    writeFileSync(path.join(release, name), text);
  }
  writeFileSync(path.join(release, 'release.json'), JSON.stringify(aRelease({ id, snapshot })));
  return id;
}
