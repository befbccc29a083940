import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Payload } from 'payload';
import { localeCodes, sourceLocale, type Locale } from '../../locales/registry.ts';
import { glossaryFiles } from '../../content/model/files/glossary.ts';
import { writeWhole } from '../../content/model/files/save.ts';
import { emptyGlossary, glossaryFile, type Glossary } from '../../content/model/glossary.ts';
import type { SourceTerm, TargetTerm } from '../../content/model/schemas/glossary.ts';
import { readGlossary } from '../publish/read-glossary.ts';
import { termRowKey } from '../hooks/name-term.ts';
import { addBases, readBases, type Bases } from './bases.ts';
import { patchOf } from './differences.ts';
import type { ExchangeReport } from './report.ts';
import type { Choice } from './plan.ts';
import { compare, type Comparison } from './three-way.ts';

/**
 * Takes the glossary of each language that changed in the files over into the CMS. A language that changed on both
 * sides waits for a choice; the others do not.
 */
export async function importGlossary(payload: Payload, exchange: GlossaryExchange): Promise<void> {
  const { file = emptyGlossary, dryRun, report } = exchange;
  const parts = await plan(payload, exchange);
  tell(report, { parts, wanted: 'file-changed', dryRun });
  if (dryRun) return;
  await writeTerms(payload, file, localesThat(parts, 'file-changed'));
  await remember(payload, [...localesThat(parts, 'file-changed'), ...localesThat(parts, 'same')]);
}

/** Writes the glossary of each language that changed in the CMS into its file. */
export async function exportGlossary(
  payload: Payload,
  exchange: GlossaryExchange & { root: string },
): Promise<void> {
  const { root, dryRun, report } = exchange;
  const parts = await plan(payload, exchange);
  tell(report, { parts, wanted: 'cms-changed', dryRun });
  if (dryRun) return;
  const written = parts.filter(({ comparison }) => comparison === 'cms-changed');
  for (const { locale, text = '' } of written) writeWhole(path.join(root, glossaryFile(locale)), text);
  await remember(payload, [...localesThat(parts, 'cms-changed'), ...localesThat(parts, 'same')]);
}

/** What an exchange would do with the glossary of each language. */
async function plan(payload: Payload, exchange: GlossaryExchange): Promise<Part[]> {
  const { file = emptyGlossary, only, choice, unfinished = false } = exchange;
  if (only.length > 0 && !only.includes(glossaryId)) return [];
  const inFiles = glossaryFiles(file);
  const inCms = glossaryFiles(await readGlossary(payload));
  const bases = (await readBases(payload)).get(glossaryId) ?? {};
  return localeCodes.flatMap((locale) => {
    const name = glossaryFile(locale);
    const [theirs, ours] = [inFiles.get(name), inCms.get(name)];
    if (theirs === undefined && ours === undefined) return [];
    const comparison = compare({ base: bases[locale], file: digestOf(theirs), cms: digestOf(ours) });
    const goesOn = unfinished && bases[locale] === undefined && comparison === 'both-changed';
    const patch = patchOf(name, { cms: ours ?? '', file: theirs ?? '' });
    return [{ locale, comparison: goesOn ? 'file-changed' : settled(comparison, choice), text: ours, patch }];
  });
}

function tell(report: ExchangeReport, { parts, wanted, dryRun }: Telling): void {
  const changed = parts.filter(({ comparison }) => comparison === wanted);
  const other = wanted === 'file-changed' ? 'cms-changed' : 'file-changed';
  const conflicts = parts.filter(({ comparison }) => comparison === 'both-changed');
  if (localesThat(parts, other).length > 0) report.kept.push(glossaryId);
  if (conflicts.length > 0)
    report.conflicts.push({
      id: glossaryId,
      parts: conflicts.map(({ locale }) => locale),
      differences: conflicts.map(({ patch }) => patch),
    });
  if (changed.length > 0)
    report.changes.push({
      id: glossaryId,
      parts: changed.map(({ locale }) => locale),
      isNew: false,
      differences: dryRun ? changed.map(({ patch }) => patch) : [],
    });
}

/** Makes the rows of some languages what the files say. */
async function writeTerms(payload: Payload, file: Glossary, locales: readonly Locale[]): Promise<void> {
  for (const locale of locales) {
    const { docs } = await payload.find({
      collection: 'glossary',
      where: { locale: { equals: locale } },
      depth: 0,
      pagination: false,
      overrideAccess: true,
    });
    const known = new Map(docs.map((row) => [row.key, row]));
    const context = { imported: true };
    for (const term of termsOf(file, locale)) {
      const key = termRowKey(term.term, locale);
      const data = rowOf(term, locale);
      const row = known.get(key);
      known.delete(key);
      if (row)
        await payload.update({ collection: 'glossary', id: row.id, data, overrideAccess: true, context });
      else await payload.create({ collection: 'glossary', data, overrideAccess: true, context });
    }
    for (const { id } of known.values())
      await payload.delete({ collection: 'glossary', id, overrideAccess: true, context });
  }
}

/** Remembers that files and CMS say the same of some languages. */
async function remember(payload: Payload, locales: readonly Locale[]): Promise<void> {
  if (locales.length === 0) return;
  const files = glossaryFiles(await readGlossary(payload));
  const agreed: Bases = {};
  for (const locale of locales) {
    const digest = digestOf(files.get(glossaryFile(locale)));
    if (digest !== undefined) agreed[locale] = { file: digest, cms: digest };
  }
  await addBases(payload, glossaryId, agreed);
}

function settled(comparison: Comparison, choice: Choice | undefined): Comparison {
  if (comparison !== 'both-changed' || choice === undefined) return comparison;
  return choice === 'theirs' ? 'file-changed' : 'cms-changed';
}

function termsOf({ source, targets }: Glossary, locale: Locale): readonly (SourceTerm | TargetTerm)[] {
  return locale === sourceLocale ? source : (targets[locale] ?? []);
}

function rowOf(term: SourceTerm | TargetTerm, locale: Locale) {
  return {
    term: term.term,
    locale,
    translation: 'translation' in term ? term.translation : term.term,
    match: term.match.join('\n'),
    keepPolish: term.keepPolish,
    explanation: term.explanation ?? null,
    note: term.note ?? null,
  };
}

function digestOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : createHash('sha256').update(text).digest('hex');
}

function localesThat(parts: readonly Part[], wanted: Comparison): Locale[] {
  return parts.filter(({ comparison }) => comparison === wanted).map(({ locale }) => locale);
}

/** The name of the glossary among what is exchanged: each language is a part of it, as translations are of an entry. */
const glossaryId = 'glossary';

interface Part {
  locale: Locale;
  comparison: Comparison;
  /** The file as the CMS would write it. */
  text: string | undefined;
  patch: string;
}

interface Telling {
  parts: readonly Part[];
  /** What this exchange carries over. */
  wanted: 'file-changed' | 'cms-changed';
  dryRun: boolean;
}

interface GlossaryExchange {
  /** The files; a folder may have none. */
  file?: Glossary | undefined;
  only: readonly string[];
  choice?: Choice | undefined;
  dryRun: boolean;
  unfinished?: boolean;
  report: ExchangeReport;
}
