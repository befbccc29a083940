import { readFileSync } from 'node:fs';
import path from 'node:path';
import { releaseFolder } from '../../cms/publish/release-places.ts';

/** How many procedures count toward the indicator in a release; nothing, where there is none to ask. */
export function countedIn(data: string, id: string | undefined): number | undefined {
  if (id === undefined) return undefined;
  try {
    const text = readFileSync(path.join(releaseFolder(data, id), 'coverage.json'), 'utf8');
    return (JSON.parse(text) as { indicator: { counted: number } }).indicator.counted;
  } catch {
    return undefined;
  }
}
