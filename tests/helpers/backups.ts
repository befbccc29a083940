import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';
import type { Row } from '../../cms/backup/portable.ts';
import { readRows } from '../../cms/backup/read-rows.ts';
import { storesOf } from '../../cms/backup/stores.ts';
import { readContent, readProgramme } from '../../cms/publish/read-content.ts';
import { settingsFrom, type Settings } from '../../cms/settings.ts';
import { computeCoverage } from '../../content/model/coverage.ts';
import { makeSnapshot, serializeSnapshot } from '../../content/model/snapshot.ts';
import { projectRoot } from '../../scripts/command-line/places.ts';

/** Everything in a database as the backup sees it, by collection; versions without their own ids, which name nothing. */
export async function dump(payload: Payload): Promise<Record<string, Row[]>> {
  const all: Record<string, Row[]> = {};
  for (const store of storesOf(payload)) {
    const texts: string[] = [];
    for await (const { id, ...own } of readRows(payload, store))
      texts.push(
        canonical(store.kind === 'rows' ? { id, ...own } : { ...own, latest: own['latest'] === true }),
      );
    all[`${store.kind}/${store.slug}`] = texts.sort().map((text) => JSON.parse(text) as Row);
  }
  return all;
}

/** The same text for the same content, however the database orders its keys. */
function canonical(row: Row): string {
  return JSON.stringify(row, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** What readers would get, and the count. */
export async function published(payload: Payload): Promise<{ snapshot: string; coverage: string }> {
  const snapshot = makeSnapshot({
    entries: await readContent(payload),
    programme: await readProgramme(payload),
  });
  return {
    snapshot: serializeSnapshot(snapshot),
    coverage: JSON.stringify(computeCoverage(snapshot, { asOf: '2026-12-31' })),
  };
}

/** Settings of a CMS that is not there yet: on SQLite, or in a database of its own beside that of a URL. */
export function emptySettings(databaseUrl?: string): Settings & Disposable {
  const data = mkdtempSync(path.join(tmpdir(), 'portal-restored-'));
  const environment: Record<string, string> = { PORTAL_DATA: data, PORTAL_LOG_LEVEL: 'silent' };
  if (databaseUrl !== undefined && databaseUrl !== '') {
    const url = new URL(databaseUrl);
    url.pathname = `/${path.basename(data)}`;
    environment['DATABASE_URL'] = url.href;
  }
  return {
    ...settingsFrom(environment, projectRoot),
    [Symbol.dispose]: () => rmSync(data, { recursive: true, force: true }),
  };
}
