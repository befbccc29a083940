import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TargetLocale } from '../../../locales/registry.ts';
import { collections, entryFolder, type Entry } from '../collections.ts';
import { formatSource } from './source-markdown.ts';
import { formatTranslation } from './translation-yaml.ts';
import { withoutDefaults } from './without-defaults.ts';
import { formatYaml } from './yaml-file.ts';

/** The files of an entry, by name below the content folder. */
export function entryFiles(entry: Entry): Map<string, string> {
  const folder = entryFolder(entry);
  const files = new Map([
    [`${folder}/facts.yaml`, formatYaml(withoutDefaults(collections[entry.collection].facts, entry.facts))],
    [`${folder}/pl.md`, formatSource(entry.collection, entry.texts)],
  ]);
  for (const locale of Object.keys(entry.translations) as TargetLocale[]) {
    const translation = entry.translations[locale];
    if (translation)
      files.set(
        `${folder}/${locale}.yaml`,
        formatTranslation({ collection: entry.collection, texts: entry.texts, translation }),
      );
  }
  return files;
}

/** Writes one file whole or not at all: beside it first, then renamed. */
export function writeWhole(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.part`;
  writeFileSync(beside, text);
  renameSync(beside, file);
}
