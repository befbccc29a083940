import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { releaseFolder } from '../../cms/publish/release-places.ts';
import { servedNow } from '../../scripts/release/served-now.ts';
import { switchTo } from '../../scripts/release/switch.ts';
import { aRelease } from '../helpers/a-release.ts';

const data = mkdtempSync(path.join(tmpdir(), 'portal-served-'));
const now = new Date('2026-11-22T12:00:00Z');
afterEach(() => rmSync(data, { recursive: true, force: true }));

test('what an earlier version made is told at the start, and what somebody goes back to later is not', () => {
  const [older, newer] = [made(1, 'earlier'), made(2, 'earlier')];
  switchTo({ data, id: newer });
  const served = servedNow(data, 'later');
  expect(served(now)).toMatchObject({ isOfOldCode: true, today: '2026-11-22' });
  switchTo({ data, id: older });
  expect(served(now)).toMatchObject({ isOfOldCode: false });
  expect(servedNow(data, 'earlier')(now)).toMatchObject({ isOfOldCode: false });
});

function made(number: number, code: string): string {
  const release = aRelease({ id: `2026112${number}T193000123Z-0123456789ab`, code });
  const folder = releaseFolder(data, release.id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'snapshot.json'), '{"city":{"facts":{"timeZone":"Europe/Warsaw"}}}');
  writeFileSync(path.join(folder, 'release.json'), JSON.stringify(release));
  return release.id;
}
