import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { contentRoot } from '../../scripts/command-line/places.ts';

/**
 * A folder with some entries of every kind and the glossary, as they are in content/: enough to see that nothing is lost
 * on the way into a database and out of it, without the minutes that all of it would take.
 */
export function someContent(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-some-'));
  for (const name of [
    'programme.yaml',
    'city',
    'glossary',
    'chapters/first-week',
    'information/information-point',
    'offices/info-point-foreigners',
    'offices/muw-foreigners-department',
    'offices/crisis-intervention-centre',
    'procedures/pesel-number',
    'procedures/residence-registration-temporary',
    'procedures/hate-crime-report',
  ])
    cpSync(path.join(contentRoot(), name), path.join(folder, name), { recursive: true });
  return folder;
}
