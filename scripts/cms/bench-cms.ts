import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Payload } from 'payload';
import { emptyMongo } from '../../cms/backup/empty-target.ts';
import { closeDatabase } from '../../cms/backup/frozen.ts';
import { isMongo } from '../../cms/database.ts';
import { prepareData, settingsFrom } from '../../cms/settings.ts';
import { openPayload } from '../../cms/setup/open-payload.ts';
import { projectRoot } from '../command-line/places.ts';

/** Measures on each database that there is: SQLite, and with DATABASE_URL=mongodb://… MongoDB too, each in one of its own. */
export async function onEachDatabase(
  measure: (bench: { payload: Payload; name: string; emptyTarget: () => EmptyTarget }) => Promise<void>,
): Promise<void> {
  const url = process.env['DATABASE_URL'] ?? '';
  for (const name of isMongo(url) ? ['SQLite', 'MongoDB'] : ['SQLite']) {
    const targets: EmptyTarget[] = [];
    const emptyTarget = () => {
      const data = mkdtempSync(path.join(tmpdir(), 'portal-bench-'));
      const target = { data, databaseUrl: name === 'MongoDB' ? anotherDatabase(url) : `file:${data}/cms.db` };
      targets.push(target);
      return target;
    };
    const { data, databaseUrl } = emptyTarget();
    const environment = { ...process.env, PORTAL_DATA: data, DATABASE_URL: databaseUrl };
    const payload = await openPayload(prepareData(settingsFrom(environment, projectRoot)), { key: data });
    try {
      await measure({ payload, name, emptyTarget });
    } finally {
      await closeDatabase(payload);
      for (const target of targets) {
        if (isMongo(target.databaseUrl)) await emptyMongo(target.databaseUrl);
        rmSync(target.data, { recursive: true, force: true });
      }
    }
  }
}

function anotherDatabase(url: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/portal-bench-${randomBytes(6).toString('hex')}`;
  return parsed.href;
}

interface EmptyTarget {
  data: string;
  databaseUrl: string;
}
