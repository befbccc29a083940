import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Where a built portal has its search data: the one folder beside the drawings. */
export function searchFiles(built: string): string {
  const [folder, ...others] = readdirSync(path.join(built, '_r'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  if (!folder || others.length > 0) throw new Error(`${built}/_r should have one folder of search data`);
  return path.join(built, '_r', folder.name);
}
