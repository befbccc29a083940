import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeBackup } from '../../cms/backup/make-backup.ts';
import { restoreBackup } from '../../cms/backup/restore-backup.ts';
import { settingsFrom } from '../../cms/settings.ts';
import { openPayload } from '../../cms/setup/open-payload.ts';
import { projectRoot } from '../../scripts/command-line/places.ts';
import { openCms } from '../helpers/cms.ts';

test('round', async () => {
  const cms = await openCms({ starter: true });
  await cms.signIn({ role: 'editor' });
  const target = path.join(cms.data, 'backups', 'x.tar.gz');
  const made = await makeBackup(cms.payload, { target });
  console.log(made, statSync(target).mode.toString(8), readdirSync(path.dirname(target)));
  const data = mkdtempSync(path.join(tmpdir(), 'portal-restored-'));
  const t = performance.now();
  const restored = await restoreBackup({
    file: target,
    settings: settingsFrom({ PORTAL_DATA: data, PORTAL_LOG_LEVEL: 'silent' }, projectRoot),
  });
  console.log(performance.now() - t, restored.renamed, readdirSync(data));
});
