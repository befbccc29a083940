import { targetLocales, type TargetLocale } from '../../locales/registry.ts';
import { entryId, type Entry } from '../../content/model/collections.ts';
import { computeCoverage, type Coverage, type LocaleCoverages } from '../../content/model/coverage.ts';
import { PortalError } from '../../content/model/portal-error.ts';
import { makeSnapshot } from '../../content/model/snapshot.ts';
import { targetsOfRows, translationKey } from '../../content/model/target-rows.ts';
import type { UnitCounts } from '../../content/model/states.ts';
import type { StartData, StartEntry } from './read.ts';

/** Where the programme stands: the indicator and what it lacks, by procedure and by language; nothing if no page is published. */
export function overview(data: Data): Overview | undefined {
  const coverage = coverageOf(data);
  if (!coverage) return undefined;
  const byId = new Map(data.entries.map((entry) => [entryId(entry), entry]));
  const all = [
    ...coverage.procedures.map(({ key, locales }) => ({ id: `procedures/${key}`, locales })),
    ...coverage.entries,
  ];
  return {
    indicator: coverage.indicator,
    notCounted: coverage.procedures
      .filter(({ counted }) => !counted)
      .flatMap(({ key, reasons }) => {
        const entry = byId.get(`procedures/${key}`);
        return entry ? [{ entry, reasons }] : [];
      })
      .sort((a, b) => a.reasons.length - b.reasons.length),
    languages: targetLocales
      .map((locale) => ({
        locale,
        units: sum(all.map(({ locales }) => locales[locale].units)),
        translators: working(data, ({ locales }) => locales.includes(locale)),
        reviewers: working(
          data,
          ({ reviewLocales, mayApprove }) => mayApprove && reviewLocales.includes(locale),
        ),
      }))
      .sort((a, b) => left(b.units) - left(a.units) || b.units.awaitingApproval - a.units.awaitingApproval),
    unassigned: all
      .flatMap(({ id, locales }) => {
        const entry = byId.get(id);
        const open = entry ? unassigned(entry, locales, data) : [];
        return entry && open.length > 0 ? [{ entry, locales: open }] : [];
      })
      .sort(
        (a, b) => Number(b.entry.highRisk) - Number(a.entry.highRisk) || b.locales.length - a.locales.length,
      ),
  };
}

/** The same numbers as readers and reports get: they are computed from what a snapshot would hold now. */
function coverageOf({ entries, rows, programme, today }: Data): Coverage | undefined {
  if (!programme) return undefined;
  try {
    const translated = entries.map(({ entry }) => withTranslations(entry, rows));
    return computeCoverage(makeSnapshot({ entries: translated, programme }), { asOf: today });
  } catch (error) {
    // There is no snapshot without a page; then there is nothing to count either.
    if (error instanceof PortalError) return undefined;
    throw error;
  }
}

function withTranslations(entry: Entry, rows: Data['rows']): Entry {
  const translations = targetLocales.flatMap((locale) => {
    const own = rows.get(translationKey(entryId(entry), locale));
    return own
      ? [[locale, { local: { alsoCalled: [], links: [] }, targets: targetsOfRows(own) }] as const]
      : [];
  });
  return { ...entry, translations: Object.fromEntries(translations) };
}

/** The locales that somebody has to be found for; with nothing left to write nobody is needed. */
function unassigned(entry: StartEntry, coverage: LocaleCoverages, { records }: Data): UnassignedLocale[] {
  return targetLocales.flatMap((locale) => {
    const count = left(coverage[locale].units);
    const record = records.get(translationKey(entryId(entry), locale));
    return count > 0 && record?.assignee === undefined ? [{ locale, count, record: record?.id }] : [];
  });
}

function working({ accounts }: Data, does: (account: StartData['accounts'][number]) => boolean): number {
  return accounts.filter((account) => account.active && does(account)).length;
}

function left({ missing, outdated }: UnitCounts): number {
  return missing + outdated;
}

function sum(counts: readonly UnitCounts[]): UnitCounts {
  const total = { total: 0, approved: 0, awaitingApproval: 0, outdated: 0, missing: 0 };
  for (const units of counts)
    for (const part of Object.keys(total) as (keyof UnitCounts)[]) total[part] += units[part];
  return total;
}

export interface Overview {
  indicator: Coverage['indicator'];
  /** Procedures that do not count, those that lack least first. */
  notCounted: { entry: StartEntry; reasons: Coverage['procedures'][number]['reasons'] }[];
  /** The language with most to translate first. */
  languages: { locale: TargetLocale; units: UnitCounts; translators: number; reviewers: number }[];
  /** Entries with something to write that was given to nobody. */
  unassigned: { entry: StartEntry; locales: UnassignedLocale[] }[];
}

export interface UnassignedLocale {
  locale: TargetLocale;
  /** How many texts are missing or outdated. */
  count: number;
  /** The id of the translation's record; there is none before the first text. */
  record: string | undefined;
}

type Data = Pick<StartData, 'entries' | 'rows' | 'records' | 'programme' | 'accounts' | 'today'>;
