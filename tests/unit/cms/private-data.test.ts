import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { prepareData, settingsFrom } from '../../../cms/settings.ts';

const unchangeable = '/proc/self/status';
let data = '';
let warnings: string[] = [];
const listen = ({ message }: Error) => warnings.push(message);

beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), 'portal-private-'));
  warnings = [];
  process.on('warning', listen);
});
afterEach(() => {
  process.off('warning', listen);
  rmSync(data, { recursive: true, force: true });
});

describe.skipIf(process.platform === 'win32')('the data folder', () => {
  test('is made so that others may pass through it and read nothing but what readers get', () => {
    rmSync(data, { recursive: true });
    prepare();
    expect(modeOf('.')).toBe('711');
    for (const name of ['secret', 'cms.db']) expect(modeOf(name)).toBe('600');
    for (const name of ['queue', 'previews', 'evidence', 'backups']) expect(modeOf(name)).toBe('700');
  });

  test.each(['secret', 'cms.token', 'cms.db', 'cms.db-wal', 'cms.db-shm'])(
    'closes a %s that others could read, and says so',
    async (name) => {
      writeFileSync(path.join(data, name), 'x'.repeat(64));
      chmodSync(path.join(data, name), 0o644);
      prepare();
      expect(modeOf(name)).toBe('600');
      await expect.poll(() => warnings.join()).toContain(`${name} was open`);
    },
  );

  test('closes itself to those who would write into it', async () => {
    chmodSync(data, 0o777);
    prepare();
    expect(modeOf('.')).toBe('711');
    await expect.poll(() => warnings.join()).toContain('777');
  });

  test('may be closed altogether', () => {
    chmodSync(data, 0o700);
    prepare();
    expect(modeOf('.')).toBe('700');
  });

  test('lets two first starts at once agree on one secret', () => {
    const both = [1, 2].map(() => settingsFrom({ PORTAL_DATA: data }, '/nowhere'));
    const [one, other] = both.map((settings) => prepareData(settings).secret);
    expect(one).toMatch(/^[0-9a-f]{64}$/u);
    expect(other).toBe(one);
    expect(modeOf('secret')).toBe('600');
    expect(readdirSync(data).filter((name) => name.startsWith('secret'))).toEqual(['secret']);
  });

  test('closes what else is in it without a word', () => {
    writeFileSync(path.join(data, 'setup.json'), '{}');
    chmodSync(path.join(data, 'setup.json'), 0o644);
    mkdirSync(path.join(data, 'queue'));
    chmodSync(path.join(data, 'queue'), 0o755);
    prepare();
    expect([modeOf('setup.json'), modeOf('queue')]).toEqual(['600', '700']);
  });

  test('leaves the releases to whoever serves them, and what a link leads to alone', () => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'portal-elsewhere-'));
    chmodSync(elsewhere, 0o755);
    mkdirSync(path.join(data, 'releases'));
    chmodSync(path.join(data, 'releases'), 0o755);
    symlinkSync(elsewhere, path.join(data, 'current'));
    prepare();
    expect(modeOf('releases')).toBe('755');
    expect((statSync(elsewhere).mode & 0o777).toString(8)).toBe('755');
    rmSync(elsewhere, { recursive: true });
  });

  // A file of the system, whose mode nobody changes, stands for a disk that does not keep modes.
  test.skipIf(!existsSync(unchangeable))('stops the start if a secret in it cannot be closed', () => {
    const settings = settingsFrom({ PORTAL_DATA: data, PAYLOAD_SECRET: 'x'.repeat(64) }, '/nowhere');
    symlinkSync(unchangeable, path.join(data, 'secret'));
    expect(() => prepareData(settings)).toThrow(/secret is open to other accounts .* cannot be changed/u);
  });
});

function prepare() {
  return prepareData(settingsFrom({ PORTAL_DATA: data }, '/nowhere'));
}

function modeOf(name: string): string {
  return (statSync(path.join(data, name)).mode & 0o777).toString(8);
}
