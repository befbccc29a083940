import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const { packages } = JSON.parse(
  readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8'),
) as { packages: Record<string, { version: string }> };

/** Everything that is installed, with every version it is there in. */
const installed = Object.entries(packages).flatMap(([path, { version }]) => {
  const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)$/u.exec(path) ?? [];
  return name === undefined ? [] : [{ name, version }];
});
const ofPayload = installed.filter(({ name }) => name === 'payload' || name.startsWith('@payloadcms/'));

describe('the packages of the CMS', () => {
  test('have one version, which has no hole that is known', () => {
    expect(ofPayload.length).toBeGreaterThan(5);
    expect(new Set(ofPayload.map(({ version }) => version)).size).toBe(1);
    for (const { version } of ofPayload) expect(isAtLeast(version, '3.90.0')).toBe(true);
  });

  test('stand on a version of Next which has no hole that is known', () => {
    const next = installed.filter(({ name }) => name === 'next');
    expect(next).toHaveLength(1);
    for (const { version } of next) expect(isAtLeast(version, '16.4.6')).toBe(true);
  });

  // Code over the network by a request to a page, December 2025.
  test.each(['react', 'react-dom'])('stand on a version of %s which has no hole that is known', (name) => {
    const found = installed.filter((one) => one.name === name);
    expect(found).toHaveLength(1);
    for (const { version } of found) expect(isAtLeast(version, '19.3.1')).toBe(true);
  });

  // Code over the network, files from strangers, other people's rows: each was in an advisory of 2026, or needs
  // another version of Payload. What we need of them is written here.
  test.each([
    'richtext-lexical',
    'plugin-import-export',
    'plugin-form-builder',
    'plugin-mcp',
    'plugin-multi-tenant',
    'email-nodemailer',
    'live-preview',
    'live-preview-react',
  ])('are without @payloadcms/%s', (name) => {
    expect(ofPayload.map((one) => one.name)).not.toContain(`@payloadcms/${name}`);
  });

  test.each(['16.4.6', '16.5.0', '17.0.0', '16.10.0'])('%s is at least 16.4.6', (version) => {
    expect(isAtLeast(version, '16.4.6')).toBe(true);
  });

  test.each(['16.4.5', '16.3.99', '15.9.9', '3.90.0'])('%s is not', (version) => {
    expect(isAtLeast(version, '16.4.6')).toBe(false);
  });
});

function isAtLeast(version: string, floor: string): boolean {
  return version.localeCompare(floor, 'en', { numeric: true }) >= 0;
}
