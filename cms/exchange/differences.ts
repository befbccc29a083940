import { createTwoFilesPatch } from 'diff';
import { entryFolder, type Entry } from '../../content/model/collections.ts';
import { entryFiles } from '../../content/model/files/save.ts';
import type { EntryPlan } from './plan.ts';
import type { Part } from './parts.ts';

/** How the files and the CMS differ in some parts of an entry, as a patch for each file. */
export function differencesOf({ file, stored }: EntryPlan, parts: ReadonlySet<Part>): string[] {
  const left = stored ? entryFiles(stored) : new Map<string, string>();
  const right = file ? entryFiles(file) : new Map<string, string>();
  const entry = file ?? stored;
  if (!entry) return [];
  return [...parts]
    .flatMap((part) => filesOf(entry, part))
    .flatMap((name) => {
      const [cms, inFile] = [left.get(name) ?? '', right.get(name) ?? ''];
      return cms === inFile ? [] : [patchOf(name, { cms, file: inFile })];
    });
}

/** How a file differs from what the CMS would write. */
export function patchOf(name: string, { cms, file }: { cms: string; file: string }): string {
  return createTwoFilesPatch(`CMS ${name}`, name, cms, file, '', '', { context: 1 });
}

function filesOf(entry: Entry, part: Part): string[] {
  const folder = entryFolder(entry);
  return part === 'source' ? [`${folder}/facts.yaml`, `${folder}/pl.md`] : [`${folder}/${part}.yaml`];
}
